package org.allegata.lucene;

import java.util.ArrayList;
import java.util.List;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.Phrase;
import org.allegata.query.Query.Prefix;
import org.allegata.query.Query.Similar;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Turns conditions on the words of an article into Lucene's queries. */
final class TextQueries {

    /** A word in the title says more about an article than one in its text. */
    private static final float TITLE_WEIGHT = 2f;

    /** Words of more letters are never misspelled by just two, and comparing them is costly. */
    private static final int LONGEST_SPELLED_LIKE = 64;

    private TextQueries() {}

    static Query of(InText condition) {
        List<Query> anyOf = new ArrayList<>();
        anyOf.addAll(weighted(inField(condition, Schema.TITLE), TITLE_WEIGHT));
        if (condition.field() == TextField.TITLE_OR_TEXT) {
            anyOf.addAll(inField(condition, Schema.TEXT));
        }
        return anyOf.isEmpty()
                ? new MatchNoDocsQuery("no word in " + condition.text())
                : new DisjunctionMaxQuery(anyOf, 0f);
    }

    private static List<Query> weighted(List<Query> queries, float weight) {
        return queries.stream()
                .map(query -> (Query) new BoostQuery(query, weight))
                .toList();
    }

    private static List<Query> inField(InText condition, String field) {
        String exact = field + Schema.EXACT;
        return switch (condition) {
            case Word word -> words(field, word.text());
            case Phrase phrase -> inOrder(exact, TextAnalysis.terms(exact, phrase.text()));
            case Prefix prefix -> prefix(exact, TextAnalysis.terms(exact, prefix.text()));
            case Similar similar -> similar(exact, TextAnalysis.terms(exact, similar.text()));
        };
    }

    /** The word in each language by that language's rules. */
    private static List<Query> words(String field, String text) {
        List<Query> families = new ArrayList<>();
        for (String family : TextAnalysis.families()) {
            String name = field + "." + family;
            families.addAll(inOrder(name, TextAnalysis.terms(name, text)));
        }
        return families;
    }

    /** These words, one right after the other. */
    static List<Query> inOrder(String field, List<String> terms) {
        if (terms.isEmpty()) {
            return List.of();
        }
        return List.of(
                terms.size() == 1
                        ? new TermQuery(new Term(field, terms.getFirst()))
                        : new PhraseQuery(field, terms.toArray(String[]::new)));
    }

    /** These words in this order, others between them allowed, all in one value of the field. */
    static List<Query> inOrderWithGaps(String field, List<String> terms) {
        if (terms.size() < 2) {
            return inOrder(field, terms);
        }
        IntervalsSource[] words = terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new);
        return List.of(new IntervalQuery(field, Intervals.maxwidth(TextAnalysis.GAP - 1, Intervals.ordered(words))));
    }

    private static List<Query> prefix(String field, List<String> terms) {
        if (terms.size() < 2) {
            return terms.stream()
                    .map(term -> (Query) new PrefixQuery(new Term(field, term)))
                    .toList();
        }
        List<IntervalsSource> words = new ArrayList<>();
        terms.subList(0, terms.size() - 1).forEach(term -> words.add(Intervals.term(term)));
        words.add(Intervals.prefix(new BytesRef(terms.getLast()), Integer.MAX_VALUE));
        return List.of(new IntervalQuery(field, Intervals.phrase(words.toArray(IntervalsSource[]::new))));
    }

    private static List<Query> similar(String field, List<String> terms) {
        if (!isSpelling(terms)) {
            return inOrder(field, terms);
        }
        String term = terms.getFirst();
        Term named = new Term(field, term);
        return List.of(new AutomatonQuery(named, spelledLike(term)));
    }

    /** Whether these terms of a {@link Similar} are one word that can be compared by its letters; else they are looked for as they are. */
    static boolean isSpelling(List<String> terms) {
        return terms.size() == 1 && terms.getFirst().length() <= LONGEST_SPELLED_LIKE;
    }

    /** All spellings of a term that {@link Similar} takes for the same. */
    static Automaton spelledLike(String term) {
        int first = term.offsetByCodePoints(0, 1);
        int edits = term.codePointCount(0, term.length()) > 5 ? 2 : 1;
        return new LevenshteinAutomata(term.substring(first), true).toAutomaton(edits, term.substring(0, first));
    }
}
