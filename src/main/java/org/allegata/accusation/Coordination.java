package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** Who is named together in a sentence: "A, B and C". */
final class Coordination {

    private final Markup markup;
    private final Words words;
    private final Sentence sentence;
    private final Grammar grammar;
    private final SentenceMarks marks;

    Coordination(Markup markup, Sentence sentence, Grammar grammar) {
        this.markup = markup;
        this.words = markup.words();
        this.sentence = sentence;
        this.grammar = grammar;
        this.marks = new SentenceMarks(words, sentence);
    }

    /** The word before what belongs to a name: before its determiners, titles and quotation marks. */
    int beforeNounPhrase(int first) {
        int before = first - 1;
        while (before >= sentence.first()
                && first - before <= Clause.MOST_UNKNOWN
                && (grammar.isDeterminer(words.fold(before))
                        || grammar.isTitle(words.fold(before))
                        || words.is(before, Words.QUOTE))) {
            before--;
        }
        return before;
    }

    /** "A and B" where B is the last of them. */
    List<ActorMention> upTo(ActorMention last) {
        List<ActorMention> all = new ArrayList<>(List.of(last));
        ActorMention current = last;
        while (all.size() < 8) {
            int link = beforeNounPhrase(current.first());
            boolean linked = grammar.isListWord(words.fold(link)) || words.is(link, ",") && all.size() > 1;
            ActorMention before = linked ? markup.actor(words.is(link - 1, ",") ? link - 2 : link - 1) : null;
            if (before == null || before.first() < sentence.first()) {
                break;
            }
            all.addFirst(before);
            current = before;
        }
        boolean governed = all.size() > 1
                && grammar.isPreposition(
                        words.fold(beforeNounPhrase(all.getFirst().first())));
        return governed ? List.of(last) : all;
    }

    /** All of "A, then head of B; C and her former minister D"; what is said about each between the marks is left out. */
    List<ActorMention> from(ActorMention first) {
        List<ActorMention> all = new ArrayList<>(List.of(first));
        @Nullable ActorMention next = nextInList(first.end());
        while (next != null && all.size() < 20) {
            all.add(next);
            next = nextInList(next.end());
        }
        return all;
    }

    private @Nullable ActorMention nextInList(int end) {
        int at = end;
        if (words.is(at, "(")) {
            at = marks.next(at, ")", 8) + 1;
        }
        boolean mark = words.is(at, ",") || words.is(at, ";");
        if (mark) {
            ActorMention direct = itemAt(at + 1);
            return direct != null ? direct : afterApposition(at + 1);
        }
        return grammar.isListWord(words.fold(at)) ? itemAt(at) : null;
    }

    /** The actor that comes next but for "and" and determiners. */
    private @Nullable ActorMention itemAt(int from) {
        int at = from;
        boolean listed = false;
        while (at < sentence.end() && at < from + 9) {
            ActorMention actor = markup.actor(at);
            if (actor != null) {
                return actor;
            }
            boolean word = grammar.isListWord(words.fold(at));
            boolean title = listed && grammar.isTitle(words.fold(at));
            if (!word && !title && !grammar.isDeterminer(words.fold(at))) {
                return null;
            }
            if (!word && !listed && !words.is(from - 1, ";") && grammar.isApposition(words.fold(at))) {
                return null;
            }
            listed |= word;
            at++;
        }
        return null;
    }

    private @Nullable ActorMention afterApposition(int from) {
        for (int at = from; at < Math.min(sentence.end(), from + Clause.LONGEST_APPOSITION); at++) {
            if (words.is(at, ";")) {
                return itemAt(at + 1);
            }
            if (words.is(at, ",")) {
                return grammar.isListWord(words.fold(at + 1)) ? itemAt(at + 1) : null;
            }
        }
        return null;
    }
}
