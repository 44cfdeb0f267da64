package org.allegata.web.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.allegata.search.SearchRequest.Unit;
import org.allegata.web.request.Parameters;

/** The ways in which a search can be shown, each on a page of its own. */
public enum Display {
    ARTICLES(Unit.ARTICLES, "./", "api/v1/search"),
    ACCUSATIONS(Unit.ACCUSATIONS, "accusations", "api/v1/accusations"),
    PAIRS(Unit.ACCUSATIONS, "pairs", "api/v1/accusations/pairs");

    private final Unit unit;
    private final String address;
    private final String json;

    Display(Unit unit, String address, String json) {
        this.unit = unit;
        this.address = address;
        this.json = json;
    }

    /** What its totals count. */
    public Unit unit() {
        return unit;
    }

    /** The same for programs, below the root. */
    String json() {
        return json;
    }

    /** The title of the window. */
    public String title(String query, Wording wording) {
        return Stream.of(query.strip(), this == ARTICLES ? "" : label(wording), "Allegata")
                .filter(part -> !part.isEmpty())
                .reduce((before, after) -> before + " · " + after)
                .orElseThrow();
    }

    /** A search in all displays. */
    static List<Frame.Choice> choices(Parameters search, Display current, Wording wording) {
        return Stream.of(values())
                .map(display -> new Frame.Choice(
                        display.label(wording), "", display.address + search.suffix(), display == current))
                .toList();
    }

    private String label(Wording wording) {
        return wording.say("display." + name().toLowerCase(Locale.ROOT));
    }
}
