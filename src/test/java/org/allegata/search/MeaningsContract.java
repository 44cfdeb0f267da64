package org.allegata.search;

import static org.allegata.search.SampleArticles.AMNESTY;
import static org.allegata.search.SampleArticles.HAMAS;
import static org.allegata.search.SampleArticles.ISRAEL;
import static org.allegata.search.SampleArticles.accusation;
import static org.allegata.search.SampleArticles.accused;
import static org.allegata.search.SampleArticles.and;
import static org.allegata.search.SampleArticles.article;
import static org.allegata.search.SampleArticles.not;
import static org.allegata.search.SampleArticles.or;
import static org.allegata.search.SampleArticles.phrase;
import static org.allegata.search.SampleArticles.word;
import static org.allegata.search.SampleArticles.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.allegata.query.Query;
import org.allegata.search.ResultPage.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every index must find by words that mean more than themselves: names in other spellings, and concepts. */
public abstract class MeaningsContract extends IndexContract {

    @ParameterizedTest
    @CsvSource({
        "Al-Qassam, fighters of the al Qassam brigades",
        "Al-Qassam, fighters of the Qassam brigades",
        "Ezzedine, brigades of Izz ad-Din al-Qassam",
        "Ezzedine, brigades of Izz al-Din al-Qassam",
        "Hezbollah, a statement of Hizbullah",
        "Alqassam, fighters of the Al-Qassam brigades",
        "Sana'a, airport of Sanaa",
        "Sanaa, airport of Sana\u2019a",
    })
    void namesAreFoundInOtherSpellings(String asked, String text) {
        given(article("a", "en", "", "x", text), article("other", "en", "", "x", "nothing of the sort"));

        assertThat(found(word(asked))).containsExactly("a");
        Hit hit = index.search(Requests.of(word(asked))).hits().getFirst();
        assertThat(hit.snippets().getFirst().highlights()).isNotEmpty();
    }

    @Test
    void aNameOfSeveralWordsIsFoundInOne() {
        given(article("a", "en", "", "x", "the Ezzedine brigades"), article("b", "en", "", "x", "Izz"));

        assertThat(found(words("Izz", "ad-Din"))).containsExactly("a");
        assertThat(found(phrase("Izz ad-Din"))).isEmpty();
    }

    private static SearchRequest literally(Query query) {
        SearchRequest request = Requests.of(query);
        return new SearchRequest(
                request.unit(),
                query,
                List.of(),
                request.match(),
                false,
                false,
                request.sort(),
                request.size(),
                null,
                request.facets(),
                request.timeline(),
                request.interval());
    }

    private void givenDisappearances() {
        given(
                article(
                        "read",
                        "en",
                        "",
                        "x",
                        "Men were taken away and never seen again, Hamas said.",
                        List.of(
                                accusation(HAMAS, ISRAEL, "torture"),
                                accusation(HAMAS, ISRAEL, "enforced-disappearance"))),
                article("literal", "fr", "", "x", "Une disparition forc\u00E9e."),
                article("half", "fr", "", "x", "Une disparition."));
    }

    @Test
    void wordsThatNameATypeFindWhatIsReadAsSuchAfterLiteralMatches() {
        givenDisappearances();

        ResultPage page = index.search(Requests.of(words("disparition", "forc\u00E9e")));
        assertThat(page.hits()).extracting(IndexContract::id).containsExactly("literal", "read");
        assertThat(page.total()).isEqualTo(2);
        assertThat(page.relaxed()).isFalse();
        assertThat(page.hits().getLast().answering()).containsExactly(1);
        assertThat(page.hits().getLast().snippets())
                .extracting(ResultPage.Snippet::text)
                .containsExactly("Men were taken away and never seen again, Hamas said.");
        assertThat(ids(index.search(literally(words("disparition", "forc\u00E9e")))))
                .containsExactly("literal");
    }

    @Test
    void wordsThatNameABodyFindWhereItIsMentioned() {
        given(
                article(
                        "read",
                        "en",
                        "",
                        "x",
                        "Amnesty International accuses Israel.",
                        List.of(accusation(AMNESTY, ISRAEL, "torture"))),
                article(
                        "literal",
                        "ar",
                        "",
                        "x",
                        "\u0645\u0646\u0638\u0645\u0629 \u0627\u0644\u0639\u0641\u0648 \u0627\u0644\u062F\u0648\u0644\u064A\u0629"));

        ResultPage page = index.search(Requests.of(words(
                "\u0645\u0646\u0638\u0645\u0629",
                "\u0627\u0644\u0639\u0641\u0648",
                "\u0627\u0644\u062F\u0648\u0644\u064A\u0629")));
        assertThat(page.hits()).extracting(IndexContract::id).containsExactly("literal", "read");
        ResultPage.Snippet snippet = page.hits().getLast().snippets().getFirst();
        assertThat(snippet.highlights().stream().map(span -> span.of(snippet.text())))
                .containsExactly("Amnesty International");
    }

    @Test
    void conceptsStandBesideOtherWordsAndConditions() {
        givenDisappearances();

        assertThat(found(words("disparition", "forc\u00E9e", "men"))).containsExactly("read");
        assertThat(found(and(words("disparition", "forc\u00E9e"), accused(ISRAEL))))
                .containsExactly("read");
        assertThat(found(or(words("disparition", "forc\u00E9e"), word("bateau"))))
                .isEqualTo(Set.of("read", "literal"));
    }

    @Test
    void excludedAndQuotedWordsAreNotWidened() {
        givenDisappearances();

        assertThat(found(phrase("disparition forc\u00E9e"))).containsExactly("literal");
        assertThat(found(and(not(word("torture")), word("seen")))).containsExactly("read");
    }
}
