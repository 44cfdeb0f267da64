package org.allegata.web.page;

/**
 * The page of a request that could not be answered.
 *
 * @param again a link that may help, or empty
 * @param againLabel what it does
 */
public record ProblemView(Frame frame, int status, String title, String detail, String again, String againLabel) {}
