package org.allegata.web.page;

import java.util.List;

/**
 * The accusations that a search finds, counted.
 *
 * @param total in words
 * @param address the list of them
 * @param kinds of what, the tree of types
 * @param parties the other side
 * @param statuses how far justice went
 * @param responses what the accused said
 */
public record CountsView(
        boolean any,
        String total,
        String address,
        YearsView years,
        List<Tally> kinds,
        List<Tally> parties,
        List<Tally> statuses,
        List<Tally> responses) {
    public CountsView {
        kinds = List.copyOf(kinds);
        parties = List.copyOf(parties);
        statuses = List.copyOf(statuses);
        responses = List.copyOf(responses);
    }
}
