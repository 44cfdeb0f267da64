package org.allegata.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.allegata.matching.Meanings;
import org.allegata.matching.Sequence;
import org.allegata.matching.TextAnalysis;
import org.allegata.matching.Wording;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Together;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Turns conditions on the words of an article into Lucene's queries. */
final class TextQueries {

    /** A word in the title says more about an article than one in its text. */
    static final float TITLE_WEIGHT = 2f;

    private TextQueries() {}

    static Query of(Wording wording) {
        TextField field = wording.condition().field();
        List<Query> anyOf = wording.sequences()
                .flatMap(sequence -> inFields(sequence, field))
                .toList();
        return anyOf.isEmpty()
                ? new MatchNoDocsQuery("no word in " + wording.condition().text())
                : new DisjunctionMaxQuery(anyOf, 0f);
    }

    private static Stream<Query> inFields(Sequence sequence, TextField field) {
        boolean both = field == TextField.TITLE_OR_TEXT;
        if (both && sequence.words().size() == 1 && sequence.words().getFirst() instanceof Sequence.Is word) {
            return Stream.of(titleOrText(sequence.form(), word.term()));
        }
        Query inTitle = new BoostQuery(of(sequence, Schema.TITLE), TITLE_WEIGHT);
        return both ? Stream.of(inTitle, of(sequence, Schema.TEXT)) : Stream.of(inTitle);
    }

    /** A term of a family in title or text, which are scored as one text in which the title stands several times, as in BM25F. */
    static Query titleOrText(String family, String term) {
        return new CombinedFieldQuery.Builder(term)
                .addField(Schema.TITLE + "." + family, TITLE_WEIGHT)
                .addField(Schema.TEXT + "." + family)
                .build();
    }

    private static Query of(Sequence sequence, String text) {
        String field = text + "." + sequence.form();
        if (sequence.words().size() == 1) {
            return of(sequence.words().getFirst(), field);
        }
        return sequence.words().stream().allMatch(Sequence.Is.class::isInstance)
                ? inOrder(
                                field,
                                sequence.words().stream()
                                        .map(word -> ((Sequence.Is) word).term())
                                        .toList())
                        .getFirst()
                : new IntervalQuery(field, intervals(sequence));
    }

    private static Query of(Sequence.Part word, String field) {
        return switch (word) {
            case Sequence.Is is -> new TermQuery(new Term(field, is.term()));
            case Sequence.Begins begins -> new PrefixQuery(new Term(field, begins.prefix()));
            case Sequence.SpelledLike like ->
                new AutomatonQuery(new Term(field, like.term()), Sequence.spelledLike(like.term()));
        };
    }

    private static IntervalsSource intervals(Sequence sequence) {
        return Intervals.phrase(
                sequence.words().stream().map(TextQueries::intervals).toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource intervals(Sequence.Part word) {
        return switch (word) {
            case Sequence.Is is -> Intervals.term(is.term());
            case Sequence.Begins begins -> Intervals.prefix(new BytesRef(begins.prefix()), Integer.MAX_VALUE);
            case Sequence.SpelledLike like ->
                Intervals.multiterm(
                        new CompiledAutomaton(Sequence.spelledLike(like.term())), Integer.MAX_VALUE, like.term());
        };
    }

    /** Things that stand together in the title or in the text, scored as each of them is. */
    static Query of(Together together, Meanings meanings) {
        List<List<Wording>> parts = meanings.parts(together);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(inTitleOrText(together, parts), Occur.FILTER);
        parts.forEach(part -> all.add(
                new DisjunctionMaxQuery(part.stream().map(TextQueries::of).toList(), 0f), Occur.MUST));
        return all.build();
    }

    private static Query inTitleOrText(Together together, List<List<Wording>> parts) {
        return new BooleanQuery.Builder()
                .add(together(together, parts, Schema.TITLE), Occur.SHOULD)
                .add(together(together, parts, Schema.TEXT), Occur.SHOULD)
                .build();
    }

    private static Query together(Together together, List<List<Wording>> parts, String text) {
        TogetherQuery.Nearness nearness = switch (together) {
            case org.allegata.query.Query.Near near -> new TogetherQuery.Within(near.words());
            case org.allegata.query.Query.InSentence sentence -> new TogetherQuery.OneSentence(text + Schema.SENTENCES);
        };
        return new TogetherQuery(parts.stream().map(part -> leaves(part, text)).toList(), nearness);
    }

    private static List<TogetherQuery.Leaf> leaves(List<Wording> part, String text) {
        return part.stream()
                .flatMap(Wording::sequences)
                .distinct()
                .map(sequence ->
                        new TogetherQuery.Leaf(text + "." + sequence.form(), intervals(sequence), of(sequence, text)))
                .toList();
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
}
