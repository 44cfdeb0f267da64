package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom an article gives its words. */
class SourcesTest {

    private static final AccusationReader READER = AccusationReader.byRules(Vocabulary.load());

    /** The source of the last sentence. */
    private static String source(String text) {
        return READER.stage(Articles.of(text))
                .scene()
                .passages()
                .getLast()
                .source()
                .name();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prisoners were tortured there.|article",
                "Prisoners were allegedly tortured there.|unnamed",
                "Residents said that prisoners were tortured there.|unnamed",
                "Ruth Aldermoor, a teacher in the capital, warned on Friday that prisoners of the state were tortured.|Ruth Aldermoor",
                "The Fairlight Committee confirmed the deaths, saying that prisoners had been tortured.|Fairlight Committee",
                "The Fairlight Committee said it found that prisoners had been tortured.|Fairlight Committee",
                "Ruth Aldermoor told the Fairlight Committee of it. She said that prisoners were tortured.|Ruth Aldermoor",
                "The Fairlight Committee said so. A spokesman confirmed that prisoners were tortured.|Fairlight Committee",
                "The Fairlight Committee has branded the torture of prisoners a crime.|Fairlight Committee",
                "According to the Fairlight Committee, prisoners were tortured.|Fairlight Committee",
                "Ruth Aldermoor, director of the Fairlight Committee, said prisoners were tortured.|Fairlight Committee",
                "Ruth Aldermoor, former director of the Fairlight Committee, said prisoners were tortured.|Ruth Aldermoor",
                "Fairlight Committee researcher Ruth Aldermoor said prisoners were tortured.|Fairlight Committee",
                "A UN fact-finding mission said prisoners were tortured.|United Nations",
                "A UN-appointed panel of experts said prisoners were tortured.|United Nations",
                "UN Secretary-General Ruth Alder-moor said prisoners were tortured.|UN Secretary-General",
                "The Fairlight Committee campaign manager Ruth Aldermoor said prisoners were tortured.|Fairlight Committee",
                "The committee's director, Ruth Aldermoor, said prisoners were tortured.|Ruth Aldermoor",
                "Ruth Aldermoor, who leads it, is director of the Rye-based Fairlight Committee. Prisoners were tortured.|article",
                "The lawyer spoke. Ruth Aldermoor wrote. The lawyer said that prisoners were tortured.|Ruth Aldermoor"
            })
    void whoSpeaksIsTheSource(String text, String source) {
        assertThat(source(text)).isEqualTo(source);
    }

    @Test
    void aQuotationOfSeveralSentencesHasOneSpeaker() {
        String quotation =
                "\"Prisoners were tortured there. They were starved. Nobody was let go,\" said the Fairlight Committee.";
        assertThat(READER.stage(Articles.of(quotation)).scene().passages())
                .allSatisfy(passage -> assertThat(passage.source().name()).isEqualTo("Fairlight Committee"));
    }

    @Test
    void aQuotationDoesNotReachIntoTheNextParagraph() {
        String other = "\"Prisoners were tortured there.\"\n\n\"Nobody was let go,\" said the Fairlight Committee.";
        assertThat(READER.stage(Articles.of(other))
                        .scene()
                        .passages()
                        .getFirst()
                        .source()
                        .name())
                .isNotEqualTo("Fairlight Committee");
    }

    @Test
    void manyVerbsOfSayingTakeNoTime() {
        String said = "he said it found that she claimed torture and ".repeat(10_000);

        assertThat(org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(60), () -> READER.read(Articles.of(said))))
                .isNotNull();
    }
}
