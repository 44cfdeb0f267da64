package org.allegata.search;

import static org.allegata.search.SampleArticles.article;
import static org.allegata.search.SampleArticles.not;
import static org.allegata.search.SampleArticles.or;
import static org.allegata.search.SampleArticles.phrase;
import static org.allegata.search.SampleArticles.word;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allegata.query.Query;
import org.allegata.query.Query.TextField;
import org.allegata.search.ResultPage.Snippet;
import org.junit.jupiter.api.Test;

/** What every index must answer where things are to stand near one another or in one sentence. */
public abstract class NearnessContract extends IndexContract {

    private static Query near(int words, Query... parts) {
        return new Query.Near(words, List.of(parts));
    }

    private static Query sentence(Query... parts) {
        return new Query.InSentence(List.of(parts));
    }

    private static Query prefix(String begin) {
        return new Query.Prefix(TextField.TITLE_OR_TEXT, begin);
    }

    private static Query similar(String word) {
        return new Query.Similar(TextField.TITLE_OR_TEXT, word);
    }

    @Test
    void nearCountsTheWordsThatBelongToNoPart() {
        given(article("a", "en", "", "x", "The execution of three young prisoners was filmed."));

        assertThat(found(near(3, word("prisoners"), word("execution")))).containsExactly("a");
        assertThat(found(near(2, word("prisoners"), word("execution")))).isEmpty();
        assertThat(found(near(1, word("execution"), phrase("young prisoners")))).isEmpty();
        assertThat(found(near(2, word("execution"), phrase("young prisoners")))).containsExactly("a");
    }

    @Test
    void partsMayBeFamiliesPhrasesPrefixesSimilarWordsAndGroups() {
        given(article("a", "en", "", "x", "Soldiers executed the captured men of Al-Qassam."));

        assertThat(found(near(2, word("execution"), prefix("captur")))).containsExactly("a");
        assertThat(found(near(4, word("executing"), similar("Quassam"), prefix("capt"))))
                .containsExactly("a");
        assertThat(found(near(0, or(word("women"), word("men")), phrase("of al qassam"))))
                .containsExactly("a");
        assertThat(found(near(0, or(word("women"), word("children")), word("captured"))))
                .isEmpty();
    }

    /** The longer of two ways in which a part fits may be the one that answers. */
    @Test
    void ofSeveralWaysInWhichAPartFitsAnyMayAnswer() {
        given(article("a", "en", "", "x", "A war crimes tribunal sat."));

        assertThat(found(near(0, or(word("war"), phrase("war crimes")), word("tribunal"))))
                .containsExactly("a");
        assertThat(found(near(0, word("war"), word("tribunal")))).isEmpty();
    }

    @Test
    void aStretchLiesInTheTitleOrInTheText() {
        given(
                article("title", "en", "", "Prison fire", "Nothing."),
                article("both", "en", "", "Prison", "Fire broke out."));

        assertThat(found(near(5, word("prison"), word("fire")))).containsExactly("title");
        assertThat(found(sentence(word("prison"), word("fire")))).containsExactly("title");
    }

    @Test
    void aSentenceEndsWhereEvidenceDoes() {
        given(article(
                "a",
                "en",
                "",
                "x",
                "Dr. Haddad of St. Luke hospital spoke. The strike killed two people.\n\nNobody claimed it"));

        assertThat(found(sentence(word("Haddad"), word("spoke")))).containsExactly("a");
        assertThat(found(sentence(prefix("hosp"), word("strike")))).isEmpty();
        assertThat(found(sentence(phrase("the strike"), word("kill"), or(word("persons"), word("people")))))
                .containsExactly("a");
        assertThat(found(sentence(word("people"), word("claimed")))).isEmpty();
    }

    @Test
    void anyScriptAndLanguage() {
        given(
                article(
                        "ar",
                        "ar",
                        "",
                        "x",
                        "\u0642\u0635\u0641 \u0627\u0644\u062C\u064A\u0634 \u0627\u0644\u0645\u0633\u062A\u0634\u0641\u0649 \u0644\u064A\u0644\u0627. \u0648\u0642\u062A\u0644 \u0639\u0634\u0631\u0629."),
                article(
                        "fr",
                        "fr",
                        "",
                        "x",
                        "L\u2019arm\u00E9e d\u2019Isra\u00EBl a d\u00E9truit l\u2019h\u00F4pital."),
                article(
                        "ru",
                        "ru",
                        "",
                        "x",
                        "\u0410\u0440\u043C\u0438\u044F \u043E\u0431\u0441\u0442\u0440\u0435\u043B\u044F\u043B\u0430 \u0431\u043E\u043B\u044C\u043D\u0438\u0446\u0443."));

        assertThat(found(near(1, word("\u0642\u0635\u0641"), word("\u0645\u0633\u062A\u0634\u0641\u0649"))))
                .containsExactly("ar");
        assertThat(found(sentence(prefix("\u0627\u0644\u0645\u0633\u062A"), word("\u0627\u0644\u062C\u064A\u0634"))))
                .containsExactly("ar");
        assertThat(found(sentence(word("\u0627\u0644\u062C\u064A\u0634"), word("\u0642\u062A\u0644"))))
                .isEmpty();
        assertThat(found(near(1, word("arm\u00E9es"), word("Israel")))).containsExactly("fr");
        assertThat(found(near(3, phrase("Isra\u00EBl a"), word("h\u00F4pitaux"))))
                .containsExactly("fr");
        assertThat(found(near(
                        0,
                        word("\u0430\u0440\u043C\u0438\u0438"),
                        prefix("\u043E\u0431\u0441\u0442\u0440\u0435\u043B"),
                        similar("\u0431\u043E\u043B\u044C\u043D\u0438\u0446\u0430"))))
                .containsExactly("ru");
    }

    @Test
    void whatIsNearIsExcludedAndJoinedAsAnyCondition() {
        given(
                article("near", "en", "", "x", "Torture in detention."),
                article("far", "en", "", "x", "Torture is one thing that is banned and detention is another."));
        Query near = near(2, word("torture"), word("detention"));

        assertThat(found(SampleArticles.and(word("torture"), not(near)))).containsExactly("far");
        assertThat(found(or(near, word("banned")))).containsExactlyInAnyOrder("near", "far");
    }

    @Test
    void onlyWhatStandsTogetherIsHighlighted() {
        given(article(
                "a",
                "en",
                "",
                "x",
                "Torture was banned long ago, said everyone who was asked. But torture in detention went on."));

        Snippet snippet = index.search(Requests.of(near(2, word("torture"), prefix("deten"))))
                .hits()
                .getFirst()
                .snippets()
                .getFirst();

        assertThat(snippet.highlights().stream().map(span -> span.of(snippet.text())))
                .containsExactly("torture", "detention");
    }
}
