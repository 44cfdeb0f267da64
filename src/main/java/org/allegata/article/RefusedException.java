package org.allegata.article;

/** Says, in words for people, why a file or an entry of it is no article that can be read. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
