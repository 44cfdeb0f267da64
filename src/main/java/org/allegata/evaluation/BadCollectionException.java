package org.allegata.evaluation;

/** A collection for measuring that cannot be used; the message says what is wrong with it, and where. */
public final class BadCollectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadCollectionException(String message) {
        super(message);
    }

    BadCollectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
