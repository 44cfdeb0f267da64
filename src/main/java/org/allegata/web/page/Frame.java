package org.allegata.web.page;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param wording the words of the page
 * @param root the way from the page to the server's root, as {@code ../}
 * @param assets address of the folder of styles, scripts and pictures, below the root
 * @param publicRoot the server's root as readers outside reach it, for those who show a card of the page; empty where the operator has not told it
 * @param title of the window
 * @param query what stands in the search box
 * @param kept parameters that a new query in the box keeps
 * @param languages links that change the language of the page
 */
public record Frame(
        Wording wording,
        String root,
        String assets,
        String publicRoot,
        String title,
        String query,
        List<Field> kept,
        List<Choice> languages) {

    public Frame {
        kept = List.copyOf(kept);
        languages = List.copyOf(languages);
    }

    /** A hidden field of a form. */
    public record Field(String name, String value) {}

    /** One of several ways to see a page; {@code language} is the code of the label's own language, or empty. */
    public record Choice(String label, String language, String address, boolean current) {}
}
