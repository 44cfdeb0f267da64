package org.allegata.web.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.answer.form.Citation;
import org.allegata.article.Article;

/**
 * An article as others cite it.
 *
 * @param plain in the reader's language
 * @param bibtex for LaTeX
 * @param ris for reference managers
 */
public record CitationView(String plain, String bibtex, String ris) {

    static CitationView of(Article article, Citation citation, Wording wording) {
        return new CitationView(plain(article, citation.link(), wording), citation.bibtex(), citation.ris());
    }

    private static String plain(Article article, String link, Wording wording) {
        String published = article.published() == null
                ? wording.say("date.undated")
                : wording.days().of(article.published());
        String known = Stream.of(
                        Optional.ofNullable(article.source()),
                        Optional.of(wording.say("cite.quoted", article.title().replaceAll("\\s+", " "))),
                        Optional.of(published),
                        Optional.ofNullable(article.url()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(wording.say("list.comma")));
        return known + ". " + wording.say("cite.through", link);
    }
}
