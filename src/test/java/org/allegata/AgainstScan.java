package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allegata.accusation.Names;
import org.allegata.accusation.Party;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.lucene.LuceneBackend;
import org.allegata.matching.ScanOracle;
import org.allegata.query.Query;
import org.allegata.query.Query.Body;
import org.allegata.search.Backend;
import org.allegata.search.GeneratedRequests;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexedArticle;
import org.allegata.search.QueryGenerator;
import org.allegata.search.QueryGenerator.Search;
import org.allegata.search.Requests;
import org.allegata.search.ResultPage.Copy;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Asks an index very many things and compares each answer with what a scan of all articles finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AgainstScan {

    /** Articles after which what was put is published, and so makes a segment of its own. */
    private static final int PUBLISHED_AT_ONCE = 450;

    private static final int MOST_TOLD = 10;

    private final Vocabulary vocabulary = SampleCorpus.VOCABULARY;
    private final Random random = Seeds.random(getClass().getSimpleName());
    private List<IndexedArticle> all = List.of();
    /** Those of them that are in the index in the end. */
    private List<IndexedArticle> left = List.of();

    private Backend backend;
    private ScanOracle oracle;

    /** What is put into the index. */
    abstract List<IndexedArticle> articles(Random chance, Path folder) throws IOException;

    /** How many searches are made. */
    abstract int searches();

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        all = articles(random, folder);
        backend = LuceneBackend.openForWriting(folder.resolve("index"), vocabulary);
        left = fill(backend.builder());
        oracle = new ScanOracle(left, vocabulary, copyGroups(left, backend.index()));
    }

    @AfterAll
    void close() {
        backend.close();
    }

    /** Puts all, puts some again, removes some, and puts some of those once more. */
    private List<IndexedArticle> fill(IndexBuilder builder) {
        put(all, builder);
        List<IndexedArticle> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        int few = all.size() / 20;
        put(some.subList(0, few), builder);
        some.subList(few, 3 * few)
                .forEach(article -> builder.remove(article.article().id()));
        builder.publish();
        put(some.subList(2 * few, 3 * few), builder);
        some.subList(few, 2 * few).clear();
        return some;
    }

    private static void put(List<IndexedArticle> articles, IndexBuilder builder) {
        for (int i = 0; i < articles.size(); i++) {
            builder.put(articles.get(i));
            if (i % PUBLISHED_AT_ONCE == 0) {
                builder.publish();
            }
        }
        builder.publish();
    }

    /** For each article, the one that was published first of it and its near copies. */
    private static Map<String, String> copyGroups(List<IndexedArticle> articles, SearchIndex index) {
        Map<String, String> groups = new HashMap<>();
        for (IndexedArticle indexed : articles) {
            Article article = indexed.article();
            Copy own = new Copy(article.id(), "", null, null, article.published());
            Stream.concat(Stream.of(own), index.copies(article.id()).first().stream())
                    .min(Comparator.comparing(Copy::published, Comparator.nullsLast(Comparator.naturalOrder()))
                            .thenComparing(Copy::id))
                    .ifPresent(first -> groups.put(article.id(), first.id()));
        }
        return groups;
    }

    @Test
    void everySearchFindsWhatAScanFinds() {
        GeneratedRequests requests = new GeneratedRequests(all, vocabulary, random);
        QueryGenerator generator = requests.generator();
        Map<String, Integer> asked = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        int finding = 0;
        int paging = 0;
        int relaxed = 0;
        for (int i = 0; i < searches(); i++) {
            Search search = generator.next();
            SearchRequest request = requests.request(search);
            ScanComparison comparison = new ScanComparison(backend.index(), oracle, request);
            comparison.faults().forEach(fault -> faults.add(search + " " + request.query() + "\n    " + fault));
            search.pieces().forEach(piece -> asked.merge(piece, 1, Integer::sum));
            finding += comparison.page().total() > 0 ? 1 : 0;
            paging += comparison.page().next() == null ? 0 : 1;
            relaxed += comparison.page().relaxed() ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d articles, %d searches, of which %d find something, %d more than a page, %d by fewer words%n",
                getClass().getSimpleName(),
                all.size(),
                searches(),
                finding,
                paging,
                relaxed);
        assertThat(faults.stream().limit(MOST_TOLD)).isEmpty();
        assertThat(asked).containsOnlyKeys(generator.pieces());
        assertThat(asked.values()).allMatch(times -> times >= searches() / 20);
        assertThat(finding).isGreaterThanOrEqualTo(searches() * 7 / 10);
        assertThat(paging).isGreaterThanOrEqualTo(searches() / 10);
        assertThat(relaxed).isPositive();
    }

    /** Whoever has a name within the other's name may be either. */
    @Test
    void accuserAndAccusedNeverChangePlaces() {
        List<List<Body>> pairs = left.stream()
                .flatMap(article -> article.reading().accusations().stream())
                .map(accusation -> List.of(body(accusation.accuser()), body(accusation.accused())))
                .distinct()
                .filter(pair ->
                        !isWithin(pair.getFirst(), pair.getLast()) && !isWithin(pair.getLast(), pair.getFirst()))
                .toList();
        assertThat(pairs).isNotEmpty();
        for (List<Body> pair : pairs) {
            List<String> found = accusations(pair.getFirst(), pair.getLast());
            assertThat(found).as("%s", pair).isNotEmpty();
            assertThat(accusations(pair.getLast(), pair.getFirst()))
                    .as("not %s", pair)
                    .noneMatch(found::contains);
        }
    }

    private static Body body(Party party) {
        SortedSet<String> ids = new TreeSet<>(Stream.ofNullable(party.id()).toList());
        return new Body(party.key(), ids, false);
    }

    private static boolean isWithin(Body body, Body other) {
        return List.of(Names.fold(other.asked()).split(" "))
                .containsAll(List.of(Names.fold(body.asked()).split(" ")));
    }

    private List<String> accusations(Body accuser, Body accused) {
        Query both = new Query.And(List.of(new Query.AccuserIs(accuser), new Query.AccusedIs(accused)));
        List<String> found = new ArrayList<>();
        backend.index()
                .export(
                        Requests.accusations(both),
                        hit -> found.add(hit.found().article().id() + hit.answering()));
        return found;
    }
}
