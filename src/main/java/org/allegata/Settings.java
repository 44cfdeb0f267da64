package org.allegata;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.allegata.web.WebSettings;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set, from flags, then the environment, then defaults.
 *
 * @param corpus files and folders that articles are read from
 * @param store where the index is kept
 * @param host the address that the server listens on
 * @param port its port; 0 takes any free one
 * @param publicAddress the server's root as readers outside reach it, or null where that is the address that they asked
 * @param update whether the server brings the index up to date
 * @param origins web origins whose pages may read the API
 * @param token what a client must send to write, or null where nobody may
 * @param logQueries whether query texts are logged
 */
record Settings(
        List<Path> corpus,
        Store store,
        String host,
        int port,
        @Nullable URI publicAddress,
        boolean update,
        Set<String> origins,
        @Nullable String token,
        boolean logQueries) {

    Settings {
        corpus = List.copyOf(corpus);
        origins = Set.copyOf(origins);
    }

    /** Whether a server neither updates nor takes in anything: of an index in a cluster it then needs no right to write. */
    boolean onlyReads() {
        return !update && token == null && store instanceof Store.InCluster;
    }

    WebSettings web() {
        return new WebSettings(
                host, port, publicAddress, origins, token, logQueries, WebSettings.DEFAULT_MAX_BODY_BYTES);
    }
}
