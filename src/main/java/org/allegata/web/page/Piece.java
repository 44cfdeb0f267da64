package org.allegata.web.page;

import java.util.ArrayList;
import java.util.List;
import org.allegata.article.Span;
import org.allegata.search.ResultPage.Snippet;

/** A stretch of a snippet, marked where it shows why the article is a hit. */
public record Piece(String text, boolean marked) {

    /** Highlights may touch or overlap, in any order. */
    static List<Piece> of(Snippet snippet) {
        List<Piece> pieces = new ArrayList<>();
        String text = snippet.text();
        int done = 0;
        for (Span highlight : snippet.highlights().stream().sorted().toList()) {
            int start = Math.max(done, highlight.start());
            int end = Math.min(text.length(), highlight.end());
            if (start < end) {
                add(pieces, text.substring(done, start), false);
                add(pieces, text.substring(start, end), true);
                done = end;
            }
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
