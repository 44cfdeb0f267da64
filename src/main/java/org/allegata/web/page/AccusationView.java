package org.allegata.web.page;

import java.util.List;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Party;
import org.allegata.answer.Labels;
import org.allegata.answer.Piece;
import org.allegata.article.Article;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * An accusation as a sentence.
 *
 * @param number its place in the article, from 1; the text's anchor is {@code e} and this number
 * @param types with the addresses of their pages below the root
 * @param status id, for the style
 * @param response id, for the style
 * @param when when it is said to have happened, or empty
 */
public record AccusationView(
        int number,
        PartyView accuser,
        PartyView accused,
        List<Link> types,
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

    /**
     * @param key what finds the party in a search
     * @param page address of its page below the root; empty where it is no body of the registry
     */
    public record PartyView(String name, String key, boolean named, String page) {

        /** @param id the registry's, or null */
        static PartyView of(String key, @Nullable String id, Wording wording) {
            return new PartyView(
                    wording.labels().party(key),
                    key,
                    !key.equals("unnamed") && !key.equals("article"),
                    id == null ? "" : page(id, wording));
        }

        /** Where a body of the registry has its page, below the root. */
        static String page(String id, Wording wording) {
            return "organisations/" + id + wording.suffix();
        }

        static PartyView of(Party party, Wording wording) {
            return of(party.key(), party.id(), wording);
        }
    }

    /** @param snippets pieces of the article; what they highlight is marked in the evidence too */
    static AccusationView of(
            Article article, Accusation accusation, int number, List<Snippet> snippets, Wording wording) {
        Labels labels = wording.labels();
        return new AccusationView(
                number,
                PartyView.of(accusation.accuser(), wording),
                PartyView.of(accusation.accused(), wording),
                types(accusation, wording),
                accusation.status().id(),
                labels.of(Facet.STATUS, accusation.status().id()),
                accusation.response().id(),
                labels.of(Facet.RESPONSE, accusation.response().id()),
                wording.days().of(accusation.event().from(), accusation.event().to()),
                Piece.of(accusation.evidence().of(article.text()), snippets),
                accusation.rule());
    }

    static List<Link> types(Accusation accusation, Wording wording) {
        return accusation.types().stream()
                .map(id -> new Link(wording.labels().type(id), "types/" + id + wording.suffix()))
                .toList();
    }

    /** Whether a sentence says all that a snippet shows, so that the snippet need not be shown beside it. */
    boolean says(Snippet snippet) {
        return Piece.say(evidence, snippet);
    }
}
