package org.allegata.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the plain words of a query name: accusation types and organisations, so that "disparition forc\u00E9e" also finds what is read as an enforced
 * disappearance in any language. The longest names count. What is quoted, excluded, in a field or to stand together is never widened.
 *
 * <p>A name is a label, synonym, name or alias, without its stop words; not an id, not a verb, and not what also means something else, unless it is
 * several words or an abbreviation in capitals. {@code concept-words.yaml} says which names are too common.
 */
public final class Concepts {

    private final ConceptNames names;

    public Concepts(Vocabulary vocabulary) {
        names = new ConceptNames(vocabulary);
    }

    /**
     * For each of the plain words of a group, what may stand for it in an article, one or the other; the same for all words of one name; empty where a
     * word is part of none.
     *
     * @param words as typed, in their order, without stop words
     * @return as many lists as words
     */
    public List<List<Query>> of(List<String> words) {
        List<List<Query>> all = new ArrayList<>();
        for (Run run : runs(words)) {
            all.addAll(Collections.nCopies(run.words.size(), run.conditions()));
        }
        return all;
    }

    /** All concepts of a query that it may be widened to, in their order, none twice. */
    public List<Concept> of(Query query) {
        Set<Concept> all = new LinkedHashSet<>();
        add(query, all);
        return List.copyOf(all);
    }

    private void add(Query query, Set<Concept> all) {
        switch (query) {
            case Query.And and -> and.parts().forEach(part -> add(part, all));
            case Query.Or or -> or.parts().forEach(part -> add(part, all));
            case Query.Words words ->
                add(words.words().stream().map(Query.Word::text).toList(), all);
            case Query.Word word -> {
                if (word.field() == Query.TextField.TITLE_OR_TEXT) {
                    add(List.of(word.text()), all);
                }
            }
            default -> {}
        }
    }

    private void add(List<String> words, Set<Concept> all) {
        for (Run run : runs(words)) {
            if (run.concept != null) {
                all.add(run.concept);
            }
        }
    }

    /** Words that are one name, or one word that is none. */
    private record Run(List<String> words, @Nullable Concept concept) {
        List<Query> conditions() {
            return concept == null ? List.of() : concept.conditions();
        }
    }

    private List<Run> runs(List<String> typed) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < typed.size()) {
            Run run = longest(typed.subList(at, typed.size()));
            runs.add(run);
            at += run.words.size();
        }
        return runs;
    }

    /** The longest name that begins these words, else the first of them. */
    private Run longest(List<String> typed) {
        Run longest = new Run(typed.subList(0, 1), null);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            ConceptWords.ofWord(typed.get(i)).forEach(words::add);
            if (!names.begin(words)) {
                break;
            }
            Concept concept =
                    new Concept(typed.subList(0, i + 1), names.types(words), names.bodies(words, typed.getFirst()));
            longest = concept.conditions().isEmpty() ? longest : new Run(concept.words(), concept);
        }
        return longest;
    }
}
