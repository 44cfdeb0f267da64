package org.allegata.search;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.QueryGenerator.Search;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.QuestionReader;

/** Generated searches, read as the API reads them. */
public final class GeneratedRequests {

    private final QueryGenerator generator;
    private final QuestionReader reader;

    public GeneratedRequests(List<IndexedArticle> articles, Vocabulary vocabulary, Random random) {
        this.generator = new QueryGenerator(articles, vocabulary, random);
        this.reader = new QuestionReader(vocabulary);
    }

    public QueryGenerator generator() {
        return generator;
    }

    public SearchRequest next() {
        return request(generator.next());
    }

    public SearchRequest request(Search search) {
        Parameters given = Parameters.NONE;
        for (Map.Entry<String, List<String>> parameter : search.parameters().entrySet()) {
            for (String value : parameter.getValue()) {
                given = given.plus(parameter.getKey(), value);
            }
        }
        return reader.read(given, search.unit(), "q", QuestionReader.SEARCH)
                .orRefuse()
                .request();
    }
}
