package org.allegata.accusation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.allegata.Seeds;
import org.junit.jupiter.api.Test;

class LinearModelTest {

    @Test
    void theScoreIsTheSumOfTheWeightsOfWhatIsKnown() {
        LinearModel model = new LinearModel(-1, Map.of(7, 2f, -9, 0.5f));

        assertThat(model.score(new int[] {7, 1234})).isEqualTo(1);
        assertThat(model.score(new int[] {7, -9, -9})).isEqualTo(2);
        assertThat(model.probability(new int[0])).isCloseTo(0.269, within(0.001));
    }

    @Test
    void aFeatureCountsAsOftenAsItsAmount() {
        Measures measures =
                new Measures().add("length", 1.5).add("kind", "court").addIf(false, "absent");
        LinearModel model = new LinearModel(
                1, Map.of(Features.hash("length", ""), -4f, Features.hash("kind", "court"), 5f, 3, 100f));

        assertThat(model.probability(measures)).isEqualTo(0.5);
    }

    @Test
    void everyWeightIsFoundAndKeptInAFile() throws IOException {
        Random random = Seeds.random("weights of a model");
        Map<Integer, Float> weights = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            weights.put(random.nextInt(), 0.25f * (1 + random.nextInt(8)));
        }
        LinearModel model = new LinearModel(0.5f, weights);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        model.write(new DataOutputStream(file));
        LinearModel read = LinearModel.read(new DataInputStream(new ByteArrayInputStream(file.toByteArray())));

        weights.forEach((hash, weight) -> {
            assertThat(model.weight(hash)).isEqualTo(weight);
            assertThat(read.weight(hash)).isEqualTo(weight);
        });
        assertThat(read.score(new int[0])).isEqualTo(0.5);
    }
}
