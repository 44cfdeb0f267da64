package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {

    private static final String PARAGRAPHS = """
            <p>Nine men were taken from the village before dawn, their <a href="/x">families</a> say.</p>
            <p>The ministry denies that anyone was held.<br>It has opened no inquiry.</p>
            """;
    private static final String TEXT = """
            Nine men were taken from the village before dawn, their families say.
            The ministry denies that anyone was held.
            It has opened no inquiry.""";

    @TempDir
    Path folder;

    private Article read(String page) {
        return ReadFile.of(folder, "a.html", page).article();
    }

    @Test
    void whatTheHeadSaysIsRead() {
        Article article = read("""
                <!doctype html><html lang="en-GB"><head><title>Nine men | Example</title>
                <meta property="og:title" content="Nine men taken"><meta property="og:site_name" content="Example">
                <link rel="canonical" href="https://example.org/nine">
                <script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": "NewsArticle", "datePublished": "2024-05-01T23:00:00-05:00"}]}</script>
                </head><body><article>""" + PARAGRAPHS + "</article></body></html>");

        assertThat(article)
                .returns("Nine men taken", Article::title)
                .returns(true, Article::titleApart)
                .returns("Example", Article::source)
                .returns("https://example.org/nine", Article::url)
                .returns("en", Article::language)
                .returns(LocalDate.of(2024, 5, 1), Article::published)
                .returns(TEXT, Article::text);
    }

    @Test
    void menusBarsAndTeasersAreLeftOut() {
        assertThat(
                        read("<body><header><a href=/>Home</a></header><nav><ul><li>World</ul></nav><div class='cookie-banner'><p>We use cookies.</p></div>"
                                        + "<main><h1>Nine men taken</h1><script>track()</script>" + PARAGRAPHS
                                        + "<div class='share-buttons'>Share</div><aside>Most read</aside></main>"
                                        + "<section class='related'><article><p>Another story</p></article></section><footer>Imprint</footer></body>")
                                .text())
                .isEqualTo("Nine men taken\n" + TEXT);
    }

    @Test
    void titleInTheTextIsNotApart() {
        assertThat(read("<main><h1>Nine men taken</h1>" + PARAGRAPHS + "</main>"))
                .returns("Nine men taken", Article::title)
                .returns(false, Article::titleApart);
    }

    @Test
    void densestPartIsTheTextWhereNothingIsMarked() {
        assertThat(read("<body><div><a href=1>One</a> <a href=2>Two</a></div><div><div>" + PARAGRAPHS
                                + "</div></div><div>Contact us</div></body>")
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void largestOfSeveralArticlesIsTheText() {
        assertThat(read("<main><article><p>Teaser one</p></article><article>" + PARAGRAPHS
                                + "</article><article><p>Teaser two</p></article></main>")
                        .text())
                .contains(TEXT)
                .doesNotContain("Teaser");
    }

    @Test
    void captionsAreBoilerplate() {
        ReadFile read = ReadFile.of(
                folder,
                "a.html",
                "<article><figure><img><figcaption>A village at dawn</figcaption></figure>" + PARAGRAPHS
                        + "</article>");

        assertThat(read.boilerplate()).containsExactly("A village at dawn");
    }

    @Test
    void daysAreFoundWhereverPagesPutThem() {
        LocalDate day = LocalDate.of(2024, 5, 1);
        assertThat(read("<meta property='article:published_time' content='2024-05-01T10:00Z'><p>Text.</p>")
                        .published())
                .isEqualTo(day);
        assertThat(read("<article><time datetime='2024-05-01'>yesterday</time><p>Text.</p></article>")
                        .published())
                .isEqualTo(day);
        assertThat(read("<article><h1>Nine men</h1><p>Published: 1 May 2024</p><p>Text.</p></article>")
                        .published())
                .isEqualTo(day);
    }

    @Test
    void dayInTheBylineIsFoundWhereNothingElseGivesIt() {
        assertThat(
                        read("<div><h1>Neuf hommes</h1><div class='byline'>Par A. Dupont, publié le 4 février 2023 à 10h12</div><div>"
                                        + PARAGRAPHS + "</div></div>")
                                .published())
                .isEqualTo(LocalDate.of(2023, 2, 4));
    }

    @Test
    void rowsOfATableAreLines() {
        assertThat(read("<article>" + PARAGRAPHS
                                + "<table><tr><th>Place</th><th>Dead</th></tr><tr><td>Bor</td><td>9</td></tr></table></article>")
                        .text())
                .isEqualTo(TEXT + "\nPlace Dead\nBor 9");
    }

    @Test
    void pageIsKnownWithoutItsExtension() {
        assertThat(ReadFile.of(folder, "page.txt", "<!DOCTYPE html><title>Nine men</title><p>They were taken.")
                        .article())
                .returns("Nine men", Article::title)
                .returns("They were taken.", Article::text);
    }
}
