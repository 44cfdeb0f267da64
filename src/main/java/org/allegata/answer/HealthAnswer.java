package org.allegata.answer;

import org.allegata.search.IndexHealth;
import org.jspecify.annotations.Nullable;

/**
 * Whether searches are answered.
 *
 * @param status {@code ready}, {@code indexing} until the first update is complete, or {@code unavailable}
 * @param index what is in the index, or null where it cannot answer
 * @param progress how far the first update is, or null when it is complete
 * @param reason why the index cannot answer, or null
 */
public record HealthAnswer(
        String status,
        @Nullable IndexHealth index,
        @Nullable ProgressAnswer progress,
        @Nullable String reason) {}
