package org.allegata.accusation;

import java.util.Set;
import org.allegata.accusation.words.Words;

/** Which words of an article say that somebody says something, and which stand for a speaker without a name. */
final class SpeechWords {

    static final Set<String> PRONOUNS = Set.of("it", "they", "we", "i");

    private static final int MOST_ADJECTIVES = 3;

    private final Markup markup;
    private final Words words;
    private final Grammar grammar;
    private final Set<String> speech;
    private final Set<String> plain;
    private final Set<String> voices;
    private final Set<String> speakers;

    SpeechWords(Markup markup, Grammar grammar, WordClasses classes) {
        this.markup = markup;
        this.words = markup.words();
        this.grammar = grammar;
        this.speech = classes.of("speech");
        this.plain = classes.of("plainSpeech");
        this.voices = classes.of("voice");
        this.speakers = classes.of("speaker");
    }

    /** A form of a verb of saying; it may be a noun too. */
    boolean isForm(int at) {
        return speech.contains(words.fold(at));
    }

    /** A verb of saying outside a quotation, and no part of a name: "Islamic State". */
    boolean isVerb(int at) {
        return isForm(at) && markup.actor(at) == null && !words.isQuoted(at) && !isNoun(at);
    }

    /** "The report", "the state": a verb in its plain form follows a plural, a pronoun or "to". */
    private boolean isNoun(int verb) {
        String fold = words.fold(verb);
        if (fold.endsWith("ed") || fold.endsWith("ing") || markup.actor(verb - 1) != null) {
            return false;
        }
        String before = words.fold(verb - 1);
        return grammar.isDeterminer(before)
                || grammar.isPreposition(before) && !before.equals("to")
                || plain.contains(fold)
                        && !before.endsWith("s")
                        && !grammar.isTransparent(before)
                        && !PRONOUNS.contains(before);
    }

    /** "Residents", "critics". */
    boolean isPlural(int at) {
        String fold = words.fold(at);
        return fold.endsWith("s") || fold.equals("people");
    }

    /** "A spokesman", "the report", "the lawyer", "the news website". */
    boolean isVoice(int noun) {
        String fold = words.fold(noun);
        return voices.contains(fold) || speakers.contains(fold) && isDefinite(noun);
    }

    private boolean isDefinite(int noun) {
        for (int at = noun - 1; at >= noun - MOST_ADJECTIVES && words.isWord(at); at--) {
            if (words.is(at, "the") || words.is(at, "both")) {
                return true;
            }
        }
        return false;
    }
}
