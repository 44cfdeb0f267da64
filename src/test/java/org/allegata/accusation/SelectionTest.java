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

    @Test
    void moreIsAskedOfSomebodyWhomTheSentenceDoesNotName() {
        Candidate before = new Candidate(ARMY, null, null, 2);
        Candidate unnamed = new Candidate(Party.UNNAMED, null, null, 0);

        assertThat(Selection.of(List.of(new Scored(PASSAGE, "torture", before, unnamed, 0.9, 0.6, 1)), List.of()))
                .isEmpty();
        assertThat(Selection.of(List.of(new Scored(PASSAGE, "torture", before, unnamed, 0.9, 0.9, 1)), List.of()))
                .hasSize(1);
    }

    @Test
    void aCountryThatIsOnlyAPlaceIsNotTheLikeliest() {
        Party denmark = new Party("denmark", "Denmark", Kind.STATE);
        assertThat(chosen(scored("torture", denmark, 0.9, 0.5))).isEmpty();
        assertThat(chosen(scored("torture", denmark, 0.9, 0.9))).containsExactly("Denmark: torture");
    }
}
