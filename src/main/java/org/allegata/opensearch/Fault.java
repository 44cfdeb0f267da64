package org.allegata.opensearch;

import java.net.URI;
import java.time.Duration;

/** Why one node gave no answer that can be used. */
sealed interface Fault extends Outcome {

    URI node();

    /** What happened, to go on a sentence with: "refuses the connection". */
    String what();

    /** What a person can do about it, as a sentence. */
    String advice();

    /** Whether the same question may be answered later, or by another node. */
    default boolean isPassing() {
        return true;
    }

    /** Whether the node certainly did nothing of what was asked. */
    default boolean isUndone() {
        return false;
    }

    /** No connection came about. */
    record NotReached(URI node, String what) implements Fault {

        @Override
        public String advice() {
            return "Check that the cluster runs and that its URL is right.";
        }

        @Override
        public boolean isUndone() {
            return true;
        }
    }

    /** The connection ended before the answer did. */
    record Lost(URI node, String detail) implements Fault {

        @Override
        public String what() {
            return "broke off the connection (" + detail + ")";
        }

        @Override
        public String advice() {
            return "Check that the cluster runs and, where it wants https, that its URL says so.";
        }
    }

    /** No answer came in time. */
    record Late(URI node, Duration after) implements Fault {

        @Override
        public String what() {
            return "did not answer within " + after.toMillis() / 1000.0 + " s";
        }

        @Override
        public String advice() {
            return "Check that the cluster is not overloaded, or allow it more time.";
        }
    }

    /** No secure connection came about. */
    record Untrusted(URI node, String detail) implements Fault {

        @Override
        public String what() {
            return "has no certificate that is trusted for it (" + detail + ")";
        }

        @Override
        public String advice() {
            return "Name the file with the certificate of its authority (CA), and the host as its certificate does.";
        }

        @Override
        public boolean isPassing() {
            return false;
        }

        @Override
        public boolean isUndone() {
            return true;
        }
    }

    /** Something answered, but not OpenSearch. */
    record Foreign(URI node, int status) implements Fault {

        @Override
        public String what() {
            return "answers (" + status + ") with something else than whole JSON";
        }

        @Override
        public String advice() {
            return "Check that the URL is that of OpenSearch, not of another program.";
        }

        @Override
        public boolean isPassing() {
            return false;
        }
    }

    /** OpenSearch, or what stands before it, says that it cannot answer. */
    record Failed(URI node, ServerError error) implements Fault {

        @Override
        public String what() {
            return "answers " + error.status() + (error.text().isEmpty() ? "" : " (" + error.text() + ")");
        }

        @Override
        public String advice() {
            return error.advice();
        }

        @Override
        public boolean isPassing() {
            return error.isPassing();
        }

        @Override
        public boolean isUndone() {
            return error.status() == 429;
        }
    }
}
