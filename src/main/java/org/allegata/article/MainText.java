package org.allegata.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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

    private MainText() {}

    /** Removes what is no text and what stands around the article, and returns the element that holds it. */
    static Element find(Document page) {
        page.select(NEVER_TEXT).remove();
        Element body = page.body();
        Map<Element, Integer> weights = weights(body);
        int all = weights.getOrDefault(body, 0);
        removeSurroundings(body, weights, TOO_MUCH * all);
        Map<Element, Integer> remaining = weights(body);
        Element marked = heaviest(
                page,
                "article, main, [role=main], [itemprop=articleBody]",
                remaining,
                TOO_LITTLE * remaining.getOrDefault(body, 0));
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

    /** Characters of text outside links below each element that has any; one pass from the leaves up. */
    private static Map<Element, Integer> weights(Element body) {
        Map<Element, Integer> weights = new HashMap<>();
        body.traverse(new org.jsoup.select.NodeVisitor() {
            @Override
            public void head(org.jsoup.nodes.Node node, int depth) {}

            @Override
            public void tail(org.jsoup.nodes.Node node, int depth) {
                int own = node instanceof org.jsoup.nodes.TextNode text
                        ? text.text().strip().length()
                        : node instanceof Element e ? weights.getOrDefault(e, 0) : 0;
                if (own > 0
                        && node != body
                        && node.parent() instanceof Element parent
                        && !(node instanceof Element link && link.nameIs("a"))) {
                    weights.merge(parent, own, Integer::sum);
                }
            }
        });
        return weights;
    }

    private static @org.jspecify.annotations.Nullable Element heaviest(
            Document page, String query, Map<Element, Integer> weights, double least) {
        // Of an article within main, both as heavy, the inner one: it comes later.
        Element best = null;
        for (Element candidate : page.select(query)) {
            int weight = weights.getOrDefault(candidate, 0);
            if (weight > 0 && weight >= least && (best == null || weight >= 0.8 * weights.getOrDefault(best, 0))) {
                boolean inner = best == null || best.equals(candidate.closest(query)) || isWithin(candidate, best);
                best = inner || weight > weights.getOrDefault(best, 0) ? candidate : best;
            }
        }
        return best;
    }

    private static boolean isWithin(Element inner, Element outer) {
        for (Element up = inner.parent(); up != null; up = up.parent()) {
            if (up == outer) {
                return true;
            }
        }
        return false;
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
}
