package org.allegata.search;

import static org.allegata.search.SampleArticles.AMNESTY;
import static org.allegata.search.SampleArticles.ISRAEL;
import static org.allegata.search.SampleArticles.accusation;
import static org.allegata.search.SampleArticles.accused;
import static org.allegata.search.SampleArticles.article;
import static org.allegata.search.SampleArticles.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.Accusation;
import org.allegata.query.Query;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Copy;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest.Sort;
import org.allegata.search.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every index must answer about near copies of one text and about articles alike. */
public abstract class CopiesContract extends IndexContract {

    private static final String STORY =
            "Farmers in the northern valley said that soldiers burned four houses and took away eleven men on Tuesday night. "
                    + "The governor promised an inquiry into the raid, which neighbours filmed from a hill above the road. "
                    + "Two of the men came home on Thursday with bruises; nobody has told the other families where their sons are held.";

    private static final String OTHER =
            "The bank of the southern port raised its rates for the third time this year, since bread and fuel cost more. "
                    + "Shopkeepers said they expect a hard winter, while the minister spoke of a short and passing storm at sea.";

    private static final Query ALL = new Query.All();

    private void givenAStoryInThreePlaces(Accusation... accusations) {
        given(
                article("late", "en", "2024-05-03", "Raid in the valley", STORY, List.of(accusations)),
                article(
                        "first",
                        "en",
                        "2024-05-01",
                        "Soldiers raid a village",
                        "By our staff. " + STORY,
                        List.of(accusations)),
                article("cut", "en", "", "Village raid", STORY.substring(0, 300), List.of(accusations)),
                article("other", "en", "2024-05-02", "Rates go up", OTHER));
    }

    private static SearchRequest folded(
            Unit unit, Query query, Sort sort, int size, SearchRequest.@Nullable Cursor after) {
        SearchRequest plain = Requests.page(query, sort, size, after);
        return new SearchRequest(
                unit,
                plain.query(),
                plain.filters(),
                plain.match(),
                true,
                true,
                sort,
                size,
                after,
                plain.facets(),
                plain.timeline(),
                plain.interval());
    }

    private ResultPage folded(Query query) {
        return index.search(folded(Unit.ARTICLES, query, Sort.NEWEST, 10, null));
    }

    @Test
    void nearCopiesAreOneHitTheFirstPublished() {
        unless(Difference.FOLDING);
        givenAStoryInThreePlaces();

        assertThat(found(word("soldiers"))).containsExactlyInAnyOrder("late", "first", "cut");
        ResultPage page = folded(word("soldiers"));
        assertThat(page.total()).isEqualTo(1);
        assertThat(id(page.hits().getFirst())).isEqualTo("first");
        Copies copies = page.hits().getFirst().copies();
        assertThat(copies.total()).isEqualTo(2);
        assertThat(copies.first()).extracting(Copy::id).containsExactly("late", "cut");
    }

    @Test
    void unfoldedHitsTellOfNoCopies() {
        givenAStoryInThreePlaces();

        assertThat(index.search(Requests.of(ALL)).hits())
                .extracting(Hit::copies)
                .containsOnly(Copies.NONE);
    }

    @Test
    void onlyCopiesThatAnswerAreFolded() {
        givenAStoryInThreePlaces();

        ResultPage page = folded(new Query.Word(Query.TextField.TITLE, "valley"));
        assertThat(page.hits()).extracting(IndexContract::id).containsExactly("late");
        assertThat(page.hits().getFirst().copies().total()).isZero();
    }

    @Test
    void allCountsAreAboutFoldedHits() {
        unless(Difference.FOLDING);
        givenAStoryInThreePlaces(accusation(AMNESTY, ISRAEL, "torture"));

        ResultPage page = folded(ALL);
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.facets().get(Facet.LANGUAGE))
                .extracting(FacetValue::count)
                .containsExactly(2L);
        assertThat(page.facets().get(Facet.ACCUSED))
                .extracting(FacetValue::count)
                .containsExactly(1L);
        assertThat(page.timeline().undated()).isZero();
        assertThat(index.search(folded(Unit.ACCUSATIONS, accused(ISRAEL), Sort.NEWEST, 10, null))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void foldedHitsArePagedAndExportedOnce() {
        unless(Difference.FOLDING);
        givenAStoryInThreePlaces();
        for (Sort sort : Sort.values()) {
            Set<String> seen = new LinkedHashSet<>();
            SearchRequest.@Nullable Cursor after = null;
            do {
                ResultPage page = index.search(folded(Unit.ARTICLES, ALL, sort, 1, after));
                page.hits().forEach(hit -> assertThat(seen.add(id(hit))).isTrue());
                after = page.next();
            } while (after != null);
            assertThat(seen).containsExactlyInAnyOrder("first", "other");
            List<String> exported = new ArrayList<>();
            index.export(folded(Unit.ARTICLES, ALL, sort, 1, null), hit -> exported.add(id(hit)));
            assertThat(exported).containsExactlyElementsOf(seen);
        }
    }

    @Test
    void copiesComeAndGoWithTheArticles() {
        givenAStoryInThreePlaces();
        builder.remove("first");
        builder.publish();

        assertThat(id(folded(word("soldiers")).hits().getFirst())).isEqualTo("late");
        assertThat(index.copies("late").first()).extracting(Copy::id).containsExactly("cut");
        assertThat(index.copies("other")).isEqualTo(Copies.NONE);
        assertThat(index.copies("nobody")).isEqualTo(Copies.NONE);
    }

    @Test
    void shortTextsAreNoCopies() {
        given(article("a", "en", "", "One", "Nothing to report."), article("b", "en", "", "Two", "Nothing to report."));

        assertThat(folded(ALL).total()).isEqualTo(2);
    }

    @Test
    void similarArticlesShareTellingWordsAndAreNoCopies() {
        givenAStoryInThreePlaces();
        given(article(
                "alike",
                "en",
                "2024-06-01",
                "Inquiry into the raid",
                "The governor named two judges for the inquiry into the raid on the valley, where soldiers burned houses. "
                        + "The inquiry will hear farmers and soldiers; the raid took eleven men."));

        assertThat(index.similar("first", 10))
                .extracting(IndexContract::id)
                .contains("alike")
                .doesNotContain("late", "cut", "first");
        assertThat(index.similar("first", 10).getFirst().snippets()).isNotEmpty();
        assertThat(index.similar("nobody", 10)).isEmpty();
        assertThat(index.copies("first").total()).isEqualTo(2);
    }
}
