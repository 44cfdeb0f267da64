package org.allegata.indexing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.allegata.query.Query;
import org.allegata.search.Backend;
import org.allegata.search.CorpusFile;
import org.allegata.search.IndexBuilder.Refused;
import org.allegata.search.IndexedArticle;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Match;
import org.allegata.search.SearchRequest.Sort;
import org.allegata.search.SearchRequest.TimelineDate;
import org.allegata.search.SearchRequest.Unit;

/** Copies an index into another, articles, readings and what is noted of the corpus, and compares the two at the end. */
public final class IndexCopy {

    /** Made durable, so that a copy that is broken off has not been for nothing. */
    private static final int BETWEEN_COMMITS = 10_000;

    private static final SearchRequest EVERYTHING = new SearchRequest(
            Unit.ARTICLES,
            new Query.All(),
            List.of(),
            Match.ALL,
            false,
            false,
            Sort.OLDEST,
            0,
            null,
            Set.of(),
            TimelineDate.PUBLISHED,
            null);

    private IndexCopy() {}

    /**
     * What is in an index.
     *
     * @param checksum of all articles with their readings and places, whatever their order
     */
    public record Content(long articles, long accusations, int files, String checksum) {}

    /** What was copied. */
    public record Report(Content from, Content to, List<Refused> refused) {

        public boolean isWhole() {
            return from.equals(to);
        }
    }

    /**
     * Puts everything of one index into another. Nothing else may write either of them meanwhile.
     *
     * @param progress is told now and then how many articles are copied
     */
    public static Report copy(Backend from, Backend to, LongConsumer progress) {
        AtomicLong copied = new AtomicLong();
        from.index().export(EVERYTHING, hit -> {
            to.builder().put(hit.found());
            long now = copied.incrementAndGet();
            if (now % BETWEEN_COMMITS == 0) {
                to.builder().commit();
                progress.accept(now);
            }
        });
        for (CorpusFile file : from.builder().files()) {
            to.builder().note(file);
        }
        to.builder().commit();
        to.builder().finishLoad();
        progress.accept(copied.get());
        return new Report(content(from), content(to), to.builder().refused());
    }

    /** Reads an index from beginning to end. */
    public static Content content(Backend backend) {
        Sum sum = new Sum();
        SearchIndex index = backend.index();
        index.export(EVERYTHING, hit -> sum.add(hit.found()));
        return new Content(
                sum.articles,
                sum.accusations,
                backend.builder().files().size(),
                sum.digests.toString(Character.MAX_RADIX));
    }

    /** Sums the digests of articles, so that their order does not matter. */
    private static final class Sum {
        private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

        private long articles;
        private long accusations;
        private BigInteger digests = BigInteger.ZERO;

        void add(IndexedArticle article) {
            articles++;
            accusations += article.reading().accusations().size();
            digests = digests.add(digest(article)).mod(MODULUS);
        }

        /** Records print all that they hold. */
        private static BigInteger digest(IndexedArticle article) {
            try {
                byte[] content = article.toString().getBytes(StandardCharsets.UTF_8);
                return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }
    }
}
