package org.allegata.search;

import static org.allegata.search.SampleArticles.AMNESTY;
import static org.allegata.search.SampleArticles.HAMAS;
import static org.allegata.search.SampleArticles.accusation;
import static org.allegata.search.SampleArticles.and;
import static org.allegata.search.SampleArticles.article;
import static org.allegata.search.SampleArticles.not;
import static org.allegata.search.SampleArticles.phrase;
import static org.allegata.search.SampleArticles.word;
import static org.allegata.search.SampleArticles.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allegata.query.CanonicalText;
import org.allegata.query.Query;
import org.allegata.search.Completion.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every index must suggest: how to go on typing, and what may have been meant. */
public abstract class SuggestionsContract extends IndexContract {

    @BeforeEach
    void givenArticles() {
        given(
                article(
                        "a",
                        "en",
                        "",
                        "Amnesty reports on detention",
                        "Amnesty International accuses Hamas of torture in detention.",
                        List.of(accusation(AMNESTY, HAMAS, "torture"))),
                article("b", "en", "", "Detention again", "Nobody knows how many are in detention."),
                article("c", "fr", "", "D\u00E9tresse en mer", "Le bateau a coul\u00E9."));
    }

    private Completion complete(String typed, Kind kind) {
        return index.complete(typed, 10).stream()
                .filter(completion -> completion.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void organisationsTypesAndWordsOfTitlesAreCompleted() {
        assertThat(complete("amn", Kind.ORGANISATION).value()).isEqualTo("amnesty-international");
        assertThat(complete("International", Kind.ORGANISATION).value()).isEqualTo("amnesty-international");
        assertThat(complete("tort", Kind.ACCUSATION).value()).isEqualTo("torture");
        assertThat(complete("d\u00E9t", Kind.WORD).value()).isEqualTo("detention");
        assertThat(complete("d\u00E9t", Kind.WORD).count()).isEqualTo(2);
        assertThat(index.complete("d\u00E9t", 10)).extracting(Completion::value).contains("detresse");
    }

    @Test
    void aCompletionReplacesTheWordsThatItGoesOnWith() {
        assertThat(complete("torture amnesty in", Kind.ORGANISATION).from()).isEqualTo("torture ".length());
        assertThat(complete("torture -de", Kind.WORD).from()).isEqualTo("torture -".length());
    }

    @Test
    void whatTheIndexDoesNotHoldIsNotCompletedTo() {
        assertThat(index.complete("human rights watch", 10)).isEmpty();
        assertThat(index.complete("xyzzy", 10)).isEmpty();
        assertThat(index.complete("", 10)).isEmpty();
        assertThat(index.complete("  ( \"", 10)).isEmpty();
        assertThat(index.complete("de", 1)).hasSize(1);
    }

    private String meant(Query query) {
        ResultPage.Correction correction = index.search(Requests.of(query)).correction();
        return correction == null ? "" : CanonicalText.of(correction.query()) + " " + correction.total();
    }

    @Test
    void aMisspeltWordIsToldWithTheIndexesOwn() {
        assertThat(meant(word("detenion"))).isEqualTo("detention 2");
        assertThat(meant(words("tortrue", "detention"))).isEqualTo("torture detention 1");
        assertThat(meant(and(word("amnsety"), not(word("nobody"))))).isEqualTo("amnesty AND -nobody 1");
    }

    @Test
    void nothingIsSuggestedThatWouldNotFindMore() {
        assertThat(meant(word("detention"))).isEmpty();
        assertThat(meant(words("detenion", "bateau"))).isEmpty();
        assertThat(meant(word("zzzzzz"))).isEmpty();
        assertThat(meant(phrase("detenion"))).isEmpty();
    }
}
