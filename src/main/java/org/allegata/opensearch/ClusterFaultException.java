package org.allegata.opensearch;

import org.allegata.search.IndexUnavailableException;

/** The cluster gave no answer that can be used. */
final class ClusterFaultException extends IndexUnavailableException {

    private static final long serialVersionUID = 1L;

    private final boolean passing;

    ClusterFaultException(String message, boolean passing) {
        super(message, null);
        this.passing = passing;
    }

    /** Whether the same may be answered later, without anybody doing anything. */
    boolean isPassing() {
        return passing;
    }
}
