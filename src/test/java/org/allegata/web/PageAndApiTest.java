package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.allegata.Seeds;
import org.allegata.search.Facet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The page and the API give the same answer to the same question. */
class PageAndApiTest {

    private static final int QUESTIONS = 30;

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry(
                    "q",
                    List.of("torture", "torture+Telm", "%22enforced+disappearance%22", "accuser:amnesty", "xylophone")),
            Map.entry("accuser", List.of("amnesty-international", "-amnesty-international", "article")),
            Map.entry("accused", List.of("unnamed", "-hamas")),
            Map.entry("accusation", List.of("torture", "qualification", "-enforced-disappearance")),
            Map.entry("status", List.of("alleged", "-cleared", "convicted")),
            Map.entry("response", List.of("none", "denied")),
            Map.entry("source", List.of("Weekly+Bulletin", "-Weekly+Bulletin")),
            Map.entry("language", List.of("en", "unknown", "-ar")),
            Map.entry("published", List.of("2023..2025", "2024", "unknown", "..2022")),
            Map.entry("sort", List.of("newest", "oldest")),
            Map.entry("size", List.of("5", "20", "100")),
            Map.entry("timeline", List.of("event", "published")),
            Map.entry("interval", List.of("year", "month", "day")),
            Map.entry("fold", List.of("copies")),
            Map.entry("lang", List.of("fr", "es", "ar")));

    @Test
    void totalsHitsFacetsAndTimelineAreTheSame() {
        Random random = Seeds.random("PageAndApiTest");
        int found = 0;
        try (TestServer server = new TestServer()) {
            server.index.nearCopy("bulletin-2", "bulletin-1");
            for (int i = 0; i < QUESTIONS; i++) {
                String question = question(random, i % 4);
                JsonNode api = server.json("/api/v1/search" + question);
                Document page = Jsoup.parse(server.get("/" + question).body());
                assertThat(shown(page)).as(question).isEqualTo(answered(api));
                found += api.get("total").asInt() > 0 ? 1 : 0;
            }
        }
        assertThat(found).isGreaterThan(QUESTIONS / 4); // else nothing was compared
    }

    private static String question(Random random, int parameters) {
        List<String> names = new ArrayList<>(VALUES.keySet().stream().sorted().toList());
        StringBuilder question = new StringBuilder("?match=all");
        for (int i = 0; i <= parameters; i++) {
            String name = names.remove(random.nextInt(names.size()));
            List<String> values = VALUES.getOrDefault(name, List.of());
            question.append('&').append(name).append('=').append(values.get(random.nextInt(values.size())));
        }
        return question.toString();
    }

    private static Answer answered(JsonNode api) {
        long total = api.get("total").asLong();
        Map<String, Map<String, String>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Map<String, String> counts = new LinkedHashMap<>();
            count(api.at("/facets/" + facet.id()), counts);
            facets.put(facet.id(), counts);
        }
        return new Answer(
                total,
                api.get("hits")
                        .valueStream()
                        .map(hit -> hit.get("id").asString() + " "
                                + hit.get("accusations").size())
                        .toList(),
                facets,
                total == 0
                        ? ""
                        : String.join(
                                ",",
                                api.at("/timeline/buckets")
                                        .valueStream()
                                        .map(bucket -> bucket.get("count").asString())
                                        .toList()),
                !api.get("next").isNull());
    }

    private static void count(JsonNode values, Map<String, String> counts) {
        values.valueStream().forEach(value -> {
            counts.put(
                    value.get("value").asString(),
                    value.get("label").asString() + " " + value.get("count").asLong());
            count(value.path("children"), counts);
        });
    }

    private static Answer shown(Document page) {
        String total = page.select("h1").text().replaceAll("\\D", "");
        Map<String, Map<String, String>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            Map<String, String> counts = new LinkedHashMap<>();
            values(page, facet)
                    .forEach(value -> counts.put(
                            value.attr("data-value"),
                            value.select("> .value > .pick").text()));
            facets.put(facet.id(), counts);
        }
        return new Answer(
                total.isEmpty() ? page.select(".hit").size() : Long.parseLong(total),
                page.select(".hit").stream().map(PageAndApiTest::hit).toList(),
                facets,
                page.select(".chart").attr("data-counts"),
                !page.select(".paging .next").isEmpty());
    }

    private static Stream<Element> values(Document page, Facet facet) {
        return page.select("[data-facet=" + facet.id() + "] li[data-value]:not([data-value=''])").stream();
    }

    private static String hit(Element hit) {
        String address = hit.select("h3 a").attr("href");
        return address.substring("articles/".length(), address.indexOf('?')) + " "
                + hit.select(".accusation").size();
    }

    /** What both must say alike; {@code hits} are ids with the number of accusations shown. */
    private record Answer(
            long total, List<String> hits, Map<String, Map<String, String>> facets, String bars, boolean more) {}
}
