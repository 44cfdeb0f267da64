package org.allegata.web.page;

import java.util.List;
import java.util.StringJoiner;

/**
 * A stretch of an article's text that is the same in all respects.
 *
 * @param begins numbers of the accusations whose evidence begins here
 */
public record Segment(
        String text, boolean evidence, boolean organisation, boolean date, boolean boilerplate, List<Integer> begins) {

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
        return style.toString();
    }
}
