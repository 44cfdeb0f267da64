package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @TempDir
    Path folder;

    private Article read(String text) {
        return ReadFile.of(folder, "a.txt", text).article();
    }

    @Test
    void firstLineThatLooksLikeATitleIsTheTitleAndStaysInTheText() {
        Article article = read("Court opens hearing on prison deaths\n\nThe court heard three witnesses on Monday.\n");

        assertThat(article.title()).isEqualTo("Court opens hearing on prison deaths");
        assertThat(article.titleApart()).isFalse();
        assertThat(article.text()).startsWith("Court opens");
        assertThat(article.published()).isNull();
        assertThat(article.source()).isNull();
    }

    @Test
    void firstSentenceIsTheTitleWhereNoLineLooksLikeOne() {
        Article article = read(
                "The tribunal said Mr. Osei was held for nine days. Nobody told his family, and the guards denied it.");

        assertThat(article.title()).startsWith("The tribunal said Mr.");
        assertThat(article.titleApart()).isFalse();
    }

    @Test
    void datelineIsNoPartOfTheTitle() {
        assertThat(read("GENEVA, 3 March 2021 – Four experts spoke of torture on Wednesday. The ministry denied it.")
                        .title())
                .isEqualTo("Four experts spoke of torture on Wednesday.");
        assertThat(read("THE HAGUE, 3 March 2021. The court ruled against the ministry on Wednesday. It will appeal.")
                        .title())
                .isEqualTo("The court ruled against the ministry on Wednesday.");
    }

    @Test
    void longSentenceIsCutBetweenWords() {
        String title = read("The commission of inquiry " + "found again and again that ".repeat(9)
                        + "they were beaten.")
                .title();

        assertThat(title).hasSizeLessThan(125).endsWith("…").doesNotContain("  ");
        assertThat(title.substring(0, title.length() - 1)).matches(".*(again|and|found|that)");
    }

    @Test
    void smallHeaderIsReadAndTakenOffTheText() {
        Article article = read("""
                Title: Two men speak of torture
                DATE: 3 March 2021
                source: Example Monitor
                Url: https://example.org/a
                Language: English
                Id: two-men

                They were held in a cellar.
                """);

        assertThat(article)
                .returns("two-men", Article::id)
                .returns("Two men speak of torture", Article::title)
                .returns(true, Article::titleApart)
                .returns(LocalDate.of(2021, 3, 3), Article::published)
                .returns("Example Monitor", Article::source)
                .returns("https://example.org/a", Article::url)
                .returns("en", Article::language)
                .returns("They were held in a cellar.\n", Article::text);
    }

    @Test
    void headerMayBeInOtherLanguages() {
        assertThat(
                        read(
                                "Titre : Une cellule sans fenêtre\nDate : 4 août 2019\nLangue : français\n---\nIls étaient douze."))
                .returns("Une cellule sans fenêtre", Article::title)
                .returns(LocalDate.of(2019, 8, 4), Article::published)
                .returns("fr", Article::language);
        assertThat(read("Título: La celda\nFecha: 4 de agosto de 2019\nFuente: Diario\n\nEran doce.")
                        .published())
                .isEqualTo(LocalDate.of(2019, 8, 4));
        assertThat(read("العنوان: الزنزانة\nالتاريخ: ٤ أغسطس ٢٠١٩\n\nكانوا اثني عشر رجلا."))
                .returns("الزنزانة", Article::title)
                .returns(LocalDate.of(2019, 8, 4), Article::published);
    }

    @Test
    void linesOfAHeaderThatNameNoFieldStayInTheText() {
        assertThat(read("Title: A night in Bor\nAuthor: A. Deng\n\nThey came at night.")
                        .text())
                .isEqualTo("Author: A. Deng\nThey came at night.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Idlib: shells fell on the market\n\nNine people died.",
                "Source of the fire: unknown, said the chief.\n\nNobody was hurt.",
                "Location: the old market\nDate: 3 May\nHospital: none\nStaff: none\n\nNine people died.",
                "Title deeds were burnt: nobody knows why.\n\nThe mayor spoke."
            })
    void textThatOnlyContainsAColonIsNoHeader(String text) {
        assertThat(read(text)).returns(text, Article::text).returns(null, Article::source);
    }

    @Test
    void titleThatOpensTheTextIsNotApart() {
        assertThat(read("Title: A night in Bor\n\nA night in Bor\n\nThey came at night.")
                        .titleApart())
                .isFalse();
        assertThat(read("Title: A night in Bor\n\nA night in Borough Market.").titleApart())
                .isTrue();
    }

    @Test
    void titleAloneIsAnArticle() {
        assertThat(read("Title: A night in Bor\n"))
                .returns("A night in Bor", Article::title)
                .returns("", Article::text)
                .returns(true, Article::titleApart);
    }

    @Test
    void fileWithoutTextIsRefused() {
        assertThat(ReadFile.of(folder, "a.txt", "").refusals()).containsExactly("a.txt: no text in it");
        assertThat(ReadFile.of(folder, "b.txt", " \n\n \t").refusals()).containsExactly("b.txt: no text in it");
    }

    @Test
    void fileWithoutExtensionIsText() {
        assertThat(ReadFile.of(folder, "notes", "The camp was cleared at dawn.")
                        .article()
                        .text())
                .isEqualTo("The camp was cleared at dawn.");
    }

    @Test
    void lineEndsAreOneKind() {
        assertThat(read("One line\r\nanother\rand a third\u2028and a fourth").text())
                .isEqualTo("One line\nanother\nand a third\nand a fourth");
    }

    @Test
    void tooLongATextIsRefused() {
        ReadFile read = ReadFile.of(folder, "long.txt", "word ".repeat(ArticleReader.MAX_TEXT / 5 + 1));

        assertThat(read.refusals()).singleElement().asString().contains("20 million characters");
    }
}
