package org.allegata.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.article.Span;
import org.allegata.search.ResultPage.Snippet;

/** A stretch of an article, marked where it shows why the article is a hit. */
public record Piece(String text, boolean marked) {

    /** Highlights may touch or overlap, in any order. */
    public static List<Piece> of(Snippet snippet) {
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

    /** A passage of the article that some snippets come from: what they highlight is marked where they stand in it. */
    public static List<Piece> of(String passage, List<Snippet> snippets) {
        List<Span> highlights = snippets.stream()
                .flatMap(
                        snippet -> moved(snippet, passage.indexOf(snippet.text().strip())))
                .toList();
        return of(new Snippet(passage, highlights));
    }

    /** Whether pieces say all that a snippet shows, so that the snippet need not be shown beside them. */
    public static boolean say(List<Piece> pieces, Snippet snippet) {
        return pieces.stream()
                .map(Piece::text)
                .collect(Collectors.joining())
                .contains(snippet.text().strip());
    }

    /** The highlights of a snippet where it stands in the passage; none if it does not. */
    private static Stream<Span> moved(Snippet snippet, int at) {
        if (at < 0) {
            return Stream.of();
        }
        int by = at - snippet.text().indexOf(snippet.text().strip());
        return snippet.highlights().stream()
                .filter(highlight -> highlight.start() + by >= 0)
                .map(highlight -> new Span(highlight.start() + by, highlight.end() + by));
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, marked));
        }
    }
}
