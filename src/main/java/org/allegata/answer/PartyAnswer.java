package org.allegata.answer;

import org.jspecify.annotations.Nullable;

/** An organisation, an accuser or an accused; {@code id} is null for one that is not in the registry. */
public record PartyAnswer(
        @Nullable String id, String name, @Nullable String kind) {}
