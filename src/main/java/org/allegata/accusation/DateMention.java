package org.allegata.accusation;

import org.allegata.article.Span;

/** An expression in the text that points to a day, month, year or range, with the first and last day it means. */
public record DateMention(Span span, Period period) {}
