package org.allegata.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.answer.Labels;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage.Snippet;

/**
 * An accusation as a sentence.
 *
 * @param number its place in the article, from 1; the text's anchor is {@code e} and this number
 * @param status id, for the style
 * @param response id, for the style
 * @param when when it is said to have happened, or empty
 */
public record AccusationView(
        int number,
        PartyView accuser,
        PartyView accused,
        List<String> types,
        String status,
        String statusLabel,
        String response,
        String responseLabel,
        String when,
        List<Piece> evidence,
        String rule) {

    public AccusationView {
        types = List.copyOf(types);
        evidence = List.copyOf(evidence);
    }

    /** @param key what finds the party in a search; empty where nobody is named */
    public record PartyView(String name, String key, boolean named) {}

    /** @param snippets pieces of the article; what they highlight is marked in the evidence too */
    static AccusationView of(
            Article article, Accusation accusation, int number, List<Snippet> snippets, Labels labels) {
        return new AccusationView(
                number,
                party(accusation.accuser().key(), labels),
                party(accusation.accused().key(), labels),
                accusation.types().stream().map(labels::type).toList(),
                accusation.status().id(),
                labels.of(Facet.STATUS, accusation.status().id()),
                accusation.response().id(),
                labels.of(Facet.RESPONSE, accusation.response().id()),
                DayText.of(accusation.event().from(), accusation.event().to()),
                Piece.of(highlighted(accusation.evidence().of(article.text()), snippets)),
                accusation.rule());
    }

    /** Whether a sentence says all that a snippet shows, so that the snippet need not be shown beside it. */
    boolean says(Snippet snippet) {
        return evidence.stream()
                .map(Piece::text)
                .collect(Collectors.joining())
                .contains(snippet.text().strip());
    }

    private static Snippet highlighted(String evidence, List<Snippet> snippets) {
        return new Snippet(
                evidence,
                snippets.stream()
                        .flatMap(snippet ->
                                moved(snippet, evidence.indexOf(snippet.text().strip())))
                        .toList());
    }

    /** The highlights of a snippet where it stands in the evidence; none if it does not. */
    private static Stream<Span> moved(Snippet snippet, int at) {
        if (at < 0) {
            return Stream.of();
        }
        int by = at - snippet.text().indexOf(snippet.text().strip());
        return snippet.highlights().stream()
                .filter(highlight -> highlight.start() + by >= 0)
                .map(highlight -> new Span(highlight.start() + by, highlight.end() + by));
    }

    private static PartyView party(String key, Labels labels) {
        return new PartyView(labels.party(key), key, !key.equals("unnamed") && !key.equals("article"));
    }
}
