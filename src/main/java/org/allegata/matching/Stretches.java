package org.allegata.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds where several things stand together in a text, by the places of their words.
 *
 * <p>Only the shortest stretches are looked at, from each place where one of the things begins: where a longer one answers, a shorter one within it
 * does too.
 */
public final class Stretches {

    private Stretches() {}

    /** Where one of the things stands: from its first to its last word, both inclusive. */
    public record Occurrence(int part, int first, int last) {}

    /** From one word to another, both inclusive. */
    public record Stretch(int first, int last) {
        boolean holds(Occurrence occurrence) {
            return first <= occurrence.first() && occurrence.last() <= last;
        }
    }

    /** Stretches that hold each of the parts and at most this many words that belong to none. */
    public static List<Stretch> near(List<Occurrence> occurrences, int parts, int words) {
        List<Occurrence> ordered = ordered(occurrences);
        int[] covered = covered(ordered);
        return shortest(ordered, parts).stream()
                .filter(stretch -> stretch.last() - stretch.first() + 1 - within(covered, stretch) <= words)
                .toList();
    }

    /**
     * Stretches that hold each of the parts and lie within one sentence.
     *
     * @param begins the places of the words that sentences begin with, in order
     */
    public static List<Stretch> inSentence(List<Occurrence> occurrences, int parts, int[] begins) {
        return shortest(ordered(occurrences), parts).stream()
                .filter(stretch -> fewer(begins, stretch.first() + 1) == fewer(begins, stretch.last() + 1))
                .toList();
    }

    private static List<Occurrence> ordered(List<Occurrence> occurrences) {
        return occurrences.stream()
                .sorted(Comparator.comparingInt(Occurrence::first))
                .toList();
    }

    private static List<Stretch> shortest(List<Occurrence> ordered, int parts) {
        int[] nearestEnd = new int[parts];
        Arrays.fill(nearestEnd, Integer.MAX_VALUE);
        List<Stretch> stretches = new ArrayList<>();
        for (Occurrence here : ordered.reversed()) {
            nearestEnd[here.part()] = Math.min(nearestEnd[here.part()], here.last());
            int end = IntStream.of(nearestEnd).max().orElse(Integer.MAX_VALUE);
            if (end < Integer.MAX_VALUE) {
                stretches.add(new Stretch(here.first(), end));
            }
        }
        return stretches.reversed();
    }

    /** The places of all words that belong to a part, in order. */
    private static int[] covered(List<Occurrence> ordered) {
        IntStream.Builder places = IntStream.builder();
        int next = 0;
        for (Occurrence occurrence : ordered) {
            for (int place = Math.max(next, occurrence.first()); place <= occurrence.last(); place++) {
                places.add(place);
            }
            next = Math.max(next, occurrence.last() + 1);
        }
        return places.build().toArray();
    }

    private static int within(int[] covered, Stretch stretch) {
        return fewer(covered, stretch.last() + 1) - fewer(covered, stretch.first());
    }

    /** How many of the numbers, which are in order, are smaller. */
    private static int fewer(int[] ordered, int limit) {
        int at = Arrays.binarySearch(ordered, limit);
        return at >= 0 ? at : -at - 1;
    }
}
