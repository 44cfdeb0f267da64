package org.allegata.answer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Answers;
import org.allegata.article.Article;
import org.allegata.search.IndexedArticle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {

    private static final ArticleLinks LINKS = new ArticleLinks(URI.create("https://reader.example/"));
    private static final Answers ANSWERS = new Answers(Vocabulary.load(), "en");

    @Test
    void bibtexHasWhatIsKnown() {
        assertThat(cite("id~1", "A title", "The Ledger", "https://ledger.example/a_b%20c", LocalDate.of(2024, 3, 4)))
                .isEqualTo("""
                        @misc{id-1,
                          title = {{A title}},
                          howpublished = {The Ledger},
                          year = {2024},
                          month = mar,
                          day = {4},
                          url = {https://ledger.example/a_b%20c},
                          language = {en},
                          note = {Read through Allegata: https://reader.example/articles/id\\textasciitilde{}1}
                        }""");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(cite("id-1", "A title", null, null, null))
                .doesNotContain("year", "month", "day", "howpublished", "null")
                .contains("url = {https://reader.example/articles/id-1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "}",
                "{",
                "\\",
                "\\input{/etc/passwd}",
                "}, author = {Nobody",
                "50% of $5 & #1_2 ~ ^",
                "a\r\nb\u2028c\u0000d",
                "\\\\}}{{",
                "\u202eright to left\u2066",
                "%\n"
            })
    void noTextEndsItsFieldOrCommandsAnything(String hostile) {
        String entry = cite("id-1", "A " + hostile, hostile, "https://x.example/" + hostile, null);
        assertThat(entry.lines()).hasSize(7).allMatch(line -> line.matches("@misc.*|  [a-z]+ = \\{.*},?|}"));
        assertThat(depthAtEnd(entry)).isZero();
        assertThat(entry).doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069]");
        assertThat(entry.replaceAll("\\\\(textbackslash|text[a-z]+)\\{}|\\\\[$&#%_]", ""))
                .as("but for escapes")
                .doesNotContain("\\");
    }

    @Test
    void risIsThatOfExports() {
        IndexedArticle found = article("id-1", "A title", null, null, null);
        assertThat(Citation.of(found, ANSWERS, LINKS).ris())
                .startsWith("TY  - NEWS\r\nTI  - A title")
                .endsWith("ER  -");
    }

    /** As BibTeX counts braces: one behind a backslash counts too. */
    private static int depthAtEnd(String entry) {
        int depth = 0;
        for (char c : entry.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        return depth;
    }

    private static String cite(
            String id, String title, @Nullable String source, @Nullable String url, @Nullable LocalDate day) {
        return Citation.of(article(id, title, source, url, day), ANSWERS, LINKS).bibtex();
    }

    private static IndexedArticle article(
            String id, String title, @Nullable String source, @Nullable String url, @Nullable LocalDate day) {
        Article article = new Article(id, title, true, "Text.", day, source, url, "en", List.of());
        return new IndexedArticle(article, Reading.EMPTY, List.of(new IndexedArticle.Place(id, "file")));
    }
}
