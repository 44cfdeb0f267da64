package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoilerplateTest {

    private static final String REPORT = "The guards denied it.\nThe court will sit again in May.\n";

    private static List<String> found(String text) {
        return Boilerplate.in(text).stream().map(span -> span.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See, The court hears the guards",
                "See also: The court hears the guards",
                "Photo. A guard stands before the prison. © EXAMPLE",
                "Photo: A guard stands before the prison.",
                "© EXAMPLE PICTURES",
                "A guard stands before the prison, 3 May. © Example Pictures",
                "Crédit photo : Exemple",
                "Leave a comment",
                "Leave a comment (12)",
                "Read also: The guards speak",
                "Lire aussi : Les gardiens parlent",
                "À lire aussi",
                "Lea también: Hablan los guardias",
                "اقرأ أيضًا: الحراس يتحدثون",
                "Читайте также: охранники",
                "Share this article",
                "Subscribe to our newsletter for more",
                "Follow us on Twitter",
                "We use cookies to make this site better.",
                "2025 Example Media. All rights reserved."
            })
    void closingLineIsFound(String line) {
        assertThat(found(REPORT + line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See how they live, the lawyer said, and you will know.",
                "Photographs show four men kneeling in the yard.",
                "Share of the blame lies with the ministry.",
                "Credit-rating offices lowered their outlook.",
                "photo. Nobody knew him.",
                "comment.",
                "Leave a comment was all she would say to the court that day.",
                "Read the charges aloud, the judge said.",
                "Images of the yard were shown to the court."
            })
    void reportingIsLeftAlone(String line) {
        assertThat(found(REPORT + line)).isEmpty();
    }

    @Test
    void paragraphIsNoLink() {
        assertThat(found(REPORT + "See, " + "the guards came at night and took them away, and ".repeat(8)
                        + "none returned."))
                .isEmpty();
    }

    @Test
    void textOfOneLineHasNone() {
        assertThat(found("Photo: the yard at dawn.")).isEmpty();
    }

    @Test
    void captionIsFoundAnywhere() {
        String body = "The court sat.\n".repeat(40);

        assertThat(found(body + "Photo: the yard.\n" + body)).containsExactly("Photo: the yard.");
        assertThat(found(body + "Read also: the yard\n" + body)).isEmpty();
    }

    @Test
    void headlinesUnderRelatedArticlesAreFoundToo() {
        assertThat(found(
                        REPORT + "Related articles\nGuards speak of fear\n\nWhat the ministry knew\nLeave a comment\n"))
                .containsExactly(
                        "Related articles", "Guards speak of fear", "What the ministry knew", "Leave a comment");
        assertThat(found(REPORT + "Related articles\nThe guards said that they had been afraid."))
                .containsExactly("Related articles");
    }
}
