package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.allegata.accusation.model.Features;
import org.junit.jupiter.api.Test;

/** What an article says of two, taken together. */
class PairFeaturesTest {

    private static final Scene SCENE = AccusationReader.byRules(Vocabulary.load())
            .stage(Articles.of("Somebody was hurt. Nobody came."))
            .scene();

    private static final Party ARMY = new Party(null, "Army", Kind.STATE_ORGAN);

    private static Scored scored(int passage, double said) {
        return new Scored(
                SCENE.passages().get(passage),
                "torture",
                new Candidate(ARMY, null, null, 0),
                new Candidate(Party.ARTICLE, null, null, 0),
                said,
                0.5,
                0.5);
    }

    private static float amount(String name, Scored... scored) {
        return amount(name, Standing.UNKNOWN, scored);
    }

    private static float amount(String name, Standing standing, Scored... scored) {
        return new PairFeatures(SCENE, List.of(scored), standing)
                .of(new Pair(Party.ARTICLE, ARMY))
                .byHash()
                .getOrDefault(Features.hash(name, ""), 0f);
    }

    @Test
    void anotherPassageSpeaksForThePairTooButIsNoBetterOne() {
        assertThat(amount("any", scored(0, 0.8), scored(1, 0.6))).isGreaterThan(amount("any", scored(0, 0.8)));
        assertThat(amount("sum", scored(0, 0.8), scored(1, 0.6))).isGreaterThan(amount("sum", scored(0, 0.8)));
        assertThat(amount("best", scored(0, 0.8), scored(1, 0.6))).isEqualTo(amount("best", scored(0, 0.8)));
    }

    @Test
    void whatIsCertainOrImpossibleHasAnAmountToo() {
        assertThat(amount("said", scored(0, 1))).isFinite().isPositive();
        assertThat(amount("said", scored(0, 0))).isFinite().isNegative();
    }

    @Test
    void whoHardlyActsInTheArticleIsHardlyAccused() {
        assertThat(amount("accused-acts", new Standing(Map.of(ARMY, 0.9)), scored(0, 0.8)))
                .isPositive();
        assertThat(amount("accused-acts", new Standing(Map.of(Party.ARTICLE, 0.9)), scored(0, 0.8)))
                .isNegative();
        assertThat(amount("accused-acts", Standing.UNKNOWN, scored(0, 0.8))).isZero();
        assertThat(amount("accuser-acts", new Standing(Map.of(ARMY, 0.9)), scored(0, 0.8)))
                .isZero();
    }

    @Test
    void nothingIsMeasuredOfTwoThatNothingSpeaksFor() {
        PairFeatures features = new PairFeatures(SCENE, List.of(), Standing.UNKNOWN);

        assertThat(features.pairs()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> features.of(new Pair(Party.ARTICLE, ARMY)));
    }
}
