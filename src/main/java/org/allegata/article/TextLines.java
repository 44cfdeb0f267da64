package org.allegata.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes the text of a page's part down as lines, one a paragraph, heading, item or row, and notes which of them are captions. */
final class TextLines implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final List<Span> captions = new ArrayList<>();
    private int captionDepth;
    private int preDepth;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        if (isCell(element)) {
            line.append(' ');
        } else if (element.isBlock() || element.nameIs("br")) {
            endLine();
        }
        captionDepth += element.nameIs("figcaption") ? 1 : 0;
        preDepth += element.nameIs("pre") ? 1 : 0;
    }

    private void close(Element element) {
        if (element.isBlock() && !isCell(element)) {
            endLine();
        }
        captionDepth -= element.nameIs("figcaption") ? 1 : 0;
        preDepth -= element.nameIs("pre") ? 1 : 0;
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }

    private void append(String words) {
        if (preDepth == 0) {
            line.append(words);
            return;
        }
        String[] rows = words.split("\n", -1);
        for (int i = 0; i < rows.length; i++) {
            line.append(rows[i]);
            if (i < rows.length - 1) {
                endLine();
            }
        }
    }

    private void endLine() {
        String words = WordList.spaced(Cleaning.clean(line.toString()));
        line.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        text.append(text.isEmpty() ? "" : "\n");
        if (captionDepth > 0) {
            captions.add(new Span(text.length(), text.length() + words.length()));
        }
        text.append(words);
    }

    /** What was written down, once the part has been traversed. */
    Draft draft(Map<Field, String> fields) {
        endLine();
        return new Draft(fields, text.toString(), captions);
    }
}
