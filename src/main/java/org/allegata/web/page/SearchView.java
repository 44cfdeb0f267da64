package org.allegata.web.page;

import java.util.List;

/**
 * A search, as the search page and those beside it show it.
 *
 * @param start whether nothing was asked yet
 * @param total in words, as "24 articles"
 * @param hits articles; none where the page shows something else
 * @param read how the query was understood, or empty where the chips say that
 * @param notices what the reader must know: repairs, relaxing, an index that is not up to date
 * @param wrong parameters that were left out, with what they take
 * @param widened what was asked for beside the words
 * @param meant what may have been meant instead
 * @param asked the conditions of the query
 * @param chips the filters in use
 * @param clear the search without any filter
 * @param folding whether near copies are folded, and the search with the other choice
 * @param timeline without bars where there is nothing to show
 * @param next the next page, or empty
 * @param first the first page, or empty on it
 * @param feed the same search for feed readers; empty where there is no feed of what is shown
 * @param json the same search for programs
 * @param exports all hits, in several formats
 * @param sizes how many hits a page may have
 * @param displays the same search, shown in other ways
 */
public record SearchView(
        Frame frame,
        boolean start,
        String total,
        boolean none,
        String read,
        List<String> notices,
        List<String> wrong,
        Widened widened,
        Meant meant,
        List<Chip> asked,
        List<Chip> chips,
        String clear,
        List<Frame.Choice> sorts,
        Frame.Choice folding,
        List<HitView> hits,
        List<FacetView> facets,
        TimelineView timeline,
        DateFilter published,
        DateFilter event,
        List<Example> examples,
        String next,
        String first,
        String feed,
        String json,
        List<Export> exports,
        List<Frame.Choice> sizes,
        List<Frame.Choice> displays) {

    public SearchView {
        notices = List.copyOf(notices);
        wrong = List.copyOf(wrong);
        asked = List.copyOf(asked);
        chips = List.copyOf(chips);
        sorts = List.copyOf(sorts);
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        examples = List.copyOf(examples);
        exports = List.copyOf(exports);
        sizes = List.copyOf(sizes);
        displays = List.copyOf(displays);
    }

    /** Some of the examples, to begin with. */
    public List<Example> tries() {
        return examples.stream().filter(Example::first).toList();
    }

    /**
     * What the words name and what is therefore found too.
     *
     * @param names empty where nothing is
     * @param off whether the reader has switched that off
     * @param address the search for the words alone, or, where that is switched off, for what they name too
     */
    public record Widened(String names, boolean off, String address) {}

    /**
     * A query that would find more; empty where there is none.
     *
     * @param total in words, as "24 articles"
     */
    public record Meant(String query, String total, String address) {}

    /** Ways to take all hits away: as articles, or as accusations. */
    public record Export(String unit, List<Frame.Choice> formats) {
        public Export {
            formats = List.copyOf(formats);
        }
    }

    /** How many filters are in use. */
    public int inUse() {
        return chips.size();
    }

    /**
     * A condition of the query or a filter in use.
     *
     * @param name what the value is; empty where that goes without saying
     * @param text whether the value is what articles say
     * @param address the search without it
     */
    public record Chip(String name, String value, boolean excludes, boolean text, String address) {}

    /** A field for days, and what else its form sends. */
    public record DateFilter(String name, String label, String value, List<Frame.Field> kept) {
        public DateFilter {
            kept = List.copyOf(kept);
        }
    }

    /** A query that shows a part of the language; {@code first} if it also stands on the start page. */
    public record Example(String query, String finds, String address, boolean first) {}
}
