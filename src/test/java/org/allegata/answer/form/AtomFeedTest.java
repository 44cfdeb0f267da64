package org.allegata.answer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.allegata.search.ResultPage.Hit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Feeds, read back as XML, and their contents as HTML. */
class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void aFeedAndItsEntriesHaveAllThatAtomWants() {
        Document feed = feed(List.of(
                SampleHits.hit("A title", "The Ledger", "id-1", LocalDate.of(2024, 3, 14), "He was beaten", 1),
                SampleHits.hit("Another", null, "id-2", LocalDate.of(2023, 1, 1), "He was not", 0)));
        Element root = feed.getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("feed");
        assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(one(root, "id").getTextContent()).isEqualTo("https://reader.example/feed.atom?q=x");
        assertThat(one(root, "title").getTextContent()).isEqualTo("x · Allegata");
        assertThat(one(root, "subtitle").getTextContent()).startsWith("A note. Accusations are claims");
        assertThat(one(root, "updated").getTextContent()).isEqualTo("2024-03-14T00:00:00Z");
        assertThat(one(one(root, "author"), "name").getTextContent()).isEqualTo("Allegata");
        assertThat(link(root, "self")).isEqualTo("https://reader.example/feed.atom?q=x");
        assertThat(link(root, "alternate")).isEqualTo("https://reader.example/?q=x");
        assertThat(link(root, "next")).isEqualTo("https://reader.example/feed.atom?q=x&after=y");
        Element entry = entries(feed).getFirst();
        assertThat(one(entry, "id").getTextContent()).isEqualTo("https://reader.example/articles/id-1");
        assertThat(link(entry, "alternate")).isEqualTo("https://reader.example/articles/id-1");
        assertThat(one(entry, "title").getTextContent()).isEqualTo("A title");
        assertThat(one(entry, "updated").getTextContent()).isEqualTo("2024-03-14T00:00:00Z");
        assertThat(one(entry, "published").getTextContent()).isEqualTo("2024-03-14T00:00:00Z");
        assertThat(one(one(entry, "author"), "name").getTextContent()).isEqualTo("The Ledger");
        assertThat(one(entry, "category").getAttribute("term")).isEqualTo("torture");
        assertThat(one(entry, "content").getAttribute("type")).isEqualTo("html");
        assertThat(one(one(entries(feed).get(1), "author"), "name").getTextContent())
                .isEqualTo("Publisher not known");
    }

    @Test
    void anEntrySaysWhoAccusesWhomOfWhatInWhichSentenceWithWhatWasFoundMarked() {
        Hit hit = SampleHits.hit("A title", "The Ledger", "id-1", LocalDate.EPOCH, "He was beaten", 1);
        org.jsoup.nodes.Document html = content(feed(List.of(hit)), 0);
        assertThat(html.select("p").text())
                .isEqualTo("Human Rights Watch → The Ledger: Torture, Enforced disappearance"
                        + " (Charged; Denied by the accused; 2022-06-01..)");
        assertThat(html.select("blockquote").text()).isEqualTo("He was beaten!");
        assertThat(html.select("blockquote mark").text()).isEqualTo("!");
        assertThat(html.select("blockquote").attr("lang")).isEqualTo("en");
    }

    @Test
    void whatIsNotDatedSaysSoAndIsTheOldest() {
        Document feed = feed(List.of(SampleHits.hit("A title", null, "id-1", null, "He was beaten", 0)));
        Element entry = entries(feed).getFirst();
        assertThat(one(entry, "updated").getTextContent()).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(entry.getElementsByTagNameNS(ATOM, "published").getLength()).isZero();
        assertThat(content(feed, 0).text()).isEqualTo("It is not known when this was published. He was beaten!");
        assertThat(one(feed(List.of()).getDocumentElement(), "updated").getTextContent())
                .isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void aLongListOfAccusationsIsCutAndTold() {
        Hit hit = SampleHits.hit("A title", "The Ledger", "id-1", LocalDate.EPOCH, "He was beaten", 25);
        org.jsoup.nodes.Document html = content(feed(List.of(hit)), 0);
        assertThat(html.select("blockquote")).hasSize(10);
        assertThat(html.select("p").getLast().text()).isEqualTo("And 15 more accusations in the article.");
    }

    @Test
    void noTextBecomesMarkupOrBreaksTheFeed() {
        Document feed =
                feed(SampleHits.HOSTILE.stream().map(SampleHits::hostile).toList());
        assertThat(entries(feed)).hasSameSizeAs(SampleHits.HOSTILE);
        for (int i = 0; i < SampleHits.HOSTILE.size(); i++) {
            String kept = SampleHits.HOSTILE
                    .get(i)
                    .replaceAll("[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]", "")
                    .replaceAll("\r\n?", "\n"); // as every reader of XML must
            assertThat(one(entries(feed).get(i), "title").getTextContent().replaceAll("\r\n?", "\n"))
                    .isEqualTo(kept);
            org.jsoup.nodes.Document html = content(feed, i);
            assertThat(html.select("script, title")).isEmpty();
            assertThat(html.select("blockquote").getFirst().wholeText().replaceAll("\r\n?", "\n"))
                    .isEqualTo(kept + "!");
        }
    }

    private static Document feed(List<Hit> hits) {
        AtomFeed.About about = new AtomFeed.About(
                "x · Allegata",
                List.of("A note."),
                "https://reader.example/feed.atom?q=x",
                "https://reader.example/?q=x",
                "https://reader.example/feed.atom?q=x&after=y");
        byte[] feed = new AtomFeed(SampleHits.ENGLISH, SampleHits.LINKS).of(about, hits);
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
            return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(feed));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static org.jsoup.nodes.Document content(Document feed, int entry) {
        return Jsoup.parseBodyFragment(one(entries(feed).get(entry), "content").getTextContent());
    }

    private static List<Element> entries(Document feed) {
        return elements(feed.getElementsByTagNameNS(ATOM, "entry"));
    }

    private static Element one(Element parent, String name) {
        return elements(parent.getElementsByTagNameNS(ATOM, name)).stream()
                .filter(element -> element.getParentNode() == parent)
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    private static String link(Element parent, String relation) {
        return elements(parent.getElementsByTagNameNS(ATOM, "link")).stream()
                .filter(element -> element.getParentNode() == parent)
                .filter(element -> element.getAttribute("rel").equals(relation))
                .map(element -> element.getAttribute("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(relation));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
