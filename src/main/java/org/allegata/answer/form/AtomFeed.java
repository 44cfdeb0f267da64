package org.allegata.answer.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.allegata.answer.Answers;
import org.allegata.answer.HitAnswer;
import org.allegata.answer.TypeAnswer;
import org.allegata.search.ResultPage.Hit;
import org.jspecify.annotations.Nullable;

/** Articles that answer a search as an Atom feed (RFC 4287). */
public final class AtomFeed {

    public static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** Atom wants a time for every entry; this one stands for "nobody knows", and sorts behind all others. */
    private static final LocalDate UNKNOWN = LocalDate.EPOCH;

    private static final String CAUTION =
            "Accusations are claims that articles report. They were found automatically and may be wrong; read the sentence and the source.";

    private final Answers answers;
    private final ArticleLinks links;

    public AtomFeed(Answers answers, ArticleLinks links) {
        this.answers = answers;
        this.links = links;
    }

    /**
     * What a feed is about.
     *
     * @param notes what the reader must know of this answer, in sentences
     * @param self the feed's own address, by which it is also known
     * @param alternate the same search for people
     * @param next the rest of it, or null
     */
    public record About(
            String title,
            List<String> notes,
            String self,
            String alternate,
            @Nullable String next) {
        public About {
            notes = List.copyOf(notes);
        }
    }

    /** The feed in UTF-8. */
    public byte[] of(About about, List<Hit> hits) {
        List<HitAnswer> articles = hits.stream().map(answers::hit).toList();
        Markup xml = new Markup().document().open("feed", "xmlns", NAMESPACE, "xml:lang", "en");
        describe(xml, about, articles);
        articles.forEach(article -> entry(xml, article));
        return xml.close().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void describe(Markup xml, About about, List<HitAnswer> articles) {
        LocalDate newest = articles.stream()
                .map(HitAnswer::published)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(UNKNOWN);
        xml.element("id", about.self())
                .element("title", about.title())
                .element("subtitle", (String.join(" ", about.notes()) + " " + CAUTION).strip())
                .element("updated", time(newest))
                .element("generator", "Allegata");
        xml.open("author").element("name", "Allegata").close();
        link(xml, "self", about.self(), MEDIA_TYPE);
        link(xml, "alternate", about.alternate(), "text/html");
        if (about.next() != null) {
            link(xml, "next", about.next(), MEDIA_TYPE);
        }
    }

    private void entry(Markup xml, HitAnswer article) {
        String link = links.of(article.id());
        xml.open("entry")
                .element("id", link)
                .element("title", article.title(), "xml:lang", language(article))
                .element(
                        "updated", time(Optional.ofNullable(article.published()).orElse(UNKNOWN)));
        if (article.published() != null) {
            xml.element("published", time(article.published()));
        }
        xml.open("author")
                .element("name", Objects.requireNonNullElse(article.source(), "Publisher not known"))
                .close();
        link(xml, "alternate", link, "text/html");
        article.accusations().stream()
                .flatMap(accusation -> accusation.types().stream())
                .distinct()
                .forEach(type -> category(xml, type));
        xml.element("content", EntryHtml.of(article, answers.labels()), "type", "html")
                .close();
    }

    private static void category(Markup xml, TypeAnswer type) {
        xml.open("category", "term", type.id(), "label", type.label()).close();
    }

    private static void link(Markup xml, String relation, String address, String type) {
        xml.open("link", "rel", relation, "href", address, "type", type.replaceAll(";.*", ""))
                .close();
    }

    static String language(HitAnswer article) {
        return Objects.requireNonNullElse(article.language(), "");
    }

    /** Of a day nobody knows the hour. */
    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
