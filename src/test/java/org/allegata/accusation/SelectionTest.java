package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who accuses whom must be sure; of what may be less sure once that is. */
class SelectionTest {

    private static final Passage PASSAGE = AccusationReader.byRules(Vocabulary.load())
            .stage(Articles.of("Somebody was hurt."))
            .scene()
            .passages()
            .getFirst();

    private static final Party ARMY = new Party(null, "Army", Kind.STATE_ORGAN);
    private static final Party POLICE = new Party(null, "Police", Kind.STATE_ORGAN);

    private static Scored scored(String type, Party accused, double said, double against) {
        return new Scored(
                PASSAGE,
                type,
                new Candidate(accused, null, null, 0),
                new Candidate(Party.UNNAMED, null, null, 0),
                said,
                against,
                1);
    }

    private static List<String> chosen(Scored... scored) {
        return Selection.of(List.of(scored), List.of()).stream()
                .map(s -> s.accused().party().name() + ": " + s.type())
                .toList();
    }

    @Test
    void aSurePairBringsItsLessSureTypes() {
        assertThat(chosen(scored("torture", ARMY, 0.9, 0.9), scored("rape", ARMY, 0.3, 0.9)))
                .containsExactly("Army: torture", "Army: rape");
    }

    @Test
    void anUnsurePairBringsNothing() {
        assertThat(chosen(scored("torture", ARMY, 0.3, 0.7))).isEmpty();
    }

    @Test
    void aWrongThatIsSurelySpokenOfGoesToTheLikeliest() {
        assertThat(chosen(scored("torture", ARMY, 0.9, 0.35), scored("torture", POLICE, 0.9, 0.2)))
                .containsExactly("Army: torture");
        assertThat(chosen(scored("torture", ARMY, 0.9, 0.1))).isEmpty();
    }

    @Test
    void itRatherGoesToSomebodyAccusedAlready() {
        assertThat(chosen(
                        scored("murder", POLICE, 0.9, 0.9),
                        scored("torture", ARMY, 0.9, 0.3),
                        scored("torture", POLICE, 0.9, 0.2)))
                .containsExactly("Police: murder", "Police: torture");
    }

    /** What is chosen of one candidate, accused by a court that the sentence names. */
    private static List<Scored> byACourt(Party accused, int back, double said) {
        Candidate court = new Candidate(new Party(null, "Court", Kind.COURT), null, null, 0);
        Candidate candidate = new Candidate(accused, null, null, back);
        return List.copyOf(
                Selection.of(List.of(new Scored(PASSAGE, "torture", candidate, court, said, 1, 1)), List.of()));
    }

    @Test
    void moreIsAskedOfSomebodyWhomTheSentenceDoesNotName() {
        assertThat(byACourt(ARMY, 0, 0.22)).hasSize(1);
        assertThat(byACourt(ARMY, 2, 0.22)).isEmpty();
        assertThat(byACourt(ARMY, 2, 0.9)).hasSize(1);
    }

    @Test
    void moreIsAskedOfACountryThatIsOnlyAPlace() {
        Party denmark = new Party("denmark", "Denmark", Kind.STATE);
        assertThat(byACourt(denmark, 0, 0.22)).isEmpty();
        assertThat(byACourt(denmark, 0, 0.9)).hasSize(1);
    }

    @Test
    void whatOneSentenceSaysStaysTogether() {
        Passage other = AccusationReader.byRules(Vocabulary.load())
                .stage(Articles.of("Nobody came. Somebody was hurt."))
                .scene()
                .passages()
                .getLast();
        Scored surest = scored("torture", ARMY, 0.9, 1);
        Scored murder = in(other, scored("murder", ARMY, 0.8, 1));
        Scored torture = in(other, scored("torture", ARMY, 0.7, 1));

        assertThat(Selection.of(List.of(surest, murder, torture), List.of())).containsExactly(torture, murder);
        assertThat(Selection.of(List.of(surest, murder, in(other, scored("torture", ARMY, 0.05, 1))), List.of()))
                .containsExactly(surest, murder);
    }

    private static Scored in(Passage passage, Scored scored) {
        return new Scored(
                passage,
                scored.type(),
                scored.accused(),
                scored.accuser(),
                scored.said(),
                scored.against(),
                scored.by());
    }
}
