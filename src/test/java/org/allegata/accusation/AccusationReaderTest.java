package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.allegata.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccusationReaderTest {

    private static final AccusationReader READER = new AccusationReader(Vocabulary.load());

    @Test
    void anEmptyTextSaysNothing() {
        assertThat(READER.read(Articles.of(""))).isEqualTo(Reading.EMPTY);
    }

    @Test
    void directionFollowsTheVoiceAndNotTheOrder() {
        assertThat(Articles.pairs(READER.read(Articles.of("Hamas was accused by Amnesty International of torture."))))
                .containsExactly("Amnesty International > Hamas");
        assertThat(Articles.pairs(READER.read(Articles.of("Amnesty International accused Hamas of torture."))))
                .containsExactly("Amnesty International > Hamas");
    }

    @Test
    void aPassiveWithoutBySaysNotWhoAccuses() {
        assertThat(Articles.pairs(READER.read(Articles.of("Hamas was accused of torture on Monday."))))
                .containsExactly("unnamed > Hamas");
    }

    @Test
    void eachOfSeveralAccusedHasARecord() {
        assertThat(Articles.pairs(
                        READER.read(Articles.of("Oxfam accused Hamas, Hezbollah and the Taliban of torture."))))
                .containsExactly("Oxfam > Hamas", "Oxfam > Hezbollah", "Oxfam > Taliban");
    }

    @Test
    void aSpokespersonSpeaksForTheBody() {
        assertThat(Articles.pairs(
                        READER.read(Articles.of("Ana Ruiz, a spokeswoman for Oxfam, accused Hamas of torture."))))
                .containsExactly("Oxfam > Hamas");
    }

    @Test
    void theSpeakerOfAQuotationMayFollowIt() {
        assertThat(Articles.pairs(READER.read(Articles.of("\"The Taliban committed torture,\" said Oxfam."))))
                .containsExactly("Oxfam > Taliban");
    }

    @Test
    void negatedFindingsAreNone() {
        assertThat(READER.read(Articles.of("Oxfam found no evidence of torture by Hamas."))
                        .accusations())
                .isEmpty();
    }

    @Test
    void duesAndDangersAreNone() {
        assertThat(READER.read(Articles.of("The states undertake to make torture a crime. They send nobody to a country"
                                + " where he or she would be in danger of being tortured."))
                        .accusations())
                .isEmpty();
    }

    @Test
    void theDetainedIsNotAccusedOfTheDetention() {
        Reading reading = READER.read(Articles.of(
                "A court in the capital convicted Marko Savic, who had been arbitrarily detained for a year. "
                        + "He was charged on Monday after his arbitrary detention."));
        assertThat(Articles.pairs(reading)).noneMatch(pair -> pair.endsWith("> Marko Savic"));
    }

    /** An article about one state tells of another in a sentence. */
    @Test
    void whatHappensInOneStateIsNotLaidAtTheDoorOfAnother() {
        String malawi =
                "Defenders of human rights in Malawi met on Monday. The government of Malawi should protect them, they said."
                        + " Malawi has had a commission since 1998. The police of Malawi detained three people in March. ";
        assertThat(Articles.pairs(READER.read(
                        Articles.of(malawi + "In Zimbabwe, arbitrary arrests and torture are widespread."))))
                .noneMatch(pair -> pair.endsWith("> Malawi"));
        assertThat(Articles.pairs(READER.read(Articles.of(malawi + "Arbitrary arrests and torture are widespread."))))
                .anyMatch(pair -> pair.endsWith("> Malawi"));
    }

    @Test
    void aSentenceIsNotWhatSomebodyIsConvictedOf() {
        Reading reading = READER.read(
                Articles.of(
                        "The International Criminal Court convicted Marko Savic of torture and sentenced him to 46 years' imprisonment."));
        assertThat(reading.accusations()).flatExtracting(Accusation::types).containsExactly("torture");
    }

    @Test
    void aDenialAnswersTheAccusationBefore() {
        Reading reading = READER.read(Articles.of("Oxfam accused Hamas of torture. Hamas denied the allegations."));
        assertThat(reading.accusations()).extracting(Accusation::response).containsExactly(Response.DENIED);
    }

    @Test
    void lawyersAnswerForTheirClient() {
        Reading reading = READER.read(
                Articles.of(
                        "The International Criminal Court convicted Marko Savic of torture. Savic's lawyers rejected the charges."));
        assertThat(reading.accusations()).extracting(Accusation::response).containsExactly(Response.DENIED);
    }

    @Test
    void whoPleadsNotGuiltyDenies() {
        Reading reading =
                READER.read(Articles.of("Prosecutors charged Marko Savic with torture. Savic pleaded not guilty."));
        assertThat(reading.accusations()).extracting(Accusation::response).containsExactly(Response.DENIED);
    }

    @Test
    void theJudgesAreThoseOfTheCourtInTheArticle() {
        assertThat(
                        Articles.pairs(
                                READER.read(
                                        Articles.of(
                                                "The International Criminal Court spoke on Monday. The judges found Marko Savic guilty of torture."))))
                .containsExactly("International Criminal Court > Marko Savic");
    }

    @Test
    void aJudgmentWithoutAnAgentIsThatOfTheCourtNearBy() {
        assertThat(
                        Articles.pairs(
                                READER.read(
                                        Articles.of(
                                                "Marko Savic appeared before the International Criminal Court. He was acquitted of genocide."))))
                .containsExactly("International Criminal Court > Marko Savic");
    }

    @Test
    void aPronounThatCanMeanTwoMeansNobody() {
        assertThat(READER.read(Articles.of("Marko Savic met Ana Ruiz in May. He was acquitted of genocide."))
                        .accusations())
                .isEmpty();
    }

    @Test
    void aCourtIsTheAccusedOnlyWhereSomebodySaysSo() {
        assertThat(READER.read(Articles.of("The International Criminal Court tried murder and torture."))
                        .accusations())
                .extracting(accusation -> accusation.accused().name())
                .doesNotContain("International Criminal Court");
        assertThat(Articles.pairs(
                        READER.read(Articles.of("Russia accused the International Criminal Court of corruption."))))
                .containsExactly("Russia > International Criminal Court");
    }

    @Test
    void theDayOfTheDatelineIsNotTheDayOfTheAct() {
        Reading reading = READER.read(Articles.of("THE HAGUE, 5 December 2024 \u2013 Oxfam accused Hamas of torture."));
        assertThat(reading.accusations()).extracting(Accusation::event).containsExactly(Period.UNKNOWN);
    }

    @Test
    void aDenialAloneIsARecord() {
        Reading reading = READER.read(Articles.of("Hamas denies torture."));
        assertThat(Articles.pairs(reading)).containsExactly("unnamed > Hamas");
        assertThat(reading.accusations()).extracting(Accusation::response).containsExactly(Response.DENIED);
    }

    @Test
    void nothingIsReadFromBoilerplate() {
        String text = "The weather was fine. Photo. Oxfam accused Hamas of torture.";
        assertThat(READER.read(Articles.of(text, null, List.of(new Span(22, text.length())))))
                .isEqualTo(Reading.EMPTY);
    }

    @Test
    void everySpanLiesInTheText() {
        String text = "On 3 May Oxfam (OXF) said \u201CHamas committed torture\u201D.";
        Reading reading = READER.read(Articles.of(text));
        assertThat(reading.accusations())
                .allSatisfy(a -> assertThat(a.evidence().end()).isLessThanOrEqualTo(text.length()));
        assertThat(reading.organisations())
                .allSatisfy(o -> assertThat(o.forms())
                        .contains(o.mentions().getFirst().span().of(text)));
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        String text =
                "INTERNATIONAL CRIMINAL COURT ISSUED AN ARREST WARRANT AGAINST IRAN. Iran, accused by Amnesty International of killing civilians, denied it.";
        Reading expected = READER.read(Articles.of(text));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(new AccusationReader(Vocabulary.load()).read(Articles.of(text)))
                    .isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "accused ",
                "(",
                "\"",
                "torture ",
                "Hamas ",
                "Hamas, ",
                "said ",
                "by ",
                "A",
                "Ministry of ",
                "2024-",
                "the group ",
                "' ",
                "Hamas accused of torture by ",
                "and ",
                ";",
                "\u0627\u0644",
                "\u0301"
            })
    void hostileTextsTakeLinearTime(String piece) {
        String text = piece.repeat(250_000 / piece.length());
        assertThat(READER.read(Articles.of(text))).isNotNull();
    }

    /** Each accusation is weighed by others, so that there must be a bound to how many. */
    @Test
    @Timeout(60)
    void manyAccusationsTakeLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            String name = "" + (char) ('A' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676);
            text.append("The ").append(name).append("on Party accused Hamas of torture. Police beat them. ");
        }
        assertThat(READER.read(Articles.of(text.toString())).accusations()).hasSizeGreaterThan(1_000);
    }

    @Test
    void noTextMakesItFail() {
        long seed = Duration.ofDays(1).toMillis();
        Random random = new Random(seed);
        List<String> pieces = List.of(
                "Hamas",
                " accused ",
                "of ",
                "torture",
                ", ",
                ".",
                "\n",
                "\"",
                "(",
                ")",
                "said",
                " by ",
                "1 May ",
                "2024",
                "-",
                "\u00AB",
                "'s ",
                "\uD83D",
                "the group",
                " Ministry of ",
                "arrest warrant ",
                "for ",
                "\u0000");
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(READER.read(Articles.of(text.toString())))
                    .as("seed %d, text %s", seed, text)
                    .isNotNull();
        }
    }

    @Test
    void whoChargesBeforeAnInternationalCourtIsThatCourt() {
        assertThat(Articles.pairs(AccusationReader.byRules(Vocabulary.load())
                        .read(Articles.of("Prosecutors opened the trial at the International Criminal Court on Monday."
                                + " Ana Ruiz is charged with genocide."))))
                .containsExactly("International Criminal Court > Ana Ruiz");
    }

    @Test
    void whatIsSaidOnlyIfItIsGenuineIsNotSaid() {
        assertThat(READER.read(Articles.of(
                                "If genuine, the film shows that Boko Haram murdered another teacher on Monday."))
                        .accusations())
                .isEmpty();
    }

    @Test
    void whoAdmitsAWrongAccusesHimself() {
        assertThat(READER.read(Articles.of("Boko Haram claimed responsibility for the massacre of forty villagers."))
                        .accusations())
                .singleElement()
                .satisfies(accusation -> {
                    assertThat(accusation.accuser()).isEqualTo(accusation.accused());
                    assertThat(accusation.accused().name()).isEqualTo("Boko Haram");
                    assertThat(accusation.response()).isEqualTo(Response.ADMITTED);
                    assertThat(accusation.rule()).isEqualTo("admit");
                });
    }

    @Test
    void whoeverIsCalledSomethingIsNotTheOneWhoAccuses() {
        assertThat(Articles.pairs(READER.read(
                        Articles.of("The president called Hamas a danger and accused them of murder and torture."))))
                .noneMatch(pair -> pair.startsWith("Hamas >"));
    }

    @Test
    void aViolationIsNoRape() {
        assertThat(AccusationReader.byRules(Vocabulary.load())
                        .read(Articles.of("Oxfam blamed the army for a violation of the law on Monday."))
                        .accusations())
                .flatExtracting(Accusation::types)
                .containsExactly("human-rights-violation");
    }

    @Test
    void whatSomebodyIsCalledIsNoActOfWhomHeFollows() {
        AccusationReader reader = AccusationReader.byRules(Vocabulary.load());
        assertThat(Articles.pairs(reader.read(Articles.of("Omar Vell, the al-Qaeda terrorist, met civilians."))))
                .isEmpty();
        assertThat(Articles.pairs(reader.read(Articles.of("Omar Vell, after the al-Qaeda massacre, met civilians."))))
                .containsExactly("article > al-Qaeda");
    }

    @Test
    void heIsNotTheOneWhoDied() {
        assertThat(READER.read(
                                Articles.of(
                                        "Marko Savic came home. As a suspect in the murder of Ana Ruiz he is charged with murder, the police said."))
                        .accusations())
                .extracting(accusation -> accusation.accused().name())
                .doesNotContain("Ana Ruiz");
    }
}
