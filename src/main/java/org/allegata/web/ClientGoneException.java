package org.allegata.web;

import java.io.IOException;

/** The client ended the connection before it had the whole answer; nobody is left to be told. */
final class ClientGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ClientGoneException(IOException cause) {
        super(cause);
    }
}
