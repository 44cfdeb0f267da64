package org.allegata.answer;

import org.jspecify.annotations.Nullable;

/** What became of one article that was sent: an HTTP status, and the reason where it was refused. */
public record WriteAnswer(
        @Nullable String id, int status, @Nullable String reason) {}
