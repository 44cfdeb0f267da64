package org.allegata.accusation;

import org.allegata.article.Span;

/** One place where an organisation is named; {@code inTitle} if the span points into a title that stands outside the text. */
public record Mention(Span span, boolean inTitle) {}
