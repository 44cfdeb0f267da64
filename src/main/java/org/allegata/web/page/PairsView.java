package org.allegata.web.page;

import java.util.List;
import org.allegata.web.page.AccusationView.PartyView;

/**
 * Who accuses whom in the accusations of a search.
 *
 * @param columns the accused
 * @param rows the accusers
 * @param all what the cell of all accusations says
 * @param rest what the table leaves out, in words; empty where that is nothing
 * @param ranked the pairs with most accusations
 * @param unranked what the list leaves out, in words; empty where that is nothing
 */
public record PairsView(
        SearchView search,
        List<Line> columns,
        List<Row> rows,
        Cell all,
        String rest,
        List<Ranked> ranked,
        String unranked) {

    /** Steps of shading. */
    static final int SHADES = 5;

    public PairsView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        ranked = List.copyOf(ranked);
    }

    /** A party and all accusations that it makes, or that are made against it. */
    public record Line(PartyView party, Cell all) {}

    /** An accuser with a cell for each column. */
    public record Row(Line line, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number of accusations.
     *
     * @param count in figures; empty where there are none
     * @param shade 1 to {@value #SHADES}, more for more accusations; 0 for none and for sums
     * @param told what it counts, in words
     * @param address the list of just those; empty where none can be asked for
     */
    public record Cell(String count, int shade, String told, String address) {
        static final Cell NONE = new Cell("", 0, "", "");
    }

    /** A pair; {@code kinds} are the sorts of wrong with their counts, the most frequent ones in words. */
    public record Ranked(PartyView accuser, PartyView accused, Cell cell, String kinds) {}
}
