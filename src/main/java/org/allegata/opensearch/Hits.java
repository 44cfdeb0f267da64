package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.allegata.matching.Meanings;
import org.allegata.matching.Snippets;
import org.allegata.matching.Sought;
import org.allegata.query.Query.TypeIs;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest.Sort;
import tools.jackson.databind.JsonNode;

/** Makes hits of what the cluster finds: the stored article, its snippets, and which of its accusations answer. */
final class Hits {

    private static final String CASE = "case-";

    private final Asked asked;
    private final Snippets snippets;
    private final List<AnsweringAccusations.Case> cases;

    Hits(Asked asked, Meanings meanings) {
        this.asked = asked;
        Sought sought = Sought.in(asked.everything(), meanings, asked.request().concepts());
        this.snippets = new Snippets(sought);
        this.cases = cases(asked, sought.types());
    }

    /** Where nothing is asked of accusations, those of the types that plain words name show why an article is a hit. */
    private static List<AnsweringAccusations.Case> cases(Asked asked, List<TypeIs> types) {
        if (asked.asksAccusations() || asked.countsAccusations()) {
            return asked.answering(null).cases();
        }
        return types.isEmpty()
                ? List.of()
                : List.of(new AnsweringAccusations.Case(
                        Clause.EVERYTHING,
                        Clause.any(types.stream()
                                .map(type -> Clause.anyTerm(Mapping.TYPE, type.ids()))
                                .toList())));
    }

    /** The same articles, each with the accusations of it that answer. */
    Clause telling(Clause articles) {
        List<Clause> told = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            if (cases.size() > 1) {
                told.add(cases.get(i).article().named(CASE + i).scored(0));
            }
            told.add(inner(i).scored(0));
        }
        return articles.plus(told);
    }

    private Clause inner(int number) {
        return Clause.of(
                "nested",
                Map.of(
                        "path",
                        Mapping.ACCUSATIONS,
                        "query",
                        cases.get(number).accusation(),
                        "score_mode",
                        "none",
                        "inner_hits",
                        Map.of(
                                "name",
                                CASE + number,
                                "size",
                                Mapping.MOST_ACCUSATIONS,
                                "_source",
                                false,
                                "docvalue_fields",
                                List.of(Mapping.POSITION))));
    }

    /** An article that was found. */
    Found of(JsonNode found) {
        double score = asked.request().sort() == Sort.RELEVANCE
                ? found.path("sort").path(0).asDouble()
                : 0;
        return new Found(ArticleForm.article(found.path("_source")), score, answering(found));
    }

    /**
     * An article that was found, and what hits can be made of it.
     *
     * @param answering the positions of its accusations that answer, in order
     */
    record Found(IndexedArticle article, double score, List<Integer> answering) {}

    /** As one hit. */
    Hit hit(Found found) {
        return hit(found, found.answering());
    }

    /** For one of its accusations. */
    Hit hit(Found found, int position) {
        return hit(found, List.of(position));
    }

    private Hit hit(Found found, List<Integer> answering) {
        return new Hit(found.article(), found.score(), snippets.of(found.article(), answering), answering, Copies.NONE);
    }

    private List<Integer> answering(JsonNode found) {
        List<String> matched = found.path("matched_queries")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        return IntStream.range(0, cases.size())
                .mapToObj(i -> CASE + i)
                .filter(name -> cases.size() == 1 || matched.contains(name))
                .flatMap(name -> found.path("inner_hits")
                        .path(name)
                        .path("hits")
                        .path("hits")
                        .valueStream())
                .map(accusation ->
                        accusation.path("fields").path(Mapping.POSITION).path(0).asInt())
                .sorted()
                .toList();
    }
}
