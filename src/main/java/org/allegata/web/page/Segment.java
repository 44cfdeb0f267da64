package org.allegata.web.page;

import java.util.List;
import java.util.StringJoiner;

/**
 * A stretch of an article's text that is the same in all respects.
 *
 * @param sought whether it is what the search that led here asks for
 * @param begins numbers of the accusations whose evidence begins here
 * @param place the number of the place sought that begins here, else 0
 */
public record Segment(
        String text,
        boolean evidence,
        boolean organisation,
        boolean date,
        boolean boilerplate,
        boolean sought,
        List<Integer> begins,
        int place) {

    public Segment {
        begins = List.copyOf(begins);
    }

    /** Its classes in the style sheet, or empty where nothing was found in it. */
    public String style() {
        StringJoiner style = new StringJoiner(" ");
        if (evidence) {
            style.add("evidence");
        }
        if (organisation) {
            style.add("organisation");
        }
        if (date) {
            style.add("date");
        }
        if (boilerplate) {
            style.add("boilerplate");
        }
        if (sought) {
            style.add("sought");
        }
        return style.toString();
    }
}
