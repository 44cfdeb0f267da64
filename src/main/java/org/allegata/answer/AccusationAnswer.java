package org.allegata.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One accusation, with the sentence that carries it. */
public record AccusationAnswer(
        PartyAnswer accuser,
        PartyAnswer accused,
        List<TypeAnswer> types,
        String status,
        String response,
        Days event,
        Evidence evidence,
        String rule) {

    public AccusationAnswer {
        types = List.copyOf(types);
    }

    /** First and last day; null is an open end. */
    public record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    /** What the article says, and where in its text. */
    public record Evidence(String text, int start, int end) {}
}
