package org.allegata.opensearch;

import java.util.Set;
import org.allegata.search.CopiesContract;
import org.allegata.search.Difference;
import org.allegata.search.IndexContract.Opened;
import org.allegata.search.MeaningsContract;
import org.allegata.search.NearnessContract;
import org.allegata.search.SearchIndexContract;
import org.allegata.search.SuggestionsContract;
import org.junit.jupiter.api.Nested;

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
}
