package org.allegata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.AccusationType;
import org.allegata.answer.Labels;
import org.allegata.search.IndexUnavailableException;
import org.allegata.search.QuestionRefusedException;
import org.allegata.web.page.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every page in every language, as HTML over real HTTP: none leaves a word of the interface in English. */
class LanguagesPagesTest {

    private static final List<String> PAGES = List.of(
            "/?",
            "/?q=torture+hostages&concepts=false&fold=copies",
            "/?q=hostages+xyzzy+war&size=1",
            "/?q=(torture+acuser:x&size=many&sort=x&published=x",
            "/?accused=hamas&status=-cleared&response=denied&accusation=liberty&published=2000..&event=2001..&language=en",
            "/?q=xyzzy",
            "/accusations?",
            "/accusations?q=hostages&timeline=event",
            "/pairs?",
            "/pairs?accused=hamas",
            "/articles/{id}?q=hostages",
            "/articles/{id}?",
            "/organisations/hamas?",
            "/organisations/amnesty-international?",
            "/types/hostage-taking?",
            "/types/qualification?",
            "/articles/nope?",
            "/organisations/nope?",
            "/types/nope?",
            "/nope?",
            "/?after=nope");

    /** What says no more than what it quotes: the words of articles, query texts, names. */
    private static final String QUOTED = "body [lang=en], code, kbd, script, style, .about dd bdi, .chip-value";

    private static final Set<String> SHOWN_IN = Set.of("title", "aria-label", "placeholder", "alt");

    private static final Set<String> IDS = Set.of("data-of", "data-facet", "data-unit", "data-value");

    private final TestServer server = new TestServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void noPageLeavesAnEnglishWordOfTheInterface(String language) {
        Set<String> english = englishButNot(language);
        for (String path : PAGES) {
            Document page = page(path, language);
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("main").text()).as(path).isNotBlank();
            assertThat(said(page)).as(path).doesNotContainAnyElementsOf(english);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void aPageThatFailsLeavesNoneEither(String language) {
        Set<String> english = englishButNot(language);
        server.index.failWith(new IndexUnavailableException("The disk failed", null));
        assertThat(said(page("/?", language))).doesNotContain("The disk failed").doesNotContainAnyElementsOf(english);
        server.index.failWith(new QuestionRefusedException(6, 9));
        assertThat(said(page("/?", language)))
                .doesNotContainAnyElementsOf(english)
                .anyMatch(told -> told.contains("9"));
        server.index.failWith(new IndexUnavailableException("The disk failed", null));
        server.progress = new Readiness.Progress(1, 2, 1);
        assertThat(said(page("/?", language))).doesNotContainAnyElementsOf(english);
        server.index.failWith(new IllegalStateException("Nobody foresaw this"));
        assertThat(said(page("/?", language)))
                .doesNotContain("Nobody foresaw this")
                .doesNotContainAnyElementsOf(english);
    }

    /** Or the tests above could not fail. */
    @ParameterizedTest
    @MethodSource("pages")
    void anEnglishPageIsFullOfThem(String path) {
        Set<String> said = new HashSet<>(said(page(path, "en")));
        said.retainAll(englishButNot("ar"));
        assertThat(said).hasSizeGreaterThan(15);
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    /** Words of pages and labels of values in English, but those that the language has too. */
    private static Set<String> englishButNot(String language) {
        Set<String> english = ours("en").collect(Collectors.toSet());
        ours(language).toList().forEach(english::remove);
        return english;
    }

    private static Stream<String> ours(String language) {
        Labels labels = new Labels(TestServer.VOCABULARY, language);
        return Stream.of(
                        words(new YAMLMapper()
                                .readTree(Wording.class.getResourceAsStream("words-" + language + ".yaml"))),
                        TestServer.VOCABULARY.types().stream().map((AccusationType type) -> labels.type(type.id())),
                        TestServer.VOCABULARY.types().stream().map(type -> type.definition(language)),
                        new YAMLMapper()
                                .readTree(Labels.class.getResourceAsStream("labels.yaml"))
                                .get("labels")
                                .valueStream()
                                .map(label -> label.get(language).asString()))
                .flatMap(words -> words)
                .map(String::strip)
                .filter(words -> words.length() > 1);
    }

    private static Stream<String> words(JsonNode node) {
        return node.isObject()
                ? node.propertyStream().flatMap(entry -> words(entry.getValue()))
                : Stream.of(node.asString());
    }

    /** All texts and labels of a page, each for itself. */
    private static List<String> said(Document page) {
        page.select(QUOTED).remove();
        List<String> said = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            element.textNodes().stream().map(TextNode::text).map(String::strip).forEach(said::add);
            element.attributes().asList().stream()
                    .filter(attribute -> SHOWN_IN.contains(attribute.getKey())
                            || (attribute.getKey().startsWith("data-") && !IDS.contains(attribute.getKey()))
                            || attribute.getKey().equals("content"))
                    .map(Attribute::getValue)
                    .map(String::strip)
                    .forEach(said::add);
        }
        return said;
    }

    private Document page(String path, String language) {
        return Jsoup.parse(server.get(path.replace("{id}", server.index.firstId()) + "&lang=" + language)
                .body());
    }
}
