package org.allegata.evaluation;

import java.util.Arrays;
import java.util.Optional;

/** What is measured of readings, in the order in which it is told. */
public enum ReadingMeasure {
    /** The organisations that an article names. */
    ORGANISATIONS("organisations"),
    /** First and last days that an article names. */
    DATES("dates"),
    /** The accusation types of an article. */
    TYPES("types"),
    /** The same by their top-level groups. */
    GROUPS("groups"),
    /** Accuser and accused. */
    PAIRS("pairs"),
    /** Accused and one type. */
    ACCUSED_AND_TYPE("accused+type"),
    /** Accuser, accused and one type. */
    TRIPLES("triples"),
    /** Of the pairs right but for their order, those in the right order. */
    DIRECTION("direction"),
    /** Of the pairs found, those with the right status; likewise those that follow. */
    STATUS("status"),
    RESPONSE("response"),
    EVENT("event"),
    EVIDENCE("evidence"),
    /** Only where the label is not the plain case, where a constant would score 0. */
    STATUS_NOT_PLAIN("status*"),
    RESPONSE_NOT_PLAIN("response*"),
    EVENT_NOT_PLAIN("event*");

    private final String id;

    ReadingMeasure(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static Optional<ReadingMeasure> of(String id) {
        return Arrays.stream(values()).filter(measure -> measure.id.equals(id)).findFirst();
    }
}
