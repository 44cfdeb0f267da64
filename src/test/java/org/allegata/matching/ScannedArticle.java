package org.allegata.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allegata.article.Article;
import org.allegata.search.IndexedArticle;

/** An article with its words cut once. */
record ScannedArticle(IndexedArticle indexed, String family, ScannedText title, ScannedText text) {

    static ScannedArticle of(IndexedArticle indexed, Map<String, String> known) {
        Article article = indexed.article();
        String family = TextAnalysis.family(article.language());
        return new ScannedArticle(
                indexed,
                family,
                ScannedText.of(article.title(), family, List.of(), known),
                ScannedText.of(article.text(), family, article.boilerplate(), known));
    }

    String id() {
        return indexed.article().id();
    }

    Stream<ScannedText> titleAndText() {
        return Stream.of(title, text);
    }
}
