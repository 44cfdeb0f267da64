package org.allegata.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Party;
import org.allegata.web.page.AccusationView.PartyView;
import org.allegata.web.page.SentencePiece.Role;

/** Says an accusation as a sentence in the reader's language, in pieces: parties and types lead to the pages about them, where there are any. */
final class AccusationSentence {

    private final Accusation accusation;
    private final Wording wording;

    private AccusationSentence(Accusation accusation, Wording wording) {
        this.accusation = accusation;
        this.wording = wording;
    }

    static List<SentencePiece> of(Accusation accusation, Wording wording) {
        return new AccusationSentence(accusation, wording).pieces();
    }

    private List<SentencePiece> pieces() {
        return wording.parts("claim." + voice()).flatMap(this::pieces).toList();
    }

    /** Who speaks; the article's own voice, a source that is not named and who admits it have sentences of their own. */
    private String voice() {
        if (accusation.accuser().equals(accusation.accused()) && isNamed(accusation.accuser())) {
            return "itself";
        }
        return isNamed(accusation.accuser()) ? "named" : accusation.accuser().name();
    }

    private Stream<SentencePiece> pieces(Wording.Part part) {
        return switch (part.argument()) {
            case 0 -> Stream.of(party(Role.ACCUSER, accusation.accuser()));
            case 1 -> Stream.of(party(Role.ACCUSED, accusation.accused()));
            case 2 -> types();
            default -> Stream.of(words(part.text()));
        };
    }

    private SentencePiece party(Role role, Party party) {
        PartyView shown = PartyView.of(party, wording);
        return shown.named()
                ? new SentencePiece(role, shown.name(), shown.page())
                : words(wording.say("claim.somebody"));
    }

    private Stream<SentencePiece> types() {
        List<Link> types = AccusationView.types(accusation, wording);
        return wording.listed(
                        types.stream().map(Link::name).map(wording::within).toList())
                .map(part -> part.argument() < 0
                        ? words(part.text())
                        : new SentencePiece(
                                Role.TYPE,
                                part.text(),
                                types.get(part.argument()).address()));
    }

    private static SentencePiece words(String text) {
        return new SentencePiece(Role.WORDS, text, "");
    }

    private static boolean isNamed(Party party) {
        return !party.equals(Party.UNNAMED) && !party.equals(Party.ARTICLE);
    }
}
