package org.allegata.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.allegata.Seeds;
import org.allegata.accusation.words.Words;
import org.junit.jupiter.api.Test;

class WordGroupingTest {

    private static final List<String> TOWNS = List.of("arran", "belmor", "cassin");
    private static final List<String> VERBS = List.of("said", "insisted", "claimed");

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            for (String town : TOWNS) {
                for (String verb : VERBS) {
                    texts.add(
                            "The mayor of " + town + " " + verb + " that it rained. They went to " + town + " by bus.");
                }
            }
        }
        texts.add("A hapax.");
        return texts;
    }

    private static SortedMap<String, Integer> grouped(List<String> texts, List<Integer> moved) {
        WordGrouping grouping = new WordGrouping(8);
        texts.forEach(text -> grouping.add(Words.of(text)));
        return grouping.grouped(moved::add);
    }

    @Test
    void wordsWithTheSameNeighboursAreOneGroup() {
        List<Integer> moved = new ArrayList<>();

        SortedMap<String, Integer> grouped = grouped(texts(), moved);

        assertThat(TOWNS).extracting(grouped::get).containsOnly(grouped.get("arran"));
        assertThat(VERBS).extracting(grouped::get).containsOnly(grouped.get("said"));
        assertThat(grouped.get("said")).isNotEqualTo(grouped.get("arran"));
        assertThat(grouped).as("too rare").doesNotContainKey("hapax");
        assertThat(moved.getLast()).as("settled").isLessThan(moved.getFirst());
    }

    @Test
    void theOrderOfTheTextsMakesNoDifference() {
        List<String> shuffled = new ArrayList<>(texts());
        Collections.shuffle(shuffled, Seeds.random("WordGroupingTest"));

        assertThat(grouped(shuffled, new ArrayList<>())).isEqualTo(grouped(texts(), new ArrayList<>()));
    }

    @Test
    void noTextHasNoGroups() {
        assertThat(grouped(List.of(), new ArrayList<>())).isEmpty();
    }
}
