package org.allegata.web.page;

import java.util.List;

/**
 * The page of a request that could not be answered.
 *
 * @param details why, a sentence each
 * @param again a link that may help, or empty
 * @param againLabel what it does
 */
public record ProblemView(
        Frame frame, int status, String title, List<String> details, String again, String againLabel) {
    public ProblemView {
        details = List.copyOf(details);
    }
}
