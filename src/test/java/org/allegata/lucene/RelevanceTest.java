package org.allegata.lucene;

import static org.allegata.search.SampleArticles.article;
import static org.allegata.search.SampleArticles.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.Seeds;
import org.allegata.accusation.Vocabulary;
import org.allegata.query.Query;
import org.allegata.search.Backend;
import org.allegata.search.IndexedArticle;
import org.allegata.search.Requests;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Cursor;
import org.allegata.search.SearchRequest.Match;
import org.allegata.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order of hits. */
class RelevanceTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    @TempDir
    Path folder;

    private static IndexedArticle english(String id, String title, String text) {
        return article(id, "en", "", title, text);
    }

    /** Other articles, of words of their own, so that the words of a test are rare. */
    private static List<IndexedArticle> others(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> english(
                        "other-" + i,
                        "Other " + i,
                        IntStream.range(0, 12)
                                .mapToObj(word -> "w%dx%d".formatted(i / 5, word))
                                .collect(Collectors.joining(" "))))
                .toList();
    }

    private Backend index(String name, List<IndexedArticle> articles) {
        Backend backend = LuceneBackend.openForWriting(folder.resolve(name), VOCABULARY);
        articles.forEach(backend.builder()::put);
        backend.builder().commit();
        return backend;
    }

    private List<String> ranked(Match match, Query query, List<IndexedArticle> articles) {
        List<IndexedArticle> all = new ArrayList<>(articles);
        all.addAll(others(120));
        try (Backend backend = index("ranked", all)) {
            return ids(backend.index().search(Requests.matching(match, query)));
        }
    }

    private static List<String> ids(ResultPage page) {
        return page.hits().stream().map(hit -> hit.found().article().id()).toList();
    }

    @Test
    void wordsCloseTogetherStandAboveWordsFarApart() {
        String between = " was seen on the same day by many people who live there";

        assertThat(ranked(
                        Match.ALL,
                        words("river", "police"),
                        List.of(
                                english("a-far", "News", "The river" + between + " as was the police."),
                                english("b-near", "News", "The river police" + between + " as was all."))))
                .containsExactly("b-near", "a-far");
    }

    @Test
    void aWordInTheTitleCountsMoreThanOneInTheText() {
        assertThat(ranked(
                        Match.ALL,
                        words("river", "police"),
                        List.of(
                                english("a-text", "Northern news", "The police of the river."),
                                english("b-title", "Police news", "The people of the river."))))
                .containsExactly("b-title", "a-text");
    }

    @Test
    void aTitleWithOneWordDoesNotOutweighATextWithAll() {
        assertThat(ranked(
                        Match.ANY,
                        words("ferry", "sank"),
                        List.of(
                                english("a-title", "Ferry", "Nothing more is known of it, it was said today."),
                                english("b-text", "News", "Near the harbour a ferry sank with all on board."))))
                .containsExactly("b-text", "a-title");
    }

    @Test
    void aSubjectWeighsMoreThanAWordOfTheTellingThatIsAsRare() {
        List<IndexedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            articles.add(english("subject-" + i, "S " + i, "Cholera here, cholera there, and cholera again " + i));
            articles.add(english("telling-" + i, "T " + i, "Somebody described here what was there again " + i));
        }
        articles.add(english("a-telling", "News", "Somebody described the well."));
        articles.add(english("b-subject", "News", "Somebody with cholera there."));

        assertThat(ranked(Match.ANY, words("described", "cholera"), articles))
                .containsSubsequence("b-subject", "a-telling");
    }

    private static List<IndexedArticle> aboutAReservoir() {
        List<IndexedArticle> articles = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(
                    english("best-" + i, "B " + i, "The reservoir collapse flooded the spillway and turbines " + i));
            articles.add(english("else-" + i, "E " + i, "A quite different story of an orchestra and violins " + i));
        }
        articles.add(english("a-else", "News", "Reservoir, orchestra and violins."));
        articles.add(english("b-same", "News", "Reservoir, spillway and turbines."));
        articles.addAll(others(120));
        return articles;
    }

    private static List<String> ofTheReservoir(Backend backend) {
        return ids(backend.index().search(Requests.matching(Match.ANY, words("reservoir", "collapse"))));
    }

    @Test
    void anArticleGainsByTheWordsOfThoseThatAnswerBest() {
        try (Backend backend = index("feedback", aboutAReservoir())) {
            List<String> ranked = ofTheReservoir(backend);

            assertThat(ranked).containsSubsequence("best-0", "b-same", "a-else");
            assertThat(ranked)
                    .as("only what has a word that was typed")
                    .allMatch(id -> id.matches("best-.|a-else|b-same"))
                    .hasSize(8);
        }
    }

    /** Articles that were replaced count in the frequencies of words until their segment is merged, which may turn near ties, but no more. */
    @Test
    void writingArticlesAgainLeavesTheBestBeforeTheRest() {
        try (Backend backend = index("again", aboutAReservoir())) {
            List<String> before = ofTheReservoir(backend);
            aboutAReservoir().stream().limit(9).forEach(backend.builder()::put);
            backend.builder().commit();

            List<String> after = ofTheReservoir(backend);
            assertThat(after.subList(0, 6)).containsExactlyInAnyOrderElementsOf(before.subList(0, 6));
            assertThat(after.subList(6, 8)).isEqualTo(before.subList(6, 8));
        }
    }

    /** Articles of words drawn from a few subjects; the first words of each are frequent. */
    private static List<IndexedArticle> random(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        english("r%03d".formatted(i), text(random, i, 3), text(random, i, 20 + random.nextInt(60))))
                .toList();
    }

    private static String text(Random random, int article, int length) {
        return Stream.generate(() -> random.nextBoolean()
                        ? "s%dv%d".formatted(article % 15, random.nextInt(20))
                        : "common" + (int) Math.abs(random.nextGaussian() * 300))
                .limit(length)
                .collect(Collectors.joining(" "));
    }

    private static final Query SUBJECT = words("s3v1", "s3v2", "common7", "s4v5");

    @Test
    void pagesContinueOneOrder() {
        List<IndexedArticle> articles = random(Seeds.random("pagesContinueOneOrder"), 200);
        try (Backend backend = index("pages", articles)) {
            List<String> paged = new ArrayList<>();
            Query query = words("common1", "common2");
            Cursor after = null;
            do {
                ResultPage page = backend.index().search(page(query, after));
                assertThat(page.total())
                        .isEqualTo(backend.index().search(page(query, null)).total());
                paged.addAll(ids(page));
                after = page.next();
            } while (after != null);

            assertThat(paged).doesNotHaveDuplicates();
            assertThat(paged).isEqualTo(ids(backend.index().search(Requests.page(query, Sort.RELEVANCE, 100, null))));
        }
    }

    private static SearchRequest page(Query query, @Nullable Cursor after) {
        return Requests.page(query, Sort.RELEVANCE, 3, after);
    }

    @Test
    void theScoreDoesNotDependOnHowTheIndexWasWritten() {
        Random random = Seeds.random("theScoreDoesNotDependOnHowTheIndexWasWritten");
        List<IndexedArticle> articles = random(random, 300);
        List<IndexedArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, random);
        try (Backend together = index("together", articles);
                Backend bits = LuceneBackend.openForWriting(folder.resolve("bits"), VOCABULARY)) {
            for (int i = 0; i < shuffled.size(); i++) {
                bits.builder().put(shuffled.get(i));
                if (i % 40 == 0) {
                    bits.builder().commit();
                }
            }
            bits.builder().commit();

            Map<String, Double> expected = scores(together);
            Map<String, Double> scores = scores(bits);
            assertThat(scores.keySet()).isEqualTo(expected.keySet());
            expected.forEach((id, score) -> assertThat(scores.get(id)).as(id).isEqualTo(score, within(1e-4 * score)));
        }
    }

    private static Map<String, Double> scores(Backend backend) {
        return backend.index().search(Requests.matching(Match.ANY, SUBJECT)).hits().stream()
                .collect(Collectors.toMap(hit -> hit.found().article().id(), Hit::score));
    }
}
