package org.allegata.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.allegata.accusation.Vocabulary;
import org.allegata.query.Concepts;
import org.allegata.query.NameVariants;
import org.allegata.query.Query;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Together;
import org.allegata.query.Query.Word;
import org.allegata.query.Query.Words;

/** What plain words mean besides themselves: other spellings of names, and concepts of the vocabulary. */
public final class Meanings {

    private final NameVariants names = NameVariants.load();
    private final Concepts concepts;

    public Meanings(Vocabulary vocabulary) {
        this.concepts = new Concepts(vocabulary);
    }

    /** What is quoted, begun or spelled alike stands for itself. */
    public Wording wording(InText condition) {
        return new Wording(
                condition,
                condition instanceof Word word ? names.of(List.of(word.text())).getFirst() : List.of());
    }

    /** A name may be of several words; each of them gets its other spellings. */
    public List<Wording> wordings(Words words) {
        List<List<String>> alsoWritten = names.of(texts(words));
        List<Wording> wordings = new ArrayList<>();
        for (int i = 0; i < alsoWritten.size(); i++) {
            wordings.add(new Wording(words.words().get(i), alsoWritten.get(i)));
        }
        return wordings;
    }

    /** For each word what may stand for it in an article, one or the other: {@link Query.TypeIs}, {@link Query.Mentions}. */
    public List<List<Query>> concepts(Words words) {
        return concepts.of(texts(words));
    }

    public List<Query> concepts(Word word) {
        return word.field() == TextField.TITLE_OR_TEXT
                ? concepts.of(List.of(word.text())).getFirst()
                : List.of();
    }

    public boolean hasConcepts(Query query) {
        return !concepts.of(query).isEmpty();
    }

    /** For each part of what stands together, what it may be. */
    public List<List<Wording>> parts(Together together) {
        return together.parts().stream()
                .map(part -> alternatives(part).map(this::wording).toList())
                .toList();
    }

    private static Stream<InText> alternatives(Query part) {
        return switch (part) {
            case InText text -> Stream.of(text);
            case Query.Or or -> or.parts().stream().flatMap(Meanings::alternatives);
            default -> throw new IllegalArgumentException("Does not stand near anything: " + part);
        };
    }

    private static List<String> texts(Words words) {
        return words.words().stream().map(Word::text).toList();
    }
}
