package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allegata.article.Article;
import org.allegata.matching.Snippets;
import org.allegata.matching.Sought;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Hit;
import tools.jackson.databind.JsonNode;

/** Finds articles about the same, in the same language's word families: those that share an article's most telling words. */
final class SimilarArticles {

    /** What an article begins with says what it is about; the rest of a long report costs time and adds noise. */
    private static final int MOST_CHARACTERS = 20_000;

    /** Telling words asked for. */
    private static final int MOST_WORDS = 30;

    /** Hits looked at for each one asked for, since copies are left out. */
    private static final int SPARE = 50;

    private final State state;
    private final Snippets snippets = new Snippets(Sought.NOTHING);

    SimilarArticles(State state) {
        this.state = state;
    }

    /** The articles most like one, without its copies, and of copies of one another only the most alike. */
    List<Hit> to(JsonNode source, int limit) {
        CopySearch copies = new CopySearch(state);
        Article own = ArticleForm.article(source).article();
        Set<String> leftOut = new HashSet<>(copies.of(source).keySet());
        leftOut.add(own.id());
        List<Hit> similar = new ArrayList<>();
        for (JsonNode found : found(own, limit)) {
            IndexedArticle article = ArticleForm.article(found.path("_source"));
            if (similar.size() < limit && leftOut.add(article.article().id())) {
                leftOut.addAll(copies.of(found.path("_source")).keySet());
                double score = found.path("_score").asDouble();
                similar.add(new Hit(article, score, snippets.of(article, List.of()), List.of(), Copies.NONE));
            }
        }
        return similar;
    }

    private List<JsonNode> found(Article article, int limit) {
        String family = TextAnalysis.family(article.language());
        String text = article.text();
        String beginning = text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
        Clause like = Clause.any(List.of(
                telling(Mapping.text(Mapping.TITLE, family), Tokens.of(family, article.title()), 1),
                telling(Mapping.text(Mapping.TEXT, family), Tokens.of(family, beginning), 2)));
        return state.search(Map.of("query", like, "size", limit + SPARE))
                .path("hits")
                .path("hits")
                .valueStream()
                .toList();
    }

    /** @param leastFrequency how often a word must stand in the text to be telling */
    private static Clause telling(String field, String words, int leastFrequency) {
        if (words.isBlank()) {
            return Clause.NOTHING;
        }
        Map<String, Object> like = new LinkedHashMap<>();
        like.put("fields", List.of(field));
        like.put("like", words);
        like.put("analyzer", Mapping.READY);
        like.put("min_term_freq", leastFrequency);
        like.put("min_doc_freq", 2);
        like.put("max_query_terms", MOST_WORDS);
        like.put("boost_terms", 1);
        like.put("minimum_should_match", "1");
        return Clause.of("more_like_this", like);
    }
}
