package org.allegata.opensearch;

/** The cluster understood the question and refuses it for itself: no such index, an index that exists, a body that it cannot read. */
final class RefusedByClusterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ServerError error;

    RefusedByClusterException(String where, ServerError error) {
        super("OpenSearch at " + where + " refuses: " + error.status() + " " + error.type() + " " + error.text());
        this.error = error;
    }

    /** Its status is from 400 to 499. */
    ServerError error() {
        return error;
    }
}
