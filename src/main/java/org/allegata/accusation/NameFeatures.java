package org.allegata.accusation;

import org.allegata.accusation.model.Features;
import org.allegata.accusation.words.Words;

/** What tells whether the name of a body begins at a word, and whether it goes on. */
final class NameFeatures {

    private static final int LONGEST_RUN = 8;
    private static final int MOST_COUNTED = 5;

    private final NameClues clues;
    private final Words words;

    NameFeatures(NameClues clues) {
        this.clues = clues;
        this.words = clues.words();
    }

    int[] begins(int at) {
        Features features = new Features();
        around(at, features);
        features.add("w-2", words.fold(at - 2)).add("w+2", words.fold(at + 2));
        features.add("ending", ending(words.fold(at)));
        features.add("sentence", clues.named().style().name(), "" + clues.written(at) + clues.startsSentence(at));
        features.add("written2", written(at - 2, at + 3));
        ruled(at, features);
        state(at, features);
        if (words.isCapital(at)) {
            capital(at, features);
        }
        return features.sorted();
    }

    /** Whether a name that begins at one word goes on at another. */
    int[] goesOn(int first, int at) {
        Features features = new Features();
        around(at, features);
        features.add("begins", words.fold(first))
                .add("begins at", words.fold(first), words.fold(at))
                .add("length", "" + Math.min(MOST_COUNTED + 1, at - first))
                .add("written2", written(at, at + 3))
                .addIf(words.startsLine(at), "line");
        boolean head = false;
        boolean capitals = words.isCapital(at);
        for (int i = first; i < at; i++) {
            head |= clues.hasHead(i);
            capitals &= words.isCapital(i);
        }
        String within = within(first, at);
        String here = clues.ruled(at);
        return features.addIf(head, "head")
                .addIf(capitals, "capitals")
                .add("within", within)
                .add("here", here)
                .add("within here", within, here)
                .sorted();
    }

    private void around(int at, Features features) {
        String word = words.fold(at);
        features.add("w", word)
                .add("w-1", words.fold(at - 1))
                .add("w+1", words.fold(at + 1))
                .add("w-1w", words.fold(at - 1), word)
                .add("ww+1", word, words.fold(at + 1))
                .add("written", written(at - 1, at + 2));
        groups(at, features);
        for (int i = -1; i <= 1; i++) {
            for (String list : clues.lists(at + i)) {
                features.add("list", "" + i, list);
            }
        }
    }

    /** The same of the groups of words, of which more is known than of each word. */
    private void groups(int at, Features features) {
        String before = clues.group(at - 1);
        String here = clues.group(at);
        String after = clues.group(at + 1);
        String written = String.valueOf(clues.written(at));
        features.add("g-2", clues.group(at - 2))
                .add("g-1", before)
                .add("g", here)
                .add("g+1", after)
                .add("g+2", clues.group(at + 2))
                .add("g-1g", before, here)
                .add("gg+1", here, after)
                .add("g-1gg+1", before, here, after)
                .add("g written", here, written)
                .add("g-1 written", before, written);
    }

    private String written(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int at = from; at < to; at++) {
            written.append(clues.written(at));
        }
        return written.toString();
    }

    private static String ending(String word) {
        return word.substring(Math.max(0, word.length() - 3));
    }

    private void ruled(int at, Features features) {
        String ruled = clues.ruled(at);
        features.add("rule", ruled)
                .add("rule written", ruled, "" + clues.written(at))
                .add("rule before", clues.ruled(at - 1), ruled)
                .add("rule after", ruled, clues.ruled(at + 1));
        ActorMention mention = clues.mention(at);
        if (mention != null) {
            features.add("rule word", ruled, words.fold(at)).add("rule acts", ruled, "" + clues.acts(mention));
            if (mention.first() == at) {
                features.add("rule last", ruled, words.fold(mention.end() - 1))
                        .add("rule length", "" + Math.min(MOST_COUNTED, mention.end() - at));
            }
        }
    }

    private void state(int at, Features features) {
        String state = clues.state(at);
        if (!state.isEmpty()) {
            features.add("state", state)
                    .add("state before", state, words.fold(at - 1))
                    .add("state after", state, words.fold(at + 1));
        }
    }

    /** The run of capitalised words that it stands in. */
    private void capital(int at, Features features) {
        int last = at;
        while (last - at < LONGEST_RUN && words.isCapital(last + 1) && !words.startsLine(last + 1)) {
            last++;
        }
        int first = at;
        while (at - first < LONGEST_RUN && words.isCapital(first - 1) && !words.startsLine(first)) {
            first--;
        }
        features.addIf(clues.isInLowerCaseToo(at), "lower too")
                .add("capitals", "" + Math.min(3, clues.capitals(at)))
                .add("run", "" + Math.min(4, last - at))
                .add("run last", words.fold(last))
                .add("run next", words.fold(last + 1))
                .add("run back", "" + Math.min(3, at - first))
                .add("run before", words.fold(first - 1));
        if (first < at) {
            features.add("run first", words.fold(first));
        }
    }

    /** Where in the words that the rules take together it stands. */
    private String within(int first, int at) {
        ActorMention mention = clues.mention(first);
        if (mention == null) {
            return "none";
        }
        return (mention.end() > at ? "same" : mention.end() == at ? "end" : "past") + (mention.first() == first);
    }
}
