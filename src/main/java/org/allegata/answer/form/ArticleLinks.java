package org.allegata.answer.form;

import java.net.URI;

/**
 * Where the pages of articles stand on the web, for those who keep an answer.
 *
 * @param root the server's root as an absolute address that ends in a slash
 */
public record ArticleLinks(URI root) {

    /** The permanent link to an article. */
    public String of(String articleId) {
        return root + "articles/" + articleId; // every character of an id may stand in an address
    }
}
