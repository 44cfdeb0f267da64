package org.allegata.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.WordGroups;
import org.allegata.accusation.words.Words;

/**
 * Finds groups of words that stand among the same neighbours, by the exchange algorithm (S. Martin, J. Liermann, H. Ney, "Algorithms for bigram and
 * trigram word clustering", Speech Communication 24, 1998) in its predictive form (J. Uszkoreit, T. Brants, ACL 2008), with the words before and the words
 * after as neighbours. A word is put into the group whose words' neighbours tell most of its own, one word after another and round after round, until
 * hardly any moves. The same texts in any order give the same groups.
 */
public final class WordGrouping {

    /** Words that are seen less often are left out: too little is known of their neighbours. */
    private static final int LEAST_SEEN = 6;

    private static final int MOST_ROUNDS = 12;

    /** One in so many words may still move when the groups are held for found. */
    private static final int SETTLED = 500;

    private final int groups;
    private final Map<String, int[]> seen = new HashMap<>();
    private final Map<String, String> once = new HashMap<>();
    private final List<String[]> sentences = new ArrayList<>();

    /** @param groups how many there shall be */
    public WordGrouping(int groups) {
        this.groups = groups;
    }

    /** Takes note of the words of a text. */
    public void add(Words words) {
        for (Sentence sentence : words.sentences()) {
            String[] known = new String[sentence.end() - sentence.first()];
            for (int at = sentence.first(); at < sentence.end(); at++) {
                String word = once.computeIfAbsent(WordGroups.known(words, at), same -> same);
                seen.computeIfAbsent(word, key -> new int[1])[0]++;
                known[at - sentence.first()] = word;
            }
            sentences.add(known);
        }
    }

    /**
     * The number of the group of each word that was seen often enough.
     *
     * @param progress is told after each round how many words have moved
     */
    public SortedMap<String, Integer> grouped(IntConsumer progress) {
        List<String> words = seen.entrySet().stream()
                .filter(word ->
                        word.getValue()[0] >= LEAST_SEEN && !word.getKey().isEmpty())
                .sorted(Comparator.comparing((Map.Entry<String, int[]> word) -> -word.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
        Exchange exchange = new Exchange(neighbours(words), words.size(), groups);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int moved = exchange.round();
            progress.accept(moved);
            if (moved * SETTLED <= words.size()) {
                break;
            }
        }
        SortedMap<String, Integer> grouped = new TreeMap<>();
        for (int word = 0; word < words.size(); word++) {
            grouped.put(words.get(word), exchange.groupOf(word));
        }
        return grouped;
    }

    /**
     * Each word beside each neighbour, the word in the upper half, as often as they stand together. Neighbours before and after have numbers of their own;
     * one stands for the end of a sentence, and one for all rare words.
     */
    private long[] neighbours(List<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        words.forEach(word -> numbers.put(word, numbers.size()));
        int end = words.size();
        int rare = end + 1;
        int after = end + 2;
        long[] all = new long
                [2
                        * sentences.stream()
                                .mapToInt(sentence -> sentence.length + 1)
                                .sum()];
        int size = 0;
        for (String[] sentence : sentences) {
            int before = end;
            for (int at = 0; at <= sentence.length; at++) {
                int here = at == sentence.length ? end : numbers.getOrDefault(sentence[at], rare);
                if (here < end) {
                    all[size++] = beside(here, before);
                }
                if (before < end) {
                    all[size++] = beside(before, after + here);
                }
                before = here;
            }
        }
        long[] sorted = Arrays.copyOf(all, size);
        Arrays.parallelSort(sorted);
        return sorted;
    }

    private static long beside(int word, int neighbour) {
        return (long) word << Integer.SIZE | neighbour;
    }

    /** The state of the algorithm: which word is in which group, and how often each neighbour stands beside each group. */
    private static final class Exchange {

        /** Counts whose x log x is looked up. */
        private static final int LOOKED_UP = 1 << 20;

        private final double[] logs = new double[LOOKED_UP];
        private final int groups;
        private final int[][] neighbours;
        private final int[][] counts;
        private final int[] totals;
        private final int[] groupOf;
        private final int[][] besideGroups;
        private final long[] sizes;

        Exchange(long[] pairs, int words, int groups) {
            this.groups = groups;
            this.neighbours = new int[words][0];
            this.counts = new int[words][0];
            this.totals = new int[words];
            this.groupOf = new int[words];
            this.besideGroups = new int[2 * (words + 2)][];
            this.sizes = new long[groups];
            for (int count = 1; count < LOOKED_UP; count++) {
                logs[count] = count * StrictMath.log(count);
            }
            count(pairs);
            for (int word = 0; word < words; word++) {
                groupOf[word] = word % groups;
                add(word, groupOf[word], 1);
            }
        }

        private void count(long[] pairs) {
            int from = 0;
            while (from < pairs.length) {
                int word = word(pairs[from]);
                int to = from;
                int distinct = 0;
                while (to < pairs.length && word(pairs[to]) == word) {
                    distinct += to == from || pairs[to] != pairs[to - 1] ? 1 : 0;
                    to++;
                }
                neighbours[word] = new int[distinct];
                counts[word] = new int[distinct];
                int at = -1;
                for (int i = from; i < to; i++) {
                    if (i == from || pairs[i] != pairs[i - 1]) {
                        neighbours[word][++at] = (int) pairs[i];
                    }
                    counts[word][at]++;
                }
                totals[word] = to - from;
                from = to;
            }
        }

        private static int word(long pair) {
            return (int) (pair >> Integer.SIZE);
        }

        private void add(int word, int group, int sign) {
            for (int i = 0; i < neighbours[word].length; i++) {
                int neighbour = neighbours[word][i];
                if (besideGroups[neighbour] == null) {
                    besideGroups[neighbour] = new int[groups];
                }
                besideGroups[neighbour][group] += sign * counts[word][i];
            }
            sizes[group] += sign * totals[word];
        }

        int groupOf(int word) {
            return groupOf[word];
        }

        /** Moves each word to where it fits best; returns how many moved. */
        int round() {
            int moved = 0;
            for (int word = 0; word < groupOf.length; word++) {
                int before = groupOf[word];
                add(word, before, -1);
                groupOf[word] = best(word);
                add(word, groupOf[word], 1);
                moved += groupOf[word] == before ? 0 : 1;
            }
            return moved;
        }

        private int best(int word) {
            double[] gains = new double[groups];
            for (int group = 0; group < groups; group++) {
                gains[group] = log(sizes[group]) - log(sizes[group] + totals[word]);
            }
            for (int i = 0; i < neighbours[word].length; i++) {
                int[] beside = besideGroups[neighbours[word][i]];
                int count = counts[word][i];
                double alone = log(count);
                for (int group = 0; group < groups; group++) {
                    if (beside[group] != 0) {
                        gains[group] += log(beside[group] + (long) count) - log(beside[group]) - alone;
                    }
                }
            }
            int best = groupOf[word];
            for (int group = 0; group < groups; group++) {
                if (gains[group] > gains[best] + 1e-9) {
                    best = group;
                }
            }
            return best;
        }

        private double log(long count) {
            return count < LOOKED_UP ? logs[(int) count] : count * StrictMath.log(count);
        }
    }
}
