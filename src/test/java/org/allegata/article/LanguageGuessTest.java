package org.allegata.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    private static final Languages LANGUAGES = new Languages();
    private static final LanguageGuess GUESS = new LanguageGuess(LANGUAGES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The witnesses said that nine men were taken from the village before dawn and never seen again.
            fr | Les témoins disent que neuf hommes ont été emmenés du village avant l'aube et jamais revus.
            es | Los testigos dicen que nueve hombres fueron sacados de la aldea antes del amanecer y nunca más vistos.
            pt | As testemunhas dizem que nove homens foram levados da aldeia antes do amanhecer e nunca mais vistos.
            id | Para saksi mengatakan bahwa sembilan pria dibawa dari desa itu sebelum fajar dan tidak pernah terlihat lagi.
            ru | Свидетели говорят, что этих людей увезли из деревни до рассвета и больше их никто не видел.
            uk | Свідки кажуть, що дев'ятьох чоловіків вивезли з села до світанку, і більше їх ніхто не бачив.
            ar | قال الشهود إن تسعة رجال اقتيدوا من القرية قبل الفجر ولم يرهم أحد بعد ذلك.
            fa | شاهدان می‌گویند که نه مرد پیش از سپیده دم از روستا برده شدند و دیگر دیده نشدند.
            he | העדים אמרו שתשעה גברים נלקחו מהכפר לפני עלות השחר ולא נראו שוב.
            ja | 目撃者によると、九人の男性が夜明け前に村から連れ去られた。
            zh | 目击者说，九名男子在黎明前被从村庄带走，再也没有人见过他们。
            am | ምስክሮቹ ዘጠኝ ሰዎች ከመንደሩ ተወስደዋል ብለዋል።
            """)
    void languageIsTold(String code, String text) {
        assertThat(GUESS.of(text)).isEqualTo(code);
    }

    @Test
    void tooShortATextIsUnknown() {
        assertThat(GUESS.of("Hamas")).isNull();
        assertThat(GUESS.of("12 345 — ???")).isNull();
        assertThat(GUESS.of("")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "eng, en",
        "en-US, en",
        "FR, fr",
        "fre, fr",
        "pcm, pcm",
        "arb, ar",
        "English, en",
        "español, es",
        "zh_Hans, zh",
        "iw, he"
    })
    void givenLanguageIsBroughtToOneForm(String given, String code) {
        assertThat(LANGUAGES.code(given)).isEqualTo(code);
    }

    @Test
    void whatIsNoLanguageIsNotTaken() {
        assertThat(LANGUAGES.code("zz")).isNull();
        assertThat(LANGUAGES.code("und")).isNull();
        assertThat(LANGUAGES.code("several languages")).isNull();
    }
}
