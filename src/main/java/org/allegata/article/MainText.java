package org.allegata.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that is its article: the largest {@code article} or {@code main} where there is one, else the element whose
 * paragraphs hold the most text outside links.
 */
final class MainText {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, svg, math, canvas, audio, video, button, select, option, input, textarea, label,"
                    + " nav, aside, dialog, menu, [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
                    + " [role=search], [role=complementary], [role=dialog], [role=alertdialog], [role=menu], body > header, body > footer";

    /** Words of class names and ids that mark what stands around an article; each a whole word of the name. */
    private static final Pattern AROUND = Pattern.compile(
            "(?:^|[\\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|subscription|signup|paywall|share|sharing|social"
                    + "|related|recommended|recirculation|teasers?|promo|promoted|sponsored|advert|advertisement|ads?|breadcrumbs?|comments?|sidebar|menu|navbar|navigation|nav"
                    + "|toolbar|pagination|pager|popup|modal|banner|footer|masthead|trending|most-read|tags?|skip-link|print-only|readmore|read-more|outbrain|taboola)(?:$|[\\s_-])",
            Pattern.CASE_INSENSITIVE);

    /** Of a page's text, what is named like a bar but holds more than this is the article in a frame of that name. */
    private static final double TOO_MUCH = 0.4;

    /** A marked article that holds less of the page's paragraphs than this is a teaser among many. */
    private static final double TOO_LITTLE = 0.25;

    private static final double NEARLY_ALL = 0.8;

    private static final String MARKED = "article, main, [role=main], [itemprop=articleBody]";

    private MainText() {}

    /** Removes what is no text and what stands around the article, and returns the element that holds it. */
    static Element find(Document page) {
        page.select(NEVER_TEXT).remove();
        Element body = page.body();
        Map<Element, Integer> weights = weights(body);
        int all = weights.getOrDefault(body, 0);
        removeSurroundings(body, weights, TOO_MUCH * all);
        Map<Element, Integer> remaining = weights(body);
        Element marked = heaviest(page, remaining, TOO_LITTLE * remaining.getOrDefault(body, 0));
        return marked == null ? densest(body, remaining) : marked;
    }

    static Draft draft(Element main, Map<Field, String> fields) {
        TextLines lines = new TextLines();
        main.traverse(lines);
        return lines.draft(fields);
    }

    private static void removeSurroundings(Element body, Map<Element, Integer> weights, double tooMuch) {
        for (Element element : body.select("[class], [id]")) {
            boolean frame = element == body || element.nameIs("article") || element.nameIs("main");
            if (!frame
                    && weights.getOrDefault(element, 0) <= tooMuch
                    && AROUND.matcher(element.className() + " " + element.id()).find()) {
                element.remove();
            }
        }
    }

    /** Characters of text outside links below each element that has any. */
    private static Map<Element, Integer> weights(Element body) {
        Map<Element, Integer> weights = new HashMap<>();
        body.traverse(new Weighing(weights));
        return weights;
    }

    /** The heaviest of these elements, or the innermost one in it that holds nearly as much, as an article within main does. */
    private static @Nullable Element heaviest(Document page, Map<Element, Integer> weights, double least) {
        Element heaviest = null;
        for (Element candidate : page.select(MARKED)) {
            int weight = weights.getOrDefault(candidate, 0);
            if (heaviest == null ? weight > 0 && weight >= least : weight > weights.getOrDefault(heaviest, 0)) {
                heaviest = candidate;
            }
        }
        return heaviest == null ? null : innermost(heaviest, weights);
    }

    private static Element innermost(Element outer, Map<Element, Integer> weights) {
        double least = NEARLY_ALL * weights.getOrDefault(outer, 0);
        return outer.select(MARKED).stream()
                .filter(inner -> weights.getOrDefault(inner, 0) >= least)
                .reduce(outer, (before, inner) -> inner);
    }

    /** The element whose own paragraphs weigh most; a parent gets the full weight of its paragraphs, its parent half. */
    private static Element densest(Element body, Map<Element, Integer> weights) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : body.select("p, blockquote, pre")) {
            int weight = weights.getOrDefault(paragraph, 0);
            Element parent = paragraph.parent();
            if (parent != null && weight > 0) {
                scores.merge(parent, (double) weight, Double::sum);
                Element above = parent.parent();
                if (above != null && parent != body) {
                    scores.merge(above, weight / 2.0, Double::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .filter(best -> best.getValue() >= TOO_LITTLE * weights.getOrDefault(body, 0))
                .map(Map.Entry::getKey)
                .orElse(body);
    }

    /** Adds up from the leaves; a link's text counts for nothing above it. */
    private record Weighing(Map<Element, Integer> weights) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {}

        @Override
        public void tail(Node node, int depth) {
            boolean link = node instanceof Element element && element.nameIs("a");
            if (!link && depth > 0 && node.parent() instanceof Element parent) {
                weights.merge(parent, weight(node), Integer::sum);
            }
        }

        private int weight(Node node) {
            return node instanceof TextNode words
                    ? words.text().strip().length()
                    : node instanceof Element element ? weights.getOrDefault(element, 0) : 0;
        }
    }
}
