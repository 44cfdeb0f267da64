package org.allegata.indexing;

/** What was sent makes no article. */
public class ArticleUnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param reason for people */
    public ArticleUnreadableException(String reason) {
        super("The article cannot be read: " + reason + ".");
    }
}
