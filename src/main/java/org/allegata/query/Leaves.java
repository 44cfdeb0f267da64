package org.allegata.query;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Word;
import org.allegata.query.Token.Bare;
import org.allegata.query.Token.Quoted;

/** Makes the leaves of the tree that are about text: words, phrases, prefixes, similar words. */
final class Leaves {

    private final StopWords stopWords;
    private final Repairs repairs;

    Leaves(StopWords stopWords, Repairs repairs) {
        this.stopWords = stopWords;
        this.repairs = repairs;
    }

    /** The words that a bare word stands for outside a field; an escape protects a stop word. */
    List<Word> plainWords(Bare bare) {
        Typed typed = Typed.of(bare.raw());
        tellInnerWildcard(typed, bare);
        boolean escaped = bare.raw().startsWith("\\");
        return typed.words().stream()
                .filter(word -> escaped || !stopWords.contains(word))
                .map(Leaves::word)
                .toList();
    }

    List<Word> plainWords(List<Bare> bare) {
        return bare.stream().flatMap(word -> plainWords(word).stream()).toList();
    }

    /** Bare words that are one part of what stands together: a phrase, without the stop words at its ends, where they are more than one word. */
    Query wordsAsPhrase(List<Bare> bare) {
        List<Word> words = plainWords(bare);
        if (words.size() < 2) {
            return Groups.words(words);
        }
        String phrase = withoutEnds(bare).stream()
                .flatMap(word -> Typed.of(word.raw()).words().stream())
                .collect(Collectors.joining(" "));
        repairs.wordsAsPhrase(phrase);
        return new Query.Phrase(TextField.TITLE_OR_TEXT, Spelling.collapse(phrase));
    }

    private List<Bare> withoutEnds(List<Bare> bare) {
        int start = 0;
        while (plainWords(bare.get(start)).isEmpty()) {
            start++;
        }
        int end = bare.size();
        while (plainWords(bare.get(end - 1)).isEmpty()) {
            end--;
        }
        return bare.subList(start, end);
    }

    /** A bare word outside a field, with the marks at its end. */
    Query text(Bare bare) {
        return Typed.of(bare.raw()).form() == Typed.Form.PLAIN
                ? Groups.words(plainWords(bare))
                : marked(TextField.TITLE_OR_TEXT, bare);
    }

    /** A word in one of the text fields, with the marks at its end. */
    Query marked(TextField where, Bare bare) {
        Typed typed = Typed.of(bare.raw());
        String word = typed.text();
        tellInnerWildcard(typed, bare);
        if (!Spelling.isSearchable(word)) {
            return new Query.All();
        }
        boolean plain = typed.form() == Typed.Form.PLAIN || isTooShort(word, bare) || typed.hasInnerWildcard();
        if (plain) {
            return new Word(where, word);
        }
        return typed.form() == Typed.Form.PREFIX ? new Query.Prefix(where, word) : new Query.Similar(where, word);
    }

    private boolean isTooShort(String word, Bare bare) {
        boolean tooShort = word.codePointCount(0, word.length()) < 2;
        if (tooShort) {
            repairs.shortWildcard(bare.raw(), word);
        }
        return tooShort;
    }

    private void tellInnerWildcard(Typed typed, Bare bare) {
        if (typed.hasInnerWildcard() && Spelling.isSearchable(bare.raw())) {
            repairs.innerWildcard(bare.raw());
        }
    }

    Query phrase(TextField where, Quoted quoted) {
        if (!Spelling.isSearchable(quoted.text())) {
            repairs.emptyQuotes();
            return new Query.All();
        }
        return new Query.Phrase(where, quoted.text());
    }

    static Word word(String text) {
        return new Word(TextField.TITLE_OR_TEXT, text);
    }

    /** What a value says that its field does not know. */
    Query asText(String text, boolean quoted) {
        return quoted
                ? new Query.Phrase(TextField.TITLE_OR_TEXT, text)
                : Groups.words(Stream.of(text.split(" "))
                        .map(Spelling::strip)
                        .filter(word -> !word.isEmpty() && !stopWords.contains(word))
                        .map(Leaves::word)
                        .toList());
    }
}
