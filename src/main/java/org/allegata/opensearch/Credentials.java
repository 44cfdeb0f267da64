package org.allegata.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** As whom a cluster is asked. Never printed. */
public sealed interface Credentials {

    /** The value of the header {@code Authorization}. */
    Optional<String> header();

    /** A cluster that anybody may ask. */
    record None() implements Credentials {

        @Override
        public Optional<String> header() {
            return Optional.empty();
        }
    }

    /** A user of the cluster. */
    record Login(String user, String password) implements Credentials {

        @Override
        public Optional<String> header() {
            byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
            return Optional.of("Basic " + Base64.getEncoder().encodeToString(both));
        }

        @Override
        public String toString() {
            return "a user with a password";
        }
    }

    /** A key that the cluster gave out. */
    record ApiKey(String key) implements Credentials {

        @Override
        public Optional<String> header() {
            return Optional.of("ApiKey " + key);
        }

        @Override
        public String toString() {
            return "an API key";
        }
    }
}
