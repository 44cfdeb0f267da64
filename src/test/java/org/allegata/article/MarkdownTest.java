package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {

    @TempDir
    Path folder;

    @Test
    void frontMatterIsRead() {
        Article article = ReadFile.of(folder, "a.md", """
                ---
                title: "Nine men: a list"
                date: 2024-05-01
                tags:
                  - prison
                source: >
                  Example
                  Monitor
                ---

                They were *never* seen again.
                """).article();

        assertThat(article)
                .returns("Nine men: a list", Article::title)
                .returns(LocalDate.of(2024, 5, 1), Article::published)
                .returns("Example Monitor", Article::source)
                .returns("They were never seen again.", Article::text);
    }

    @Test
    void marksGoAndWordsStay() {
        Article article = ReadFile.of(folder, "a.md", """
                # Nine men taken #

                > The **ministry** [denies](https://example.org/x) it, says its_own_report.

                * first
                - second
                ***
                ![The yard](yard.png)
                2 \\* 2
                """).article();

        assertThat(article.title()).isEqualTo("Nine men taken");
        assertThat(article.titleApart()).isFalse();
        assertThat(article.text()).isEqualTo("""
                Nine men taken

                The ministry denies it, says its_own_report.

                first
                second
                The yard
                2 * 2""");
    }

    @Test
    void ruleAtTheTopIsNoFrontMatter() {
        assertThat(ReadFile.of(folder, "a.md", "---\nThey came: at night.\n---\nNobody saw them.")
                        .article()
                        .text())
                .isEqualTo("They came: at night.\nNobody saw them.");
    }
}
