package org.allegata;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.allegata.opensearch.ClusterSettings;
import org.allegata.opensearch.Credentials;
import org.allegata.opensearch.OpenSearchBackend;
import org.allegata.opensearch.Sizing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The flags that say which cluster. Who may enter it is told by the environment alone, so that no list of processes shows it. */
final class ClusterPlace {

    private static final String USER = "ALLEGATA_USER";
    private static final String PASSWORD = "ALLEGATA_PASSWORD";
    private static final String API_KEY = "ALLEGATA_API_KEY";
    private static final String CA_FILE = "ALLEGATA_CA_FILE";
    private static final String TIMEOUT = "ALLEGATA_TIMEOUT";

    @Option(
            names = "--url",
            paramLabel = "URL",
            split = ",",
            defaultValue = "${env:ALLEGATA_URL}",
            description = {
                "nodes of the cluster, divided by ',' (default: ALLEGATA_URL)",
                "The environment tells who may enter: ALLEGATA_USER and ALLEGATA_PASSWORD, or ALLEGATA_API_KEY; ALLEGATA_CA_FILE (PEM) vouches for its nodes; ALLEGATA_TIMEOUT is in seconds (default: 30)."
            })
    @Nullable
    List<URI> urls;

    @Option(
            names = "--indexer",
            paramLabel = "NAME",
            defaultValue = "${env:ALLEGATA_INDEXER:-main}",
            description =
                    "as whom this machine writes to the cluster; machines that write side by side, each its own corpus, need a name each (default: main, or ALLEGATA_INDEXER)")
    String indexer = "main";

    @Option(
            names = "--shards",
            paramLabel = "N",
            defaultValue = "${env:ALLEGATA_SHARDS:-3}",
            description = "pieces of an index made anew in the cluster (default: 3, or ALLEGATA_SHARDS)")
    int shards = Sizing.DEFAULT.shards();

    @Option(
            names = "--replicas",
            paramLabel = "N",
            defaultValue = "${env:ALLEGATA_REPLICAS:-1}",
            description = "further copies of each piece, 0 on a single node (default: 1, or ALLEGATA_REPLICAS)")
    int replicas = Sizing.DEFAULT.replicas();

    @Spec(Spec.Target.MIXEE)
    CommandSpec spec = CommandSpec.create();

    /** @throws ParameterException if the flags and the environment name no place */
    Store store(String name) {
        if (urls == null || urls.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "An index in OpenSearch needs --url (or ALLEGATA_URL): http(s)://host:9200");
        }
        Map<String, String> environment = System.getenv();
        try {
            ClusterSettings cluster =
                    new ClusterSettings(urls, credentials(environment), caFile(environment), timeout(environment));
            return new Store.InCluster(
                    new OpenSearchBackend.Place(cluster, name, indexer, new Sizing(shards, replicas)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Credentials credentials(Map<String, String> environment) {
        String key = environment.getOrDefault(API_KEY, "");
        String user = environment.getOrDefault(USER, "");
        if (!key.isBlank()) {
            return new Credentials.ApiKey(key);
        }
        return user.isBlank()
                ? new Credentials.None()
                : new Credentials.Login(user, environment.getOrDefault(PASSWORD, ""));
    }

    private static @Nullable Path caFile(Map<String, String> environment) {
        String file = environment.getOrDefault(CA_FILE, "");
        return file.isBlank() ? null : Path.of(file);
    }

    private static Duration timeout(Map<String, String> environment) {
        String seconds = environment.getOrDefault(TIMEOUT, "");
        try {
            return seconds.isBlank() ? ClusterSettings.DEFAULT_TIMEOUT : Duration.ofSeconds(Long.parseLong(seconds));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(TIMEOUT + " is a number of seconds, not '" + seconds + "'.", e);
        }
    }
}
