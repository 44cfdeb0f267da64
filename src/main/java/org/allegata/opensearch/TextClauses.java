package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.matching.Meanings;
import org.allegata.matching.Sequence;
import org.allegata.matching.TextAnalysis;
import org.allegata.matching.Wording;
import org.allegata.query.Query;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Together;

/** Turns conditions on the words of an article into clauses. */
final class TextClauses {

    /** A word in the title says more about an article than one in its text. */
    private static final float TITLE_WEIGHT = 2f;

    /** Words that the begin of one may stand for within a phrase or beside others: as many as a search may have parts. */
    static final int MOST_EXPANSIONS = 1_000_000;

    private TextClauses() {}

    static Clause of(Wording wording) {
        TextField field = wording.condition().field();
        List<Clause> anyOf = wording.sequences()
                .flatMap(sequence -> inFields(sequence, field))
                .toList();
        return anyOf.isEmpty() ? Clause.NOTHING : Clause.best(anyOf);
    }

    private static Stream<Clause> inFields(Sequence sequence, TextField field) {
        Clause inTitle = inTitle(sequence);
        return field == TextField.TITLE_OR_TEXT ? Stream.of(inTitle, of(sequence, Mapping.TEXT)) : Stream.of(inTitle);
    }

    /** The weight stands in the clause itself where it may: a question may have thousands of words, each in many forms. */
    private static Clause inTitle(Sequence sequence) {
        return sequence.words().size() == 1 && sequence.words().getFirst() instanceof Sequence.Is is
                ? Clause.term(Mapping.text(Mapping.TITLE, sequence.form()), is.term(), TITLE_WEIGHT)
                : Clause.of("bool", Map.of("must", List.of(of(sequence, Mapping.TITLE)), "boost", TITLE_WEIGHT));
    }

    private static Clause of(Sequence sequence, String text) {
        String field = Mapping.text(text, sequence.form());
        if (sequence.words().size() == 1) {
            return of(sequence.words().getFirst(), field);
        }
        return isFixed(sequence)
                ? Clause.phrase(field, terms(sequence), 0)
                : Clause.of("intervals", field, intervals(sequence, field));
    }

    private static Clause of(Sequence.Part word, String field) {
        return switch (word) {
            case Sequence.Is is -> Clause.term(field, is.term());
            case Sequence.Begins begins -> Clause.of("prefix", field, Map.of("value", begins.prefix()));
            case Sequence.SpelledLike like ->
                Clause.of(
                        "fuzzy",
                        field,
                        Map.of(
                                "value",
                                like.term(),
                                "fuzziness",
                                like.edits(),
                                "prefix_length",
                                1,
                                "rewrite",
                                "constant_score"));
        };
    }

    private static boolean isFixed(Sequence sequence) {
        return sequence.words().stream().allMatch(Sequence.Is.class::isInstance);
    }

    private static List<String> terms(Sequence sequence) {
        return sequence.words().stream()
                .map(word -> ((Sequence.Is) word).term())
                .toList();
    }

    /** Things that stand together in the title or in the text, scored as each of them is. */
    static Clause of(Together together, Meanings meanings) {
        List<List<Wording>> parts = meanings.parts(together);
        Clause found = Clause.any(Stream.of(Mapping.TITLE, Mapping.TEXT)
                .map(text -> together(together, parts, text))
                .toList());
        List<Clause> scores = parts.stream()
                .map(part -> Clause.best(part.stream().map(TextClauses::of).toList()))
                .toList();
        return Clause.of("bool", Map.of("filter", List.of(found), "must", scores));
    }

    private static Clause together(Together together, List<List<Wording>> parts, String text) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ordered", false);
        // One occurrence may be several parts at once; the cluster would want one for each.
        body.put(
                "intervals",
                parts.stream()
                        .map(part -> ways(part, text))
                        .distinct()
                        .map(TextClauses::anyOf)
                        .toList());
        switch (together) {
            case Query.Near near -> body.put("max_gaps", near.words());
            case Query.InSentence sentence -> body.put("filter", Map.of("contained_by", sentences()));
        }
        return Clause.of("intervals", Mapping.text(text, TextAnalysis.EXACT), Map.of("all_of", body));
    }

    /** All sentences, each from its first to its last word. */
    private static Map<String, Object> sentences() {
        Map<String, Object> longer = Map.of(
                "all_of",
                Map.of("ordered", true, "intervals", List.of(mark(Tokens.SENTENCE_BEGIN), mark(Tokens.SENTENCE_END))));
        return Map.of("any_of", Map.of("intervals", List.of(longer, mark(Tokens.SENTENCE_OF_ONE))));
    }

    private static Map<String, Object> mark(String token) {
        return Map.of("match", Map.of("query", token, "analyzer", Mapping.READY));
    }

    private static Set<Map<String, Object>> ways(List<Wording> part, String text) {
        return part.stream()
                .flatMap(Wording::sequences)
                .map(sequence -> intervals(sequence, Mapping.text(text, sequence.form())))
                .collect(Collectors.toSet());
    }

    private static Map<String, Object> anyOf(Set<Map<String, Object>> ways) {
        return ways.size() == 1 ? ways.iterator().next() : Map.of("any_of", Map.of("intervals", ways));
    }

    /** Where a sequence stands; a language's word families and the words as written are fields of their own with the same places. */
    private static Map<String, Object> intervals(Sequence sequence, String field) {
        if (isFixed(sequence)) {
            return Map.of(
                    "match",
                    Map.of(
                            "query",
                            Tokens.joined(terms(sequence)),
                            "analyzer",
                            Mapping.READY,
                            "ordered",
                            true,
                            "max_gaps",
                            0,
                            "use_field",
                            field));
        }
        List<Map<String, Object>> words = new ArrayList<>();
        sequence.words().forEach(word -> words.add(intervals(word, field)));
        return words.size() == 1
                ? words.getFirst()
                : Map.of("all_of", Map.of("ordered", true, "max_gaps", 0, "intervals", words));
    }

    private static Map<String, Object> intervals(Sequence.Part word, String field) {
        return switch (word) {
            case Sequence.Is is -> intervals(new Sequence("", List.of(is)), field);
            case Sequence.Begins begins ->
                Map.of(
                        "wildcard",
                        Map.of(
                                "pattern",
                                begins.prefix().replaceAll("([*?\\\\])", "\\\\$1") + "*",
                                "max_expansions",
                                MOST_EXPANSIONS,
                                "use_field",
                                field));
            case Sequence.SpelledLike like ->
                Map.of(
                        "fuzzy",
                        Map.of("term", like.term(), "fuzziness", like.edits(), "prefix_length", 1, "use_field", field));
        };
    }

    /** These words, one right after the other. */
    static Clause inOrder(String field, List<String> terms) {
        return terms.isEmpty() ? Clause.NOTHING : Clause.phrase(field, terms, 0);
    }

    /** These words in this order, others between them allowed, all in one value of the field. */
    static Clause inOrderWithGaps(String field, List<String> terms) {
        if (terms.size() < 2) {
            return inOrder(field, terms);
        }
        return Clause.of(
                "intervals",
                field,
                Map.of(
                        "match",
                        Map.of(
                                "query",
                                Tokens.joined(terms),
                                "analyzer",
                                Mapping.READY,
                                "ordered",
                                true,
                                "max_gaps",
                                TextAnalysis.GAP - 1 - terms.size())));
    }
}
