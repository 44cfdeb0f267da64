package org.allegata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the sample corpus promises: its size, shapes and languages, and that all of it can be read. */
class CorpusTest {

    private static final Pattern HEADER = Pattern.compile("(?s)\\s*(\\p{L}+\\s*: [^\\n]*\\n)+\\s*\\n.*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Map<String, Article> ARTICLES = new TreeMap<>();
    private static final List<String> PROBLEMS = new ArrayList<>();
    private static List<Path> files = List.of();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> all = Files.walk(SampleCorpus.FOLDER)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file ->
                            !ArticleReader.isPassedOver(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
        ArticleReader reader = new ArticleReader();
        files.forEach(file -> reader.read(file, file.toString(), new ArticleReader.Sink() {
            @Override
            public void article(int ordinal, Article article) {
                ARTICLES.put(file + ":" + ordinal, article);
            }

            @Override
            public void refused(String where, String reason) {
                PROBLEMS.add(where + ": " + reason);
            }

            @Override
            public void passedOver(String where) {
                PROBLEMS.add(where + ": passed over");
            }
        }));
    }

    private static long inLanguage(String language) {
        return ARTICLES.values().stream()
                .filter(article -> language.equals(article.language()))
                .count();
    }

    @Test
    void allOfItCanBeReadAndHasItsLanguage() {
        assertThat(PROBLEMS).isEmpty();
        assertThat(ARTICLES).hasSizeGreaterThanOrEqualTo(30);
        assertThat(ARTICLES.values())
                .allSatisfy(article ->
                        assertThat(article.language()).as(article.title()).isNotNull());
        assertThat(Map.of("fr", inLanguage("fr"), "es", inLanguage("es"), "ar", inLanguage("ar")))
                .allSatisfy((language, count) -> assertThat(count).as(language).isGreaterThanOrEqualTo(2));
    }

    @Test
    void anArticleHas120To400Words() {
        assertThat(ARTICLES)
                .allSatisfy((where, article) -> assertThat(
                                BLANKS.split(article.text().strip()))
                        .as(where)
                        .hasSizeBetween(120, 400));
    }

    @Test
    void noTwoArticlesShareAnIdOrAText() {
        List<String> ids = ARTICLES.values().stream().map(Article::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ARTICLES.values().stream().map(Article::text)).doesNotHaveDuplicates();
    }

    @Test
    void aThirdHasNoHeaderAtAll() {
        long plain = files.stream()
                .filter(file -> file.toString().endsWith(".txt"))
                .map(CorpusTest::content)
                .filter(text -> !HEADER.matcher(text).matches())
                .count();
        assertThat(plain * 3).isGreaterThanOrEqualTo(ARTICLES.size());
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void datesThatAreKnownAreNoTimeToCome() {
        assertThat(ARTICLES.values().stream()
                        .map(Article::published)
                        .filter(day -> day != null)
                        .collect(Collectors.toList()))
                .hasSizeGreaterThan(40)
                .allSatisfy(day -> assertThat(day.getYear()).isBetween(1948, 2025));
        assertThat(Collections.max(ARTICLES.values().stream()
                        .map(article -> article.text().length())
                        .toList()))
                .isLessThan(5000);
    }
}
