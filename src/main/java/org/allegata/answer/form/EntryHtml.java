package org.allegata.answer.form;

import java.util.List;
import org.allegata.answer.AccusationAnswer;
import org.allegata.answer.HitAnswer;
import org.allegata.answer.Labels;
import org.allegata.answer.Piece;
import org.allegata.search.ResultPage.Snippet;

/** Why an article is in a feed, as HTML: its accusations with their sentences, and what else was found in it. */
final class EntryHtml {

    /** So many accusations are shown; an article may have hundreds. */
    private static final int MOST = 10;

    private EntryHtml() {}

    static String of(HitAnswer article, Labels labels) {
        Markup html = new Markup();
        if (article.published() == null) {
            html.element("p", "It is not known when this was published.");
        }
        List<AccusationAnswer> all = article.accusations();
        List<AccusationAnswer> shown = all.subList(0, Math.min(MOST, all.size()));
        article.snippets().stream()
                .filter(snippet -> shown.stream().noneMatch(it -> Piece.say(evidence(it, article), snippet)))
                .forEach(snippet -> passage(html, "p", Piece.of(snippet), article));
        for (AccusationAnswer it : shown) {
            html.element("p", AccusationLine.claim(it, labels), "dir", "auto");
            passage(html, "blockquote", evidence(it, article), article);
        }
        if (all.size() > shown.size()) {
            html.element("p", "And " + (all.size() - shown.size()) + " more accusations in the article.");
        }
        long copies = article.copies().total();
        if (copies > 0) {
            html.element("p", "And " + copies + (copies == 1 ? " near copy." : " near copies."));
        }
        return html.toString();
    }

    private static List<Piece> evidence(AccusationAnswer it, HitAnswer article) {
        List<Snippet> found = article.snippets();
        return Piece.of(it.evidence().text(), found);
    }

    private static void passage(Markup html, String element, List<Piece> pieces, HitAnswer article) {
        html.open(element, "lang", AtomFeed.language(article), "dir", "auto");
        for (Piece piece : pieces) {
            if (piece.marked()) {
                html.element("mark", piece.text());
            } else {
                html.text(piece.text());
            }
        }
        html.close();
    }
}
