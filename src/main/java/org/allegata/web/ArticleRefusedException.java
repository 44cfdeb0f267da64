package org.allegata.web;

/** A sent article that cannot be read. */
public final class ArticleRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason for people */
    public ArticleRefusedException(String reason) {
        super(reason);
    }
}
