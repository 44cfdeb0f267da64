package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final String FRENCH =
            "Les témoins ont été entendus à l’aube. Leurs familles réclament la vérité sur les détenus disparus dans la forêt ; "
                    + "l’armée nie avoir arrêté qui que ce soit, et le général n’a pas répondu à nos questions.";
    private static final String SPANISH =
            "Según los testigos, los niños fueron llevados al cañón antes del amanecer. La comisión pidió una investigación; "
                    + "el general negó las acusaciones y dijo que ningún soldado había pasado por allí aquella mañana.";
    private static final String RUSSIAN =
            "Свидетели рассказали, что людей увезли ночью на двух грузовиках. Родственники требуют расследования, "
                    + "а министерство отрицает, что задержанные находились в здании.";
    private static final String ARABIC =
            "قال الشهود إن الجنود دخلوا القرية قبل الفجر واقتادوا تسعة رجال إلى جهة مجهولة. "
                    + "ونفت الوزارة أن يكون أحد قد اعتقل، وطالبت العائلات بتحقيق مستقل.";
    private static final String JAPANESE = "目撃者によると、兵士は夜明け前に村に入り、九人の男性を連れ去った。家族は独立した調査を求めているが、省は拘束を否定している。";
    private static final String CHINESE = "目击者说，士兵在黎明前进入村庄，带走了九名男子。家属要求进行独立调查，而该部否认有人被拘留。";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "French, UTF-8",
        "French, windows-1252",
        "French, UTF-16LE",
        "Spanish, windows-1252",
        "Spanish, UTF-16BE",
        "Spanish, UTF-32LE",
        "Russian, windows-1251",
        "Russian, KOI8-R",
        "Russian, ISO-8859-5",
        "Russian, UTF-16LE",
        "Arabic, windows-1256",
        "Arabic, UTF-16BE",
        "Japanese, Shift_JIS",
        "Japanese, EUC-JP",
        "Chinese, GB18030"
    })
    void textSurvivesItsEncoding(String language, String encoding) {
        String text = text(language);
        byte[] bytes = text.getBytes(Charset.forName(encoding));

        boolean wide = encoding.startsWith("UTF-16") || encoding.startsWith("UTF-32");
        byte[] written = wide ? ("\uFEFF" + text).getBytes(Charset.forName(encoding)) : bytes;

        assertThat(ReadFile.of(folder, "a.txt", written).article().text()).isEqualTo(text);
    }

    @Test
    void utf16WithoutMarkIsKnownByItsSpaces() {
        assertThat(ReadFile.of(folder, "a.txt", RUSSIAN.getBytes(StandardCharsets.UTF_16LE))
                        .article()
                        .text())
                .isEqualTo(RUSSIAN);
        assertThat(ReadFile.of(folder, "b.txt", SPANISH.getBytes(StandardCharsets.UTF_16BE))
                        .article()
                        .text())
                .isEqualTo(SPANISH);
    }

    @Test
    void byteOrderMarkIsNoText() {
        assertThat(ReadFile.of(folder, "a.txt", "\uFEFF" + FRENCH).article().text())
                .isEqualTo(FRENCH);
        assertThat(ReadFile.of(folder, "a.jsonl", "\uFEFF{\"text\": \"Nine men were taken.\"}")
                        .article()
                        .text())
                .isEqualTo("Nine men were taken.");
    }

    @Test
    void declaredEncodingOfAPageIsBelieved() {
        String page =
                "<html><head><meta charset=iso-8859-2><title>Świadkowie</title></head><body><p>Zażółć gęślą jaźń, mówią świadkowie.</p></body></html>";

        assertThat(ReadFile.of(folder, "a.html", page.getBytes(Charset.forName("ISO-8859-2")))
                        .article()
                        .title())
                .isEqualTo("Świadkowie");
    }

    @Test
    void utf8IsBelievedBeforeADeclaration() {
        String page =
                "<html><head><meta charset=iso-8859-1><title>Témoins</title></head><body><p>À l’aube.</p></body></html>";

        assertThat(ReadFile.of(folder, "a.html", page).article().title()).isEqualTo("Témoins");
    }

    @Test
    void jsonLineInAnotherEncodingIsRead() {
        byte[] lines = ("{\"text\": \"" + SPANISH + "\"}\n").getBytes(Charset.forName("windows-1252"));

        assertThat(ReadFile.of(folder, "a.jsonl", lines).article().text()).isEqualTo(SPANISH);
        assertThat(ReadFile.of(
                                folder,
                                "b.jsonl",
                                ("\uFEFF{\"text\": \"" + SPANISH + "\"}\n").getBytes(StandardCharsets.UTF_16LE))
                        .article()
                        .text())
                .isEqualTo(SPANISH);
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(ReadFile.of(folder, "a.jsonl", "{\"text\": \"Nine \\ud83d men \\u0000were \\ud83d\\ude00 taken.\"}")
                        .article()
                        .text())
                .isEqualTo("Nine \uFFFD men were \uD83D\uDE00 taken.");
    }

    private static String text(String language) {
        return switch (language) {
            case "French" -> FRENCH;
            case "Spanish" -> SPANISH;
            case "Russian" -> RUSSIAN;
            case "Arabic" -> ARABIC;
            case "Japanese" -> JAPANESE;
            default -> CHINESE;
        };
    }
}
