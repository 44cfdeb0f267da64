package org.allegata.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allegata.search.Conjunction;
import org.allegata.search.Facet;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Unit;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** A request put to one state of the index, with what answers it; each set of answers is found once. */
final class Question {

    private final IndexSearcher searcher;
    private final SearchRequest request;
    private final QueryTranslation translation;
    private final Map<Facet, Matches> answersWithout = new EnumMap<>(Facet.class);
    private final Map<Facet, Matches> accusationsWithout = new EnumMap<>(Facet.class);
    private final @Nullable Folding folding;
    private @Nullable Matches answers;
    private @Nullable Matches accusations;
    private Map<Integer, List<Integer>> copies = Map.of();

    /** @param folding where near copies are to be folded, else null */
    Question(IndexSearcher searcher, SearchRequest request, QueryTranslation translation, @Nullable Folding folding) {
        this.searcher = searcher;
        this.request = request;
        this.translation = translation;
        this.folding = folding;
    }

    /** Another request put to the same state. */
    Question asking(SearchRequest other, QueryTranslation itsTranslation) {
        return new Question(searcher, other, itsTranslation, folding);
    }

    SearchRequest request() {
        return request;
    }

    IndexSearcher searcher() {
        return searcher;
    }

    boolean countsAccusations() {
        return request.unit() == Unit.ACCUSATIONS;
    }

    boolean asksAccusations() {
        return !conjunction(null).aboutAccusation().isEmpty();
    }

    /** What finds and scores the hits: articles or accusations, as the request's unit says. */
    Query hits() throws IOException {
        return folding == null
                ? hits(null)
                : new BooleanQuery.Builder()
                        .add(hits(null), Occur.MUST)
                        .add(new KnownDocuments(answers()), Occur.FILTER)
                        .build();
    }

    /** The documents of the articles that are folded into the one of this document, the earliest first. */
    List<Integer> copies(int article) throws IOException {
        answers();
        return copies.getOrDefault(article, List.of());
    }

    /** What finds the accusations that answer all conditions on accusations, in whatever article. */
    Query answeringAccusations() {
        return translation.accusations(conjunction(null));
    }

    Matches answers() throws IOException {
        if (answers == null) {
            Matches all = Matches.of(searcher, hits(null));
            if (folding == null) {
                answers = all;
            } else {
                Folding.Folded folded = folding.fold(all);
                answers = folded.matches();
                copies = folded.copies();
            }
        }
        return answers;
    }

    /** The hits as they would be without the filters of a facet. */
    Matches answersBut(Facet facet) throws IOException {
        if (!isFiltered(facet)) {
            return answers();
        }
        Matches found = answersWithout.get(facet);
        if (found == null) {
            Matches all = Matches.of(searcher, hits(facet));
            found = folding == null ? all : folding.fold(all).matches();
            answersWithout.put(facet, found);
        }
        return found;
    }

    /** The accusations that answer all conditions on accusations but the filters of a facet, in whatever article. */
    Matches accusationsBut(Facet facet) throws IOException {
        if (!isFiltered(facet)) {
            return accusations();
        }
        Matches found = accusationsWithout.get(facet);
        if (found == null) {
            found = Matches.of(searcher, translation.accusations(conjunction(facet)));
            accusationsWithout.put(facet, found);
        }
        return found;
    }

    Matches accusations() throws IOException {
        if (accusations == null) {
            accusations = Matches.of(searcher, answeringAccusations());
        }
        return accusations;
    }

    private boolean isFiltered(Facet facet) {
        return request.filters().stream().anyMatch(filter -> filter.ofFacet().equals(Optional.of(facet)));
    }

    private Query hits(@Nullable Facet leftOut) {
        Conjunction conjunction = conjunction(leftOut);
        return countsAccusations()
                ? translation.accusationsOfArticles(conjunction)
                : translation.rankedArticles(conjunction);
    }

    private Conjunction conjunction(@Nullable Facet leftOut) {
        return Conjunction.of(request, leftOut);
    }
}
