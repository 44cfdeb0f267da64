package org.allegata.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.allegata.Seeds;
import org.allegata.lucene.LuceneBackend;
import org.allegata.search.CopiesContract;
import org.allegata.search.Difference;
import org.allegata.search.GeneratedRequests;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexContract.Opened;
import org.allegata.search.IndexedArticle;
import org.allegata.search.MeaningsContract;
import org.allegata.search.NearnessContract;
import org.allegata.search.SameAnswers;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchIndexContract;
import org.allegata.search.SmallWorld;
import org.allegata.search.SuggestionsContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The port's contracts over a real node; in two shards, where answers come together from both. */
class ContractsOverOpenSearchTest {

    private static final EmptyIndex IN_TWO_SHARDS = new EmptyIndex(2);

    /** Which words tell is a matter of each shard's own articles; with a few in all, one shard has enough. */
    private static final EmptyIndex IN_ONE_SHARD = new EmptyIndex(1);

    @Nested
    class Search extends SearchIndexContract {
        @Override
        protected Opened open() {
            return IN_TWO_SHARDS.opened();
        }
    }

    @Nested
    class Nearness extends NearnessContract {
        @Override
        protected Opened open() {
            return IN_TWO_SHARDS.opened();
        }
    }

    @Nested
    class Meanings extends MeaningsContract {
        @Override
        protected Opened open() {
            return IN_TWO_SHARDS.opened();
        }
    }

    @Nested
    class Copies extends CopiesContract {
        @Override
        protected Opened open() {
            return IN_ONE_SHARD.opened();
        }

        @Override
        protected Set<Difference> differences() {
            return Set.of(Difference.FOLDING);
        }
    }

    @Nested
    class Suggestions extends SuggestionsContract {
        @Override
        protected Opened open() {
            return IN_TWO_SHARDS.opened();
        }
    }

    /** Everything that can be asked, of tiny articles in which everything stands near everything. */
    @Nested
    class BesideLucene {

        private static final int ARTICLES = 150;
        private static final int SEARCHES = 250;

        @TempDir
        Path folder;

        @Test
        void bothAnswerAlike() {
            Random random = Seeds.random("beside Lucene");
            List<IndexedArticle> articles = new SmallWorld(random).articles(ARTICLES);
            GeneratedRequests requests = new GeneratedRequests(articles, EmptyIndex.VOCABULARY, random);
            Opened opened = IN_TWO_SHARDS.opened();
            try (LuceneBackend lucene = LuceneBackend.openForWriting(folder, EmptyIndex.VOCABULARY);
                    SearchIndex cluster = opened.index();
                    IndexBuilder builder = opened.builder()) {
                for (IndexedArticle article : articles) {
                    lucene.builder().put(article);
                    builder.put(article);
                }
                lucene.builder().publish();
                builder.publish();
                SameAnswers same = new SameAnswers(lucene.index(), cluster);
                List<String> faults = new ArrayList<>();
                int explained = 0;
                for (int i = 0; i < SEARCHES; i++) {
                    SameAnswers.Compared compared = same.compare(requests.next());
                    faults.addAll(compared.faults());
                    explained += compared.explained().isEmpty() ? 0 : 1;
                }
                System.out.printf("%d searches, %d answered otherwise for a known reason%n", SEARCHES, explained);
                assertThat(faults.stream().limit(10)).isEmpty();
            }
        }
    }
}
