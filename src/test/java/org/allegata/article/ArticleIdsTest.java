package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIdsTest {

    @TempDir
    Path folder;

    @Test
    void formOfIds() {
        assertThat(ArticleReader.isId("aZ0._~-")).isTrue();
        assertThat(ArticleReader.isId("a".repeat(200))).isTrue();
        assertThat(ArticleReader.isId("a".repeat(201))).isFalse();
        assertThat(ArticleReader.isId("")).isFalse();
        assertThat(ArticleReader.isId("a b")).isFalse();
        assertThat(ArticleReader.isId("é")).isFalse();
        assertThat(ArticleReader.isId("..")).isFalse();
    }

    @Test
    void fileWithoutIdGetsItsNameAndAHash() {
        assertThat(ArticleIds.idFor(null, "2024/Le procès d'Été.txt.gz", "")).matches("Le-proces-d-Ete-[0-9a-f]{8}");
        assertThat(ArticleIds.idFor(null, "تقرير.txt", "")).matches("article-[0-9a-f]{8}");
        assertThat(ArticleIds.idFor(null, "x".repeat(300) + ".html", "")).matches("x{60}-[0-9a-f]{8}");
    }

    @Test
    void misfitGetsAReadableFormOfItself() {
        assertThat(ArticleIds.idFor("https://example.org/a b", "a.jsonl", ""))
                .matches("https-example.org-a-b-[0-9a-f]{8}");
        assertThat(ArticleIds.idFor("a b", "a.jsonl", "")).isNotEqualTo(ArticleIds.idFor("a-b ", "a.jsonl", ""));
    }

    @Test
    void idIsTheSameWhereverTheCorpusStands() {
        String text = "{\"text\": \"Nine men were taken.\"}\n{\"text\": \"Nobody returned.\"}\n";
        ReadFile here = ReadFile.of(folder, "here/a.jsonl", text);
        ReadFile there = ReadFile.of(folder, "there/a.jsonl", text);

        assertThat(ReadFile.of(folder.resolve("here/a.jsonl"), "a.jsonl").articles())
                .isEqualTo(
                        ReadFile.of(folder.resolve("there/a.jsonl"), "a.jsonl").articles());
        assertThat(here.articles())
                .extracting(Article::id)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(
                        there.articles().stream().map(Article::id).toList());
    }

    @Test
    void readmeAndHiddenFilesArePassedOver() {
        assertThat(ArticleReader.isPassedOver("README.md")).isTrue();
        assertThat(ArticleReader.isPassedOver("readme")).isTrue();
        assertThat(ArticleReader.isPassedOver(".hidden.txt")).isTrue();
        assertThat(ArticleReader.isPassedOver("article.txt")).isFalse();
    }
}
