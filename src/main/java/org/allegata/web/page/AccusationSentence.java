package org.allegata.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Party;
import org.allegata.search.Facet;
import org.allegata.web.page.SentencePiece.Role;
import org.allegata.web.request.Parameters;

/** Says an accusation as a sentence in the reader's language, in pieces: parties and types lead to the search for just them. */
final class AccusationSentence {

    private final Accusation accusation;
    private final Parameters search;
    private final Wording wording;

    private AccusationSentence(Accusation accusation, Parameters search, Wording wording) {
        this.accusation = accusation;
        this.search = search;
        this.wording = wording;
    }

    /** @param search what the links narrow */
    static List<SentencePiece> of(Accusation accusation, Parameters search, Wording wording) {
        return new AccusationSentence(accusation, search, wording).pieces();
    }

    private List<SentencePiece> pieces() {
        return wording.parts("claim." + voice()).flatMap(this::pieces).toList();
    }

    /** Who speaks; the article's own voice and a source that is not named have sentences of their own. */
    private String voice() {
        return isNamed(accusation.accuser()) ? "named" : accusation.accuser().name();
    }

    private Stream<SentencePiece> pieces(Wording.Part part) {
        return switch (part.argument()) {
            case 0 -> Stream.of(party(Role.ACCUSER, Facet.ACCUSER, accusation.accuser(), "claim.by"));
            case 1 -> Stream.of(party(Role.ACCUSED, Facet.ACCUSED, accusation.accused(), "claim.against"));
            case 2 -> types();
            default -> Stream.of(words(part.text()));
        };
    }

    private SentencePiece party(Role role, Facet facet, Party party, String title) {
        String name = isNamed(party) ? wording.labels().party(party.key()) : wording.say("claim.somebody");
        return link(role, facet, party.key(), name, wording.say(title, name));
    }

    private Stream<SentencePiece> types() {
        List<String> labels = accusation.types().stream()
                .map(wording.labels()::type)
                .map(wording::within)
                .toList();
        return wording.listed(labels)
                .map(part -> part.argument() < 0
                        ? words(part.text())
                        : link(
                                Role.TYPE,
                                Facet.ACCUSATION,
                                accusation.types().get(part.argument()),
                                part.text(),
                                wording.say("claim.of", part.text())));
    }

    private static SentencePiece words(String text) {
        return new SentencePiece(Role.WORDS, text, "", "");
    }

    private SentencePiece link(Role role, Facet facet, String value, String text, String title) {
        Parameters just = search.with(facet.id(), value);
        boolean already = search.all(facet.id()).equals(just.all(facet.id()));
        return already ? new SentencePiece(role, text, "", "") : new SentencePiece(role, text, just.address(), title);
    }

    private static boolean isNamed(Party party) {
        return !party.equals(Party.UNNAMED) && !party.equals(Party.ARTICLE);
    }
}
