package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who are named near a wrong and did not do it: the rules must not hold them for the doer. */
class BystandersTest {

    private static final AccusationReader RULES = AccusationReader.byRules(Vocabulary.load());
    private static final AccusationReader LEARNED = new AccusationReader(Vocabulary.load());

    private static List<String> pairs(String text) {
        return Articles.pairs(RULES.read(Articles.of(text)));
    }

    @Test
    void whoInquiresIntoAWrongDidNotDoIt() {
        assertThat(pairs("The FBI inquiry into the gunman behind the massacre goes on."))
                .isEmpty();
        assertThat(pairs("Oxfam said that Boko Haram was behind the massacre.")).containsExactly("Oxfam > Boko Haram");
    }

    @Test
    void whoCarriesOutAnInvestigationDidNotDoWhatItIsAbout() {
        assertThat(pairs("The report on the massacre follows an investigation carried out by the police."))
                .noneMatch(pair -> pair.endsWith("> police"));
        assertThat(pairs("Oxfam said that the massacre carried out by the police was planned."))
                .containsExactly("Oxfam > police");
    }

    /** A surname alone may be that of the one who killed. */
    @Test
    void aNamesakeOfTheDeadIsNotTheDead() {
        String text = "Anna Milrow vanished in May. Milrow was convicted of murder by the High Court on Monday.";

        assertThat(LEARNED.read(Articles.of(text)).accusations())
                .extracting(accusation -> accusation.accused().name())
                .doesNotContain("Anna Milrow");
        assertThat(pairs("Anna Milrow came in May. Milrow was convicted of murder by the High Court on Monday."))
                .containsExactly("High Court > Anna Milrow");
    }

    @Test
    void himIsNotTheOneWhoDied() {
        assertThat(pairs("Police found the body of Anna Milrow. The High Court found him guilty of murder."))
                .noneMatch(pair -> pair.endsWith("> Anna Milrow"));
    }

    @Test
    void whatIsNamedByWordsOfItsOwnStands() {
        assertThat(RULES.read(Articles.of("Oxfam accused Iran of extrajudicial executions and the death penalty."))
                        .accusations())
                .flatExtracting(Accusation::types)
                .contains("extrajudicial-execution", "death-penalty");
    }

    @Test
    void whoKilledIsNotTheOneWhoDied() {
        assertThat(pairs("Omar Vell murdered Anna Milrow. Vell was convicted of murder by the High Court."))
                .contains("High Court > Omar Vell");
    }

    @Test
    void himIsNotSomebodyNamedBeforeTheDead() {
        assertThat(pairs("Omar Vell spoke. Karim Nassan was killed. The High Court found him guilty of murder."))
                .noneMatch(pair -> pair.endsWith("> Omar Vell") || pair.endsWith("> Karim Nassan"));
    }

    @Test
    void theArmyIsNoArmyOfRebels() {
        assertThat(pairs("The Lord's Resistance Army fled. Oxfam blamed the army for the massacre."))
                .containsExactly("Oxfam > army");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Her films include one on the massacre by the Indian army.",
                "Did the Indian army torture prisoners?",
                "People fled torture by the Indian army.",
                "The pianist beat Anna Milrow in the first round.",
                "The choir gave a rendition of the anthem.",
                "Oxfam blamed Boko Haram for drug trafficking.",
                "Oxfam said that the thief snatched a purse."
            })
    void nobodyIsAccusedByAWordAlone(String text) {
        assertThat(pairs(text)).isEmpty();
    }

    @Test
    void whoeverExecutesOutsideTheLawDoesNotPassSentences() {
        assertThat(RULES.read(Articles.of("Boko Haram executed twelve villagers."))
                        .accusations())
                .flatExtracting(Accusation::types)
                .containsExactly("extrajudicial-execution");
        assertThat(RULES.read(Articles.of("Ten prisoners were executed by North Korea on Monday."))
                        .accusations())
                .flatExtracting(Accusation::types)
                .containsExactly("death-penalty");
    }
}
