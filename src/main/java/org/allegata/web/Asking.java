package org.allegata.web;

import java.time.Duration;
import java.util.function.Function;
import org.allegata.search.ResultPage;
import org.allegata.search.SearchIndex;
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the index and takes the time. */
final class Asking {

    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Readiness readiness;
    private final boolean logQueries;

    Asking(Readiness readiness, boolean logQueries) {
        this.readiness = readiness;
        this.logQueries = logQueries;
    }

    /** What the index answered, whether more may come since it is being brought up to date, and how long it took. */
    record Answered<T>(T result, boolean indexing, Duration took) {}

    Answered<ResultPage> search(Question question) {
        return ask(question, index -> page(question, index));
    }

    <T> Answered<T> ask(Question question, Function<SearchIndex, T> ask) {
        long start = System.nanoTime();
        boolean indexing = readiness.updating().isPresent();
        T result = ask.apply(readiness.index());
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        if (logQueries) {
            LOG.info(
                    "{} ms for {} {}",
                    took.toMillis(),
                    question.request().unit(),
                    question.parsed().text());
        }
        return new Answered<>(result, indexing, took);
    }

    private static ResultPage page(Question question, SearchIndex index) {
        try {
            return index.search(question.request());
        } catch (IllegalArgumentException e) {
            if (question.request().after() != null) { // a cursor that no page of ours gave
                throw BadRequestException.foreignCursor();
            }
            throw e;
        }
    }
}
