package org.allegata.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.allegata.article.Article;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.SearchRequest.Sort;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * The words that stand out in the articles which answer best: other articles that have them too are likely to be about the same, in other words than
 * were typed. Pseudo-relevance feedback, as in relevance models (Lavrenko and Croft 2001; the mixture with what was typed is RM3, Abdul-Jaleel and
 * others 2004), but the words of an article are weighed as BM25 weighs them.
 */
final class Feedback {

    /** Of the usual ten articles those count little that answer much worse than the best. */
    private static final int ARTICLES = 10;

    private static final int SHARPNESS = 4;

    private static final int TERMS = 30;

    /** The share of the score that what was typed keeps. */
    private static final double TYPED = 0.7;

    /** UTF-16 units of a text that are looked at, enough for all but long reports, which begin with what they are about. */
    private static final int LONGEST = 8_000;

    private final IndexSearcher searcher;
    private final Map<FamilyTerm, Double> prominence = new HashMap<>();

    private record FamilyTerm(String family, String term) {
        double rarity(Rarity rarities) throws IOException {
            return rarities.of(Schema.TEXT + "." + family, term);
        }
    }

    private record Weighted(FamilyTerm term, double weight) {}

    /** Equal weights go by the term, so that the same state always gives the same words. */
    private static final Comparator<Weighted> LEAST_FIRST = Comparator.comparingDouble(Weighted::weight)
            .thenComparing(word -> word.term.family)
            .thenComparing(word -> word.term.term);

    private Feedback(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /**
     * Queries that add to the score of an article what it gains by such words.
     *
     * @param typed how many words were typed
     */
    static List<Query> of(Query query, int typed, IndexSearcher searcher) throws IOException {
        Feedback feedback = new Feedback(searcher);
        feedback.look(query);
        List<Weighted> best = feedback.best();
        double sum = best.stream().mapToDouble(Weighted::weight).sum();
        double share = (1 - TYPED) / TYPED * typed / sum;
        return best.stream()
                .map(word -> (Query) new BoostQuery(
                        TextQueries.titleOrText(word.term.family, word.term.term), (float) (share * word.weight)))
                .toList();
    }

    private void look(Query query) throws IOException {
        // Ties go by id, as in the order of hits, so that they do not depend on the order of writing.
        ScoreDoc[] top = searcher.search(
                        query, new TopFieldCollectorManager(HitOrder.of(Sort.RELEVANCE), ARTICLES, null, ARTICLES))
                .scoreDocs;
        for (ScoreDoc found : top) {
            double likelihood = Math.pow(score(found) / score(top[0]), SHARPNESS);
            look(Hits.stored(searcher, found.doc).article(), likelihood);
        }
    }

    private static double score(ScoreDoc found) {
        return (Float) ((FieldDoc) found).fields[0];
    }

    private void look(Article article, double likelihood) throws IOException {
        String family = TextAnalysis.family(article.language());
        Map<String, Double> frequencies = new HashMap<>();
        count(family, article.title(), TextQueries.TITLE_WEIGHT, frequencies);
        count(family, article.text(), 1, frequencies);
        double length =
                frequencies.values().stream().mapToDouble(Double::doubleValue).sum();
        double norm =
                TopicalSimilarity.K1 * (1 - TopicalSimilarity.B + TopicalSimilarity.B * length / averageLength(family));
        frequencies.forEach((term, frequency) -> prominence.merge(
                new FamilyTerm(family, term), likelihood * frequency / (frequency + norm), Double::sum));
    }

    private static void count(String family, String text, double weight, Map<String, Double> frequencies) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        TextAnalysis.terms(family, head).forEach(term -> frequencies.merge(term, weight, Double::sum));
    }

    private double averageLength(String family) throws IOException {
        return averageLength(Schema.TITLE, family) * TextQueries.TITLE_WEIGHT + averageLength(Schema.TEXT, family);
    }

    private double averageLength(String field, String family) throws IOException {
        CollectionStatistics statistics = searcher.collectionStatistics(field + "." + family);
        return statistics == null ? 1 : (double) statistics.sumTotalTermFreq() / statistics.docCount();
    }

    /** The most prominent of those that are rare enough. How rare a term is costs a look into the index, so only those are looked up that could be. */
    private List<Weighted> best() throws IOException {
        Rarity rarities = new Rarity(searcher.getIndexReader());
        PriorityQueue<Weighted> best = new PriorityQueue<>(LEAST_FIRST);
        for (Map.Entry<FamilyTerm, Double> candidate : mostProminentFirst()) {
            if (best.size() == TERMS && candidate.getValue() * rarities.greatest() < best.element().weight) {
                break;
            }
            double weight = candidate.getValue() * candidate.getKey().rarity(rarities);
            if (weight > 0) {
                best.add(new Weighted(candidate.getKey(), weight));
            }
            if (best.size() > TERMS) {
                best.remove();
            }
        }
        return best.stream().sorted(LEAST_FIRST.reversed()).toList();
    }

    private List<Map.Entry<FamilyTerm, Double>> mostProminentFirst() {
        return prominence.entrySet().stream()
                .sorted(Map.Entry.<FamilyTerm, Double>comparingByValue().reversed())
                .toList();
    }
}
