package org.allegata.search;

import org.jspecify.annotations.Nullable;

/** An index cannot answer or be written: missing, of another schema, locked by another process, damaged, or the disk failed. */
public class IndexUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param message what was tried, why it failed and what to do, for people */
    public IndexUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
