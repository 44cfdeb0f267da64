package org.allegata.web.page;

import java.util.List;
import org.allegata.accusation.Accusation;
import org.allegata.answer.Piece;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Snippet;

/**
 * An accusation under a hit.
 *
 * @param sentence who accuses whom of what
 * @param status in words, as they stand within a sentence
 * @param response the same; empty where there is none
 * @param open whether the evidence stands open, since it holds what was asked for
 */
public record ClaimView(AccusationView it, List<SentencePiece> sentence, String status, String response, boolean open) {

    public ClaimView {
        sentence = List.copyOf(sentence);
    }

    /** @param position in the reading of the hit's article */
    static ClaimView of(Hit hit, int position, Wording wording) {
        Accusation accusation = hit.found().reading().accusations().get(position);
        AccusationView it = AccusationView.of(hit.found().article(), accusation, position + 1, hit.snippets(), wording);
        return new ClaimView(
                it,
                AccusationSentence.of(accusation, wording),
                wording.within(it.statusLabel()),
                it.response().equals("none") ? "" : wording.within(it.responseLabel()),
                it.evidence().stream().anyMatch(Piece::marked));
    }

    /** Whether a snippet stands open to read in the evidence. */
    boolean shows(Snippet snippet) {
        return open && it.says(snippet);
    }
}
