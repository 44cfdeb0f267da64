package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

    /** What is chosen where an article surely says that these are accused, and hardly that others are. */
    private static List<String> chosen(Set<Party> accused, Scored... scored) {
        return Selection.of(List.of(scored), List.of(), pair -> accused.contains(pair.accused()) ? 0.9 : 0.1).stream()
                .map(s -> s.accused().party().name() + ": " + s.type())
                .toList();
    }

    @Test
    void aSurePairBringsItsLessSureTypes() {
        assertThat(chosen(Set.of(ARMY), scored("torture", ARMY, 0.9, 0.9), scored("rape", ARMY, 0.3, 0.9)))
                .containsExactly("Army: torture", "Army: rape");
    }

    @Test
    void aSurePairIsSaidThoughNoPassageIsSureByItself() {
        assertThat(chosen(Set.of(ARMY), scored("torture", ARMY, 0.3, 0.3), scored("rape", ARMY, 0.3, 0.2)))
                .containsExactly("Army: torture");
    }

    @Test
    void anUnsurePairBringsNothing() {
        assertThat(chosen(Set.of(), scored("torture", ARMY, 0.3, 0.7))).isEmpty();
    }

    @Test
    void aWrongThatIsSurelySpokenOfGoesToSomebodyAccusedAlready() {
        assertThat(chosen(
                        Set.of(POLICE),
                        scored("murder", POLICE, 0.9, 0.9),
                        scored("torture", ARMY, 0.9, 0.3),
                        scored("torture", POLICE, 0.9, 0.2)))
                .containsExactly("Police: murder", "Police: torture");
    }

    @Test
    void aWrongThatIsSurelySpokenOfIsSaidOfNobodyWhereItsDoerIsUnsure() {
        Scored army = scored("torture", ARMY, 0.65, 0.5);
        Scored nobody = scored("torture", Party.UNNAMED, 0.65, 0.3);
        Scored hardly = scored("torture", Party.UNNAMED, 0.45, 0.3);

        assertThat(Selection.of(List.of(army, nobody), List.of(), pair -> 0.4)).containsExactly(nobody);
        assertThat(Selection.of(List.of(hardly), List.of(), pair -> 0.4)).isEmpty();
        assertThat(Selection.of(List.of(army, nobody), List.of(), pair -> 0.33)).isEmpty();
    }

    @Test
    void whatASentenceSaysOfSomebodyIsNotSaidOfNobodyToo() {
        assertThat(chosen(
                        Set.of(ARMY, Party.UNNAMED),
                        scored("torture", ARMY, 0.9, 0.4),
                        scored("torture", Party.UNNAMED, 0.9, 0.5),
                        scored("rape", Party.UNNAMED, 0.9, 0.5)))
                .containsExactly("Army: torture", "unnamed: rape");
    }

    /** Most often the models take a plaintiff for a defendant. */
    @Test
    void whomTheRulesFindToAccuseIsNotEasilyAccused() {
        Draft draft = draft(ARMY, POLICE);
        Scored reversed = scored("rape", ARMY, 0.9, 0.9);

        assertThat(Selection.of(List.of(reversed), List.of(draft), pair -> 0.55))
                .isEmpty();
        assertThat(Selection.of(List.of(reversed), List.of(draft), pair -> 0.65))
                .containsExactly(reversed);
        assertThat(Selection.of(List.of(reversed), List.of(draft, draft(POLICE, ARMY)), pair -> 0.55))
                .containsExactly(reversed);
    }

    private static Draft draft(Party accuser, Party accused) {
        return new Draft(
                accuser,
                accused,
                List.of("torture"),
                Status.ALLEGED,
                Response.NONE,
                Period.UNKNOWN,
                PASSAGE.sentence(),
                "accuse");
    }

    @Test
    void whatIsSaidAnywayIsNotSaidAgain() {
        Draft draft = draft(Party.UNNAMED, ARMY);
        Scored rape = scored("rape", ARMY, 0.9, 0.9);

        assertThat(Selection.of(List.of(scored("torture", ARMY, 0.9, 0.9), rape), List.of(draft), pair -> 1))
                .containsExactly(rape);
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

        assertThat(Selection.of(List.of(surest, murder, torture), List.of(), pair -> 1))
                .containsExactly(torture, murder);
        assertThat(Selection.of(
                        List.of(surest, murder, in(other, scored("torture", ARMY, 0.05, 1))), List.of(), pair -> 1))
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
