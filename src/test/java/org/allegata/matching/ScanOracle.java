package org.allegata.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allegata.accusation.Vocabulary;
import org.allegata.query.Query;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.search.IndexedArticle;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Match;
import org.allegata.search.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What a request must be answered with, found by looking at every article: no index, no translation of the query. Only how the analysis cuts a text
 * into words, and what words mean besides themselves, is shared with the index.
 */
public final class ScanOracle {

    private final Map<String, ScannedArticle> articles = new HashMap<>();
    private final Vocabulary vocabulary;
    private final ScannedMeanings meanings;
    private final ScannedWords words;
    private final ScannedConditions literal;
    private final Map<String, String> copyGroups;

    /** @param copyGroups for each article that has near copies, by its id, what its group is known by */
    public ScanOracle(Collection<IndexedArticle> all, Vocabulary vocabulary, Map<String, String> copyGroups) {
        Map<String, String> known = new HashMap<>();
        all.forEach(article -> articles.put(article.article().id(), ScannedArticle.of(article, known)));
        this.vocabulary = vocabulary;
        this.meanings = new ScannedMeanings(vocabulary, known.keySet());
        this.words = new ScannedWords(meanings);
        this.literal = new ScannedConditions(vocabulary, meanings, words);
        this.copyGroups = copyGroups;
    }

    /**
     * An article that answers.
     *
     * @param accusations the positions of its accusations that count for it: all where nothing is asked of them
     * @param copies how many that answer too are folded into it
     */
    record Answering(ScannedArticle scanned, List<Integer> accusations, int copies) {}

    /** What the request must find. */
    public ScanAnswer answer(SearchRequest request) {
        ScannedConditions conditions = conditions(request);
        ScannedPlainWords plain = ScannedPlainWords.of(request.query());
        List<ScannedArticle> others = withoutWords(request, null);
        long most = others.stream()
                .mapToLong(article -> conditions.count(plain.group(), article))
                .max()
                .orElse(0);
        boolean relaxed = request.match() == Match.ALL && 0 < most && most < plain.all();
        long required = relaxed ? most : plain.required(request.match());
        return new ScanAnswer(
                request,
                relaxed,
                vocabulary,
                facet -> hits(request, facet, facet == null ? others : withoutWords(request, facet), required),
                article -> literal.answers(asked(request, null), article)
                        && literal.count(plain.group(), article) >= required,
                article -> literal.ofTypes(evidence(request).namedTypes(), article));
    }

    private ScannedConditions conditions(SearchRequest request) {
        return request.concepts() ? literal.widened() : literal;
    }

    /** Articles that answer all but what the plain words ask. */
    private List<ScannedArticle> withoutWords(SearchRequest request, @Nullable Facet leftOut) {
        ScannedConditions conditions = conditions(request);
        ScannedConjunction asked = asked(request, leftOut);
        return articles.values().stream()
                .filter(article -> conditions.answers(asked, article))
                .toList();
    }

    /** Conditions of query and filters but for the plain words that may relax. */
    private static ScannedConjunction asked(SearchRequest request, @Nullable Facet leftOut) {
        List<Query> filters = request.filters().stream()
                .filter(filter -> leftOut == null || filter.facet() != leftOut)
                .map(Filter::condition)
                .toList();
        Query query = request.query();
        return ScannedConjunction.of(ScannedPlainWords.of(query).without(query), filters);
    }

    private List<Answering> hits(
            SearchRequest request, @Nullable Facet leftOut, List<ScannedArticle> others, long wordsRequired) {
        ScannedConditions conditions = conditions(request);
        ScannedConjunction asked = asked(request, leftOut);
        ScannedPlainWords plain = ScannedPlainWords.of(request.query());
        List<Answering> hits = others.stream()
                .filter(article -> conditions.count(plain.group(), article) >= wordsRequired)
                .map(article -> new Answering(article, conditions.answering(asked, article), 0))
                .filter(hit ->
                        request.unit() == Unit.ARTICLES || !hit.accusations().isEmpty())
                .toList();
        return request.foldCopies() ? folded(hits) : hits;
    }

    /** Of near copies that one which was published first. */
    private List<Answering> folded(List<Answering> hits) {
        Map<String, List<Answering>> groups = hits.stream().collect(Collectors.groupingBy(this::copyGroup));
        return groups.values().stream()
                .map(group -> {
                    Answering first = Collections.min(
                            group,
                            Comparator.comparing(ScanOracle::day)
                                    .thenComparing(hit -> hit.scanned().id()));
                    return new Answering(first.scanned(), first.accusations(), group.size() - 1);
                })
                .toList();
    }

    private static String day(Answering hit) {
        var published = hit.scanned().indexed().article().published();
        return published == null ? "unknown" : published.toString();
    }

    private String copyGroup(Answering hit) {
        return copyGroups.getOrDefault(hit.scanned().id(), hit.scanned().id());
    }

    /** What the hits of a request must show. */
    public ScanEvidence evidence(SearchRequest request) {
        return new ScanEvidence(request, meanings, words, literal, articles);
    }
}
