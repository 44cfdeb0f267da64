package org.allegata.web.page;

import java.util.List;

/**
 * The page of a request that could not be answered.
 *
 * @param details why, a sentence each
 * @param reason for whoever runs the server, in English; empty where there is nothing to mend
 * @param again a link that may help, or empty
 * @param againLabel what it does
 */
public record ProblemView(
        Frame frame, int status, String title, List<String> details, String reason, String again, String againLabel) {
    public ProblemView {
        details = List.copyOf(details);
    }
}
