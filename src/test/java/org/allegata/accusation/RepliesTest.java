package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the accused say, wherever it stands, reaches the accusations that it answers, and no others. */
class RepliesTest {

    private static final AccusationReader READER = AccusationReader.byRules(Vocabulary.load());

    private static final String ACCUSED = "Oxfam accused Hamas of torture. ";

    private static Reading read(String text) {
        return READER.read(Articles.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hamas denied the allegations.",
                "Hamas has rejected the report.",
                "The claims were denied by Hamas.",
                "It is a charge that Hamas denies.",
                "Hamas said the allegations were baseless.",
                "Hamas maintains its innocence.",
                "Hamas denied and rejected the allegations.",
                "Hamas denies torturing anybody."
            })
    void aDenialMayTakeManyForms(String denial) {
        assertThat(read(ACCUSED + denial).accusations())
                .extracting(Accusation::response)
                .containsOnly(Response.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hamas denied access to the visitors.",
                "Hamas rejected the proposal.",
                "Hezbollah denied the allegations.",
                "The allegations are serious, Oxfam said."
            })
    void whatIsNoAnswerIsNone(String sentence) {
        assertThat(read(ACCUSED + sentence).accusations())
                .filteredOn(accusation -> accusation.accused().name().equals("Hamas"))
                .extracting(Accusation::response)
                .containsOnly(Response.NONE);
    }

    @Test
    void whoAdmitsMistakesAndDeniesAWrongAdmitsNone() {
        assertThat(read(ACCUSED + "Hamas has admitted mistakes but denies that it tortured anybody.")
                        .accusations())
                .extracting(Accusation::response)
                .isNotEmpty()
                .doesNotContain(Response.ADMITTED);
    }

    @Test
    void anAnswerMayComeFirst() {
        assertThat(read("Hamas denied the allegations on Monday. " + ACCUSED).accusations())
                .extracting(Accusation::response)
                .containsExactly(Response.DENIED);
    }

    @Test
    void anAnswerToOneWrongIsNoneToAnother() {
        assertThat(read(ACCUSED + "Amnesty International accused Hamas of murder. Hamas denied the murder.")
                        .accusations())
                .extracting(Accusation::response)
                .containsExactly(Response.NONE, Response.DENIED);
    }

    @Test
    void whoDeniesThatSomebodyElseDidItIsNotAccused() {
        assertThat(Articles.pairs(read("Anna Milrow denied that Omar Vell had tortured her.")))
                .noneMatch(pair -> pair.endsWith("> Anna Milrow"));
    }

    @Test
    void aDenialAloneTellsThatSomebodyAccuses() {
        assertThat(Articles.pairs(read("Hamas denied any involvement in torture.")))
                .containsExactly("unnamed > Hamas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oxfam called on Kenya to deny the leader of the massacre entry.",
                "Kenya should halt the trend by rejecting the practice of torture.",
                "Kenya dismissed the wave of murders as a fad.",
                "Kenya rejects the notion that Boko Haram abducted anybody.",
                "There was no end of the Kashmir dispute but of torture, said Kenya.",
                "For several days Kenya denied the accusation."
            })
    void whatIsRefusedOrHasNoNameIsNoDenialOfAnAct(String sentence) {
        assertThat(read(sentence).accusations()).extracting(Accusation::rule).doesNotContain("denial");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya denied that its soldiers tortured anybody.",
                "Kenya rejected the allegations of torture.",
                "Kenya dismissed claims of torture as lies."
            })
    void aDenialOfAnActTellsThatSomebodyAccuses(String sentence) {
        assertThat(read(sentence).accusations()).singleElement().satisfies(accusation -> {
            assertThat(accusation.accused().name()).isEqualTo("Kenya");
            assertThat(accusation.response()).isEqualTo(Response.DENIED);
        });
    }
}
