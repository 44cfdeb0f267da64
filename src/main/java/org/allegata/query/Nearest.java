package org.allegata.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.accusation.Names;

/** Which of the known names may have been meant by one that is not known. */
final class Nearest {

    /** Longer ones are no slip of the pen, and comparing them costs. */
    private static final int LONGEST = 60;

    private final List<Known> known;

    /** The names are folded once: there are thousands of them. */
    Nearest(Collection<String> names) {
        known = names.stream().map(Known::of).toList();
    }

    private record Known(String name, String folded, Set<String> words) {

        static Known of(String name) {
            String folded = Names.fold(name);
            return new Known(name, folded, wordsOf(folded));
        }
    }

    private record Candidate(String name, int distance) {}

    static Optional<String> field(String typed) {
        return Stream.of(QueryField.values())
                .map(field -> new Candidate(field.id(), distance(typed, field.id(), mostEdits(typed))))
                .filter(candidate -> candidate.distance <= mostEdits(typed))
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    /** A name spelled alike; else one that shares a word, the more the better. */
    Optional<String> to(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = Names.fold(typed);
        return similar(folded, mostEdits(folded)).or(() -> sharing(wordsOf(folded)));
    }

    /** A name that differs by a slip of the pen: an edit in five letters, two in eight; shorter names are too much alike. */
    Optional<String> misspelled(String typed) {
        String folded = typed.length() > LONGEST ? "" : Names.fold(typed);
        return folded.length() < 5 ? Optional.empty() : similar(folded, folded.length() < 8 ? 1 : 2);
    }

    private Optional<String> similar(String folded, int most) {
        return known.stream()
                .map(name -> new Candidate(name.name, distance(folded, name.folded, most)))
                .filter(candidate -> candidate.distance <= most)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    private Optional<String> sharing(Set<String> words) {
        return known.stream()
                .map(name -> new Candidate(name.name, -overlap(words, name.words)))
                .filter(candidate -> candidate.distance < 0)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::name);
    }

    /** At most a third of the characters differ, and no more than three. */
    private static int mostEdits(String typed) {
        return Math.min(3, typed.length() / 3);
    }

    private static Set<String> wordsOf(String folded) {
        return Set.copyOf(List.of(folded.split(" ")));
    }

    /** Shared words in a hundredth of all words of both; short words such as "of" don't count. */
    private static int overlap(Set<String> some, Set<String> others) {
        long shared = some.stream()
                .filter(word -> word.length() > 3 && others.contains(word))
                .count();
        return (int) (100 * shared / (some.size() + others.size()));
    }

    /** Edits from one text to the other, two letters that changed places being one; {@code most + 1} where their lengths alone ask for more. */
    private static int distance(String from, String to, int most) {
        if (Math.abs(from.length() - to.length()) > most) {
            return most + 1;
        }
        int[] before = new int[to.length() + 1];
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, column -> column);
        for (int i = 1; i <= from.length(); i++) {
            int[] next = nextRow(before, row, i, from, to);
            before = row;
            row = next;
        }
        return row[to.length()];
    }

    private static int[] nextRow(int[] before, int[] above, int i, String from, String to) {
        int[] row = new int[above.length];
        row[0] = i;
        for (int j = 1; j < row.length; j++) {
            int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            if (changedPlaces(from, i, to, j)) {
                row[j] = Math.min(row[j], 1 + before[j - 2]);
            }
        }
        return row;
    }

    private static boolean changedPlaces(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
