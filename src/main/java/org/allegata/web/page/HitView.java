package org.allegata.web.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.allegata.answer.Piece;
import org.allegata.article.Article;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Snippet;
import org.allegata.web.request.Parameters;
import org.allegata.web.sought.SoughtInTitles;
import org.jspecify.annotations.Nullable;

/**
 * An article among the results.
 *
 * @param address of its page, with the search it was found by
 * @param facts source, day, language: what is known of them, in words
 * @param titlePieces the title with what is sought marked in it
 * @param language for the browser, or empty
 * @param original where it was published, or empty where that is no web address
 * @param snippets those that title and open accusations do not show already
 * @param shown the accusations that stand open, those that answer the query first
 * @param folded the rest
 * @param copies near copies of the article that are folded into it
 */
public record HitView(
        String address,
        String title,
        List<Piece> titlePieces,
        String language,
        List<String> facts,
        String original,
        String originalHost,
        List<List<Piece>> snippets,
        List<ClaimView> shown,
        List<ClaimView> folded,
        CopiesView copies) {

    private static final int OPEN = 2;

    public HitView {
        titlePieces = List.copyOf(titlePieces);
        facts = List.copyOf(facts);
        snippets = List.copyOf(snippets);
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }

    /**
     * @param titles where titles have what is sought
     * @param search the search's parameters, kept for the way back
     */
    static HitView of(Hit hit, SoughtInTitles titles, Parameters search, Wording wording) {
        Article article = hit.found().article();
        List<ClaimView> accusations = accusations(hit, wording);
        List<ClaimView> open = accusations.subList(0, Math.min(OPEN, accusations.size()));
        return new HitView(
                "articles/" + article.id() + search.address(),
                article.title(),
                Piece.of(new Snippet(article.title(), titles.of(hit))),
                language(article),
                facts(article, wording),
                webAddress(article.url()),
                host(article.url()),
                hit.snippets().stream()
                        .filter(snippet -> !isTitle(snippet, article))
                        .filter(snippet -> open.stream().noneMatch(accusation -> accusation.shows(snippet)))
                        .map(Piece::of)
                        .toList(),
                open,
                accusations.subList(open.size(), accusations.size()),
                CopiesView.of(hit.copies(), "articles/", search.address(), wording));
    }

    private static boolean isTitle(Snippet snippet, Article article) {
        return snippet.text().equals(article.title());
    }

    /** Those that answer conditions on accusations first, then those in whose sentence something was found. */
    private static List<ClaimView> accusations(Hit hit, Wording wording) {
        return IntStream.range(0, hit.found().reading().accusations().size())
                .mapToObj(i -> ClaimView.of(hit, i, wording))
                .sorted(Comparator.comparing((ClaimView claim) ->
                                !hit.answering().contains(claim.it().number() - 1))
                        .thenComparing(claim -> !claim.open()))
                .toList();
    }

    static List<String> facts(Article article, Wording wording) {
        List<String> facts = new ArrayList<>();
        if (article.source() != null) {
            facts.add(article.source());
        }
        facts.add(
                article.published() == null
                        ? wording.say("date.undated")
                        : wording.days().of(article.published()));
        if (article.language() != null) {
            facts.add(wording.labels().of(Facet.LANGUAGE, article.language()));
        }
        return facts;
    }

    static String language(Article article) {
        return article.language() == null ? "" : article.language();
    }

    /** The address if a browser may follow it, else nothing: a corpus may hold any text where an address should be. */
    static String webAddress(@Nullable String url) {
        return host(url).isEmpty() || url == null ? "" : url.strip();
    }

    static String host(@Nullable String url) {
        try {
            URI address = URI.create(url == null ? "" : url.strip());
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? address.getHost() : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
