package org.allegata.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page: what its head says of the article, and its main text without menus, bars and teasers. */
final class HtmlPage {

    private HtmlPage() {}

    static Draft read(String html) {
        Document page = Jsoup.parse(html);
        LinkedFacts facts = LinkedFacts.of(page);
        Map<Field, String> fields = new EnumMap<>(Field.class);
        put(fields, Field.SOURCE, List.of(() -> meta(page, "og:site_name"), facts::publisher));
        put(
                fields,
                Field.URL,
                List.of(() -> attribute(page, "link[rel=canonical]", "href"), () -> meta(page, "og:url")));
        put(
                fields,
                Field.LANGUAGE,
                List.of(() -> attribute(page, "html", "lang"), () -> attribute(page, "html", "xml:lang")));
        put(fields, Field.TITLE, titles(page, facts));
        Element main = MainText.find(page);
        put(fields, Field.DATE, dates(page, main, facts));
        return MainText.draft(main, fields);
    }

    private static List<Supplier<@Nullable String>> titles(Document page, LinkedFacts facts) {
        return List.of(
                () -> meta(page, "og:title"),
                facts::headline,
                () -> text(page, "article h1, main h1"),
                () -> text(page, "h1"),
                page::title);
    }

    private static List<Supplier<@Nullable String>> dates(Document page, Element main, LinkedFacts facts) {
        return List.of(
                facts::published,
                () -> meta(page, "article:published_time"),
                () -> attribute(page, "[itemprop=datePublished]", "content"),
                () -> attribute(page, "[itemprop=datePublished]", "datetime"),
                () -> metaOf(
                        page,
                        "datePublished",
                        "publish-date",
                        "pubdate",
                        "dcterms.date",
                        "dcterms.created",
                        "dc.date.issued",
                        "dc.date",
                        "date"),
                () -> attribute(page, "time[pubdate]", "datetime"),
                () -> attribute(main, "time[datetime]", "datetime"),
                () -> attribute(page, "header time[datetime]", "datetime"),
                () -> shown(page));
    }

    /** The first of the ways that yields something. */
    private static void put(Map<Field, String> fields, Field field, List<Supplier<@Nullable String>> ways) {
        ways.stream()
                .map(way -> Optional.ofNullable(way.get()))
                .flatMap(Optional::stream)
                .filter(value -> !value.isBlank())
                .findFirst()
                .ifPresent(value -> fields.put(field, value));
    }

    private static @Nullable String meta(Document page, String name) {
        return attribute(page, "meta[property=" + name + "], meta[name=" + name + "]", "content");
    }

    private static @Nullable String metaOf(Document page, String... names) {
        return Stream.of(names)
                .flatMap(name -> Optional.ofNullable(meta(page, name)).stream())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String attribute(Element within, String query, String name) {
        Element found = within.selectFirst(query);
        String value = found == null ? "" : found.attr(name);
        return value.isBlank() ? null : value;
    }

    /** A day that the page shows in a line of its own beside the article, as bylines do. */
    private static @Nullable String shown(Document page) {
        return page.select("time, [class*=date], [class*=publish], [class*=posted], [class*=byline]").stream()
                .map(Element::text)
                .filter(PublicationLine::isDay)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(Document page, String query) {
        Element found = page.selectFirst(query);
        return found == null ? null : found.text();
    }
}
