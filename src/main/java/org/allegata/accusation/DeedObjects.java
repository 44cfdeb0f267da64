package org.allegata.accusation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import tools.jackson.databind.JsonNode;

/** Finds what something is done to, as classes of objects: the head of the phrase behind a verb or preposition, or of the one before a passive. */
final class DeedObjects {

    /** How many words after a verb or preposition an object may end. */
    private static final int REACH = 8;

    /** How many words further the other parts of a list may stand: "three reporters, a driver and two lawyers". */
    private static final int LIST_REACH = 7;

    /** From a noun to the end of what says more of it: "the residents of the old town". */
    private static final int LONGEST_PHRASE = 5;

    /** Words of "human rights defenders". */
    private static final int LONGEST_OBJECT = 3;

    private static final Set<String> PHRASE_MARKS = Set.of("\"", "(", ")");

    private final Phrases<Set<String>> classes = new Phrases<>();
    private final Set<String> heads;
    private final Set<String> followers;
    private final Set<String> amounts;
    private final Set<String> prepositions;
    private final Set<String> listWords;
    private final Set<String> between = new HashSet<>();
    private final Set<String> breaks = new HashSet<>();

    DeedObjects(JsonNode lexicon, WordClasses words) {
        heads = Set.copyOf(Vocabulary.strings(lexicon, "heads"));
        followers = Set.copyOf(Vocabulary.strings(lexicon, "followers"));
        amounts = Set.copyOf(Vocabulary.strings(lexicon, "amounts"));
        prepositions = words.of("preposition");
        listWords = words.of("listWord");
        between.addAll(words.of("adverb"));
        between.addAll(words.of("auxiliary"));
        List.of("clauseBreak", "relative", "auxiliary", "quoting").forEach(name -> breaks.addAll(words.of(name)));
        Map<String, Set<String>> byObject = new LinkedHashMap<>();
        lexicon.required("objects")
                .propertyStream()
                .forEach(entry -> entry.getValue()
                        .valueStream()
                        .forEach(object -> byObject.computeIfAbsent(object.asString(), key -> new LinkedHashSet<>())
                                .add(entry.getKey())));
        byObject.forEach(classes::add);
    }

    /** Of what stands from a word on, each of several. */
    Set<String> after(Words words, Sentence sentence, int from) {
        Set<String> found = new LinkedHashSet<>();
        int limit = from + REACH;
        for (int at = from; at < Math.min(sentence.end(), limit); at++) {
            Optional<Phrases.Found<Set<String>>> object = classes.longest(words, at, sentence.end());
            if (isEnd(words, at, found.isEmpty())) {
                break;
            }
            if (object.isPresent()) {
                int end = object.get().end();
                if (isHead(words, sentence, end)) {
                    found.addAll(object.get().value());
                    limit = end + LIST_REACH;
                }
                at = end - 1;
            }
        }
        return found;
    }

    /** Where the object is over: at a mark, at another phrase or verb; and after one that was found at all but another part of a list. */
    private boolean isEnd(Words words, int at, boolean first) {
        String fold = words.fold(at);
        if (first && Amounts.begins(words, at)) {
            return false;
        }
        boolean listed = isListed(words, at);
        if (words.is(at, "of")) {
            return !first || !amounts.contains(words.fold(at - 1));
        }
        boolean other = prepositions.contains(fold)
                || breaks.contains(fold)
                || isVerb(fold) && (prepositions.contains(words.fold(at + 1)) || words.is(at + 1, "of"));
        boolean mark = words.isMark(at) && !PHRASE_MARKS.contains(fold);
        return first ? other || mark : other || mark && !listed || !listed && isAfterList(words, at);
    }

    private boolean isListed(Words words, int at) {
        return words.is(at, ",") || listWords.contains(words.fold(at));
    }

    /** "Reporters and two lawyers", but not "reporters last week". */
    private boolean isAfterList(Words words, int at) {
        return IntStream.range(at - 3, at).noneMatch(i -> isListed(words, i));
    }

    private static boolean isVerb(String fold) {
        return fold.endsWith("ed") || fold.endsWith("ing");
    }

    /** Whether what ends here is what its phrase is about, as "journalist" in "a journalist in" is and in "a journalist's car" is not. */
    private boolean isHead(Words words, Sentence sentence, int end) {
        if (end >= sentence.end()) {
            return true;
        }
        if (words.is(end, Words.POSSESSIVE)) {
            return false;
        }
        String fold = words.fold(end);
        return !words.isWord(end)
                || words.isCapital(end)
                || fold.equals("of")
                || prepositions.contains(fold)
                || breaks.contains(fold)
                || listWords.contains(fold)
                || heads.contains(fold)
                || followers.contains(fold)
                || between.contains(fold)
                || isVerb(fold)
                || fold.endsWith("ly");
    }

    /** Of what ends right before a word, or says in one phrase more of it: "the residents of the old town". */
    Set<String> before(Words words, Sentence sentence, int end) {
        for (int at = end - 1; at >= Math.max(sentence.first(), end - LONGEST_PHRASE); at--) {
            String fold = words.fold(at);
            if (words.is(at, "of") || prepositions.contains(fold)) {
                return ending(words, sentence, at);
            }
            if (breaks.contains(fold) || followers.contains(fold) || words.isMark(at) && !PHRASE_MARKS.contains(fold)) {
                break;
            }
        }
        return ending(words, sentence, end);
    }

    /** Of the object whose last word stands right before a word. */
    Set<String> ending(Words words, Sentence sentence, int end) {
        for (int first = Math.max(sentence.first(), end - LONGEST_OBJECT); first < end; first++) {
            Optional<Phrases.Found<Set<String>>> object = classes.longest(words, first, end);
            if (object.isPresent() && object.get().end() == end) {
                return object.get().value();
            }
        }
        return Set.of();
    }

    /** Whether no object can stand at a word: another phrase begins there, or nothing does. */
    boolean isNone(Words words, Sentence sentence, int at) {
        String fold = words.fold(at);
        return at >= sentence.end()
                || words.isMark(at)
                || breaks.contains(fold)
                || prepositions.contains(fold) && !Amounts.begins(words, at);
    }
}
