package org.allegata.web.page;

import java.util.List;

/**
 * How many accusations have something in common.
 *
 * @param page address of the page about what they share; empty where there is none
 * @param count in figures
 * @param told the number with its unit, in words
 * @param share of the most frequent in its list, in percent
 * @param address the list of just those accusations; empty where there are none or they cannot be asked for alone
 * @param below the same for its narrower values
 */
public record Tally(
        String label, String page, String count, String told, int share, String address, List<Tally> below) {
    public Tally {
        below = List.copyOf(below);
    }
}
