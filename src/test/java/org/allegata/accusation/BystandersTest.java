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
                "The team were beaten 57-53 by Sudan.",
                "The army was beaten back by Sudan.",
                "Sudan's farms were whipped by winds.",
                "The firm sued Sudan for breach of contract.",
                "Oxfam said that the thief snatched a purse."
            })
    void nobodyIsAccusedByAWordAlone(String text) {
        assertThat(pairs(text)).isEmpty();
    }

    @Test
    void whoDealsInDrugsDealsInNobody() {
        assertThat(RULES.read(Articles.of("Oxfam blamed Boko Haram for drug trafficking."))
                        .accusations())
                .flatExtracting(Accusation::types)
                .containsExactly("corruption");
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

    /** Whoever was in the hands of a body, or has left it, does not speak for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Boko Haram survivor said soldiers raped dozens of women.",
                "An Islamic State hostage said soldiers raped dozens of women.",
                "A former Oxfam researcher said soldiers raped dozens of women."
            })
    void whoSufferedFromABodyOrLeftItDoesNotSpeakForIt(String text) {
        assertThat(pairs(text))
                .contains("unnamed > soldiers")
                .noneMatch(pair -> pair.matches("(Boko|Islamic|Oxfam).*> soldiers"));
    }

    @Test
    void whoSaysThatOthersDidTwoThingsDidNotDoTheSecond() {
        assertThat(pairs("The Prisoners' Commission said on Monday that Ruritania \"tortures and abuses\" prisoners."))
                .noneMatch(pair -> pair.endsWith("Commission"));
    }

    @Test
    void whoDiedInCustodyDidNothing() {
        assertThat(pairs("Oxfam said that the National Writers Union died in custody."))
                .isEmpty();
    }

    /** A name after a comma is that of whoever is named right before it, and not of whom the sentence is about. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The widow of the murdered director, Anna Milrow, accused Sudan of torture.",
                "The killers of the director, Anna Milrow, tortured three prisoners.",
                "Soldiers arrested the director, Anna Milrow, torturing her."
            })
    void whoIsNamedInAnAppositionToAnotherIsNeitherAccusedNorAccuser(String text) {
        assertThat(pairs(text)).noneMatch(pair -> pair.contains("Anna Milrow"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boko Haram fighters beaten to death in prison were buried on Monday.",
                "Boko Haram activists shot dead in Paris were buried on Monday.",
                "Boko Haram activists killed in Paris were buried on Monday."
            })
    void whoWasKilledDidNotKill(String text) {
        assertThat(pairs(text)).noneMatch(pair -> pair.endsWith("> Boko Haram"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oxfam condemned the law that bans protests and accused Sudan of torture.",
                "Oxfam said that Syria bombed the town and accused Sudan of torture."
            })
    void whoSpokeBeforeAccusesToo(String text) {
        assertThat(pairs(text)).contains("Oxfam > Sudan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Former Oxfam spokesman Anna Milrow accused Sudan of torture.",
                "Former UN High Commissioner for Human Rights Anna Milrow accused Sudan of torture."
            })
    void whoHeldAnOfficeSpeaksForHerself(String text) {
        assertThat(pairs(text)).containsExactly("Anna Milrow > Sudan");
    }

    @Test
    void theLineBeforeDoesNotSpeak() {
        assertThat(pairs("Report by Oxfam\n\nHuman rights experts accused Sudan of torture."))
                .noneMatch(pair -> pair.startsWith("Oxfam"));
    }

    @Test
    void whoIsAccusedByWhatHeIsIsNamed() {
        assertThat(pairs("Oxfam spoke of Boko Haram. Sudan accused the group of killing villagers."))
                .containsExactly("Sudan > Boko Haram");
        assertThat(pairs("Oxfam spoke of Boko Haram. Sudan accused the group of torture."))
                .containsExactly("Sudan > Boko Haram");
    }

    @Test
    void whoDoesSomethingIsNoAct() {
        assertThat(RULES.read(Articles.of("Sudan accused Oxfam of massacres by terrorist groups."))
                        .accusations())
                .flatExtracting(Accusation::types)
                .containsExactly("massacre");
    }

    @Test
    void theReportIsOfWhoeverWroteItAndNotOfWhoAskedForIt() {
        String text = "Oxfam said on Monday that much was wrong. The inquiry was asked for by the Human Rights Council."
                + " The army tortured prisoners, according to the report.";

        assertThat(pairs(text)).containsExactly("Oxfam > army");
    }

    @Test
    void theFightersOfAGroupAreTheGroup() {
        assertThat(pairs("Oxfam said Boko Haram militants tortured prisoners.")).containsExactly("Oxfam > Boko Haram");
    }

    @Test
    void howManyWereKilledIsNoOtherPhrase() {
        assertThat(pairs("Oxfam said that the army shot dead at least twelve protesters."))
                .containsExactly("Oxfam > army");
    }
}
