package org.allegata.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which cluster is asked, and as whom.
 *
 * @param urls roots of its nodes, or of what stands before them; each is as good as the others
 * @param caFile the certificates (PEM) that vouch for the nodes, or null for those that Java trusts
 * @param timeout within which each question is answered or given up, all repetitions counted
 */
public record ClusterSettings(
        List<URI> urls, Credentials credentials, @Nullable Path caFile, Duration timeout) {

    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    /** @throws IllegalArgumentException with a sentence for people, if no cluster can be asked so */
    public ClusterSettings {
        urls = urls.stream().map(ClusterSettings::root).toList();
        if (urls.isEmpty()) {
            throw new IllegalArgumentException("A cluster needs at least one URL.");
        }
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("The time-out must be longer than nothing.");
        }
    }

    /** The cluster in words: its URLs, which never hold credentials. */
    public String where() {
        return urls.stream().map(URI::toString).collect(Collectors.joining(", "));
    }

    private static URI root(URI url) {
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme()) || url.getHost() == null) {
            throw new IllegalArgumentException("A cluster's URL is like https://host:9200.");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new IllegalArgumentException("A cluster's URL holds just host, port and path, no user or password.");
        }
        return URI.create(url.toString().replaceFirst("/+$", ""));
    }
}
