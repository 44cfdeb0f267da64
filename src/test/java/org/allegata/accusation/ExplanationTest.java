package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.allegata.accusation.Explanation.Outcome;
import org.allegata.accusation.Explanation.Seen;
import org.allegata.accusation.Explanation.Weighed;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** An explanation tells what the reading was made from, and agrees with it. */
class ExplanationTest {

    private static final AccusationReader READER = new AccusationReader(Vocabulary.load());

    private static final String TEXT = """
            The Kharzan Observatory accused the Northern Front of torture on 3 May 2024. Snow fell. \
            The Northern Front denied the allegations.

            Ana Ruiz, a spokeswoman for the Kharzan Observatory, said that she had seen mass graves near the border with Russia. \
            It found that prisoners were beaten by guards of the Northern Front.
            """;

    private static final Article ARTICLE = Articles.of(TEXT);
    private static final Explanation EXPLAINED = READER.explain(ARTICLE);

    private static Seen sentence(String start) {
        return EXPLAINED.sentences().stream()
                .filter(seen -> seen.span().of(TEXT).startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theReadingIsTheOneThatReadingGives() {
        assertThat(EXPLAINED.reading()).isEqualTo(READER.read(ARTICLE));
        assertThat(EXPLAINED.reading().accusations()).isNotEmpty();
    }

    @Test
    void namesDatesAndTypesAreShownWithWhatTheyMean() {
        Seen accusing = sentence("The Kharzan Observatory accused");

        assertThat(accusing.named())
                .extracting(naming -> naming.party().name())
                .containsExactly("Kharzan Observatory", "Northern Front");
        assertThat(accusing.dates())
                .extracting(DateMention::period)
                .containsExactly(Period.day(LocalDate.of(2024, 5, 3)));
        assertThat(accusing.types())
                .extracting(type -> type.span().of(TEXT), Explanation.TypeNaming::types)
                .containsExactly(Tuple.tuple("torture", List.of("torture")));
        assertThat(accusing.source().name()).isEqualTo("Kharzan Observatory");
    }

    @Test
    void aRuleThatFiredIsShownAndLeavesNothingToWeigh() {
        Seen accusing = sentence("The Kharzan Observatory accused");

        assertThat(accusing.ruled()).singleElement().satisfies(ruled -> {
            assertThat(ruled.accusation().rule()).isEqualTo("accuse");
            assertThat(ruled.accusation().accused().name()).isEqualTo("Northern Front");
            assertThat(ruled.said()).isTrue();
        });
        assertThat(accusing.settled()).isTrue();
        assertThat(accusing.weighed()).isEmpty();
    }

    @Test
    void whatARuleFoundAndTheReadingDoesNotHaveIsToldAsNotSaid() {
        Scene scene = READER.stage(ARTICLE).scene();

        assertThat(new Explaining(scene, List.of(), pair -> 0, Reading.EMPTY).sentences())
                .flatExtracting(Seen::ruled)
                .isNotEmpty()
                .noneMatch(Explanation.Ruled::said);
    }

    @Test
    void answersPronounsSpeakersAndPlacesAreShown() {
        assertThat(sentence("The Northern Front denied").answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.response()).isEqualTo(Response.DENIED));
        Seen speaking = sentence("Ana Ruiz");
        assertThat(speaking.named()).anySatisfy(naming -> {
            assertThat(naming.span().of(TEXT)).isEqualTo("she");
            assertThat(naming.party().name()).isEqualTo("Ana Ruiz");
            assertThat(naming.speaker().name()).isEqualTo("Kharzan Observatory");
        });
        assertThat(speaking.places()).extracting(Party::name).containsExactly("Russia");
    }

    @Test
    void whatWasWeighedComesLikeliestFirstAndWithWhatBecameOfIt() {
        List<Weighed> weighed = sentence("It found").weighed();

        assertThat(weighed).isNotEmpty();
        assertThat(weighed).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
        assertThat(EXPLAINED.sentences())
                .flatExtracting(Seen::weighed)
                .allSatisfy(w -> assertThat(isSaid(w))
                        .isEqualTo(w.outcome() == Outcome.SAID || w.outcome() == Outcome.SAID_ELSEWHERE));
    }

    private static boolean isSaid(Weighed weighed) {
        return EXPLAINED.reading().accusations().stream()
                .anyMatch(accusation -> accusation.accuser().equals(weighed.accuser())
                        && accusation.accused().equals(weighed.accused())
                        && accusation.types().contains(weighed.type()));
    }

    @Test
    void whatWasWeighedIsComparedWithTheReading() {
        Scene scene = READER.stage(ARTICLE).scene();
        Passage passage = scene.passages().getLast();
        Span here = EXPLAINED.sentences().getLast().span();
        Span elsewhere = EXPLAINED.sentences().getFirst().span();

        Scored shown = scored(passage, passage.source(), 0);
        assertThat(outcome(scene, shown, said(shown, here))).isEqualTo(Outcome.SAID);
        assertThat(outcome(scene, shown, said(shown, elsewhere))).isEqualTo(Outcome.SAID_ELSEWHERE);
        assertThat(outcome(scene, shown, Reading.EMPTY)).isEqualTo(Outcome.NOT_SURE_ENOUGH);
        assertThat(outcome(scene, scored(passage, passage.source(), 1), Reading.EMPTY))
                .isEqualTo(Outcome.ACCUSED_NOT_NAMED);
        assertThat(outcome(scene, scored(passage, ELSE, 0), Reading.EMPTY)).isEqualTo(Outcome.ACCUSER_NOT_SHOWN);
    }

    private static final Party ELSE = new Party(null, "Kharzan Gazette", Kind.MEDIA);

    private static Scored scored(Passage passage, Party accuser, int accusedBack) {
        Party accused = new Party(null, "Northern Front", Kind.ARMED_GROUP);
        return new Scored(
                passage,
                "torture",
                new Candidate(accused, null, null, accusedBack),
                new Candidate(accuser, null, null, Candidate.FAR),
                0.5,
                0.5,
                0.5);
    }

    private static Reading said(Scored scored, Span evidence) {
        Accusation accusation = new Accusation(
                scored.accuser().party(),
                scored.accused().party(),
                List.of(scored.type()),
                Status.ALLEGED,
                Response.NONE,
                Period.UNKNOWN,
                evidence,
                "learned");
        return new Reading(List.of(), List.of(), List.of(accusation));
    }

    private static Outcome outcome(Scene scene, Scored scored, Reading reading) {
        List<Seen> sentences = new Explaining(scene, List.of(scored), pair -> 0.5, reading).sentences();
        return sentences.getLast().weighed().getFirst().outcome();
    }

    @Test
    void sentencesWithNothingInThemAreEmpty() {
        assertThat(EXPLAINED.sentences())
                .filteredOn(Seen::isEmpty)
                .extracting(seen -> seen.span().of(TEXT))
                .containsExactly("Snow fell.");
        assertThat(EXPLAINED.overlong()).isZero();
    }

    @Test
    void endlessSentencesAreCountedAndNotShown() {
        Explanation explained = READER.explain(Articles.of("Snow fell. " + "Rain and snow fell ".repeat(200) + "."));

        assertThat(explained.overlong()).isEqualTo(1);
        assertThat(explained.sentences()).hasSize(1);
    }

    @Test
    void nothingIsWeighedByRulesAlone() {
        Explanation explained = AccusationReader.byRules(Vocabulary.load()).explain(ARTICLE);

        assertThat(explained.weighed()).isFalse();
        assertThat(explained.sentences()).flatExtracting(Seen::weighed).isEmpty();
    }
}
