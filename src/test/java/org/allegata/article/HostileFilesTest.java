package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends soon and tells about it. */
@Timeout(180)
class HostileFilesTest {

    private static final List<String> NAMES = List.of("a.txt", "a.md", "a.html", "a.jsonl", "a.json", "a.bin", "a.gz");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "]",
                "(",
                "<",
                "*",
                "_",
                "`",
                "#",
                ">",
                "-",
                "\\",
                "\"",
                "\n",
                "\r",
                "a",
                "a ",
                "1 ",
                "©",
                "[](",
                "![",
                "Title: ",
                "Title: a\n",
                "Photo: ",
                "- ",
                "1 May ",
                "é",
                "\uD83D",
                "{\"text\":",
                "<b>",
                "<p",
                "&amp",
                "<!--"
            })
    void aMillionOfOneThingIsReadInEveryForm(String thing) {
        String content = thing.repeat(1_000_000 / thing.length());
        for (String name : NAMES) {
            assertTold(ReadFile.of(folder, name, content));
            assertTold(ReadFile.of(folder, name, "{\"text\": \"" + content.replaceAll("[\\\\\"\r\n]", "") + "\"}"));
        }
    }

    @Test
    void longLinesThatAreNotTooLongAreRead() {
        for (String thing : List.of(
                "[", ">", "> ", "-", "- ", "*", "* ", "_", "#", "`", "\\", "[](", "a", "a ", "1 ", "—", "(",
                "Photo: ")) {
            String content = thing.repeat(99_000 / thing.length());
            for (String name : NAMES) {
                assertTold(ReadFile.of(folder, name, content));
                assertTold(
                        ReadFile.of(folder, name, "---\ntitle: " + content + "\n---\n" + content + "\n\n" + content));
            }
        }
    }

    @Test
    void deepNestingIsRead() {
        for (String tag : List.of("div", "b", "article", "table", "blockquote", "a")) {
            String page =
                    ("<" + tag + ">").repeat(100_000) + "Nine men were taken." + ("</" + tag + ">").repeat(100_000);
            assertTold(ReadFile.of(folder, "deep.html", page));
        }
        assertTold(ReadFile.of(
                folder,
                "deep.jsonl",
                "{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"text\": \"Taken.\"}"));
        assertTold(ReadFile.of(
                folder,
                "ld.html",
                "<script type='application/ld+json'>" + "[".repeat(100_000) + "</script><p>Taken.</p>"));
    }

    @Test
    void lineThatUnpacksToMuchMoreThanAnArticleIsRefusedAndTheNextIsRead() {
        byte[] packed = ReadFile.packed(
                "{\"text\": \"" + " ".repeat(150_000_000) + "\"}\n{\"id\": \"two\", \"text\": \"Taken.\"}\n");
        ReadFile read = ReadFile.of(folder, "bomb.jsonl.gz", packed);

        assertThat(read.articles()).extracting(Article::id).containsExactly("two");
        assertThat(read.refusals()).singleElement().asString().startsWith("bomb.jsonl.gz:1: longer than");
    }

    @Test
    void randomBytesNeverThrow() {
        long seed = System.nanoTime();
        System.out.println("seed of random files: " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            byte[] bytes = new byte[random.nextInt(4000)];
            random.nextBytes(bytes);
            assertTold(ReadFile.of(folder, NAMES.get(i % NAMES.size()), bytes));
        }
    }

    @Test
    void damagedGoodFilesNeverThrow() {
        long seed = System.nanoTime();
        System.out.println("seed of damaged files: " + seed);
        Random random = new Random(seed);
        String good =
                "Title: Nine men\nDate: 3 March 2021\n\n<article><p>{\"text\": \"Taken.\", \"date\": \"1 May 2020\"}\n[a](b) **c**\nPhoto: © X\n";
        for (int i = 0; i < 1500; i++) {
            byte[] bytes = i % 3 == 0 ? ReadFile.packed(good) : good.getBytes(StandardCharsets.UTF_8);
            for (int hits = random.nextInt(6); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertTold(ReadFile.of(
                    folder, NAMES.get(i % NAMES.size()), Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1)));
        }
    }

    @Test
    void binaryContentIsRefusedByName() {
        assertThat(ReadFile.of(folder, "a.txt", "%PDF-1.7 ...").refusals())
                .singleElement()
                .asString()
                .contains("PDF");
        assertThat(ReadFile.of(folder, "a.docx", "PK\3\4....").refusals())
                .singleElement()
                .asString()
                .contains("Office");
        assertThat(ReadFile.of(folder, "a", new byte[] {1, 2, 3, 0, 0, 7, 9}).refusals())
                .singleElement()
                .asString()
                .contains("binary");
        assertThat(ReadFile.of(folder, "a.xml", "<?xml version='1.0'?><rss/>").refusals())
                .singleElement()
                .asString()
                .contains("XML");
        assertThat(ReadFile.of(folder, "a.txt", "{\\rtf1 x}").refusals())
                .singleElement()
                .asString()
                .contains("RTF");
    }

    @Test
    void whatCannotBeOpenedIsRefused() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("folder.txt"));

        assertThat(ReadFile.of(folder.resolve("none.txt"), "none.txt").refusals())
                .containsExactly("none.txt: there is no such file");
        assertThat(ReadFile.of(inner, "folder.txt").refusals()).hasSize(1);
    }

    private static void assertTold(ReadFile read) {
        assertThat(read.articles().size()
                        + read.refusals().size()
                        + read.passedOver().size())
                .isPositive();
        for (Article article : read.articles()) {
            assertThat(ArticleReader.isId(article.id())).as(article.id()).isTrue();
            assertThat(article.title()).isNotBlank();
            assertThat(article.boilerplate())
                    .allMatch(span -> span.end() <= article.text().length());
        }
    }
}
