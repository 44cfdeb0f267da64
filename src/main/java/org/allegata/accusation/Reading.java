package org.allegata.accusation;

import java.util.List;

/** What was found in one article. All spans point into the article's text, but for mentions marked as in the title. */
public record Reading(List<Organisation> organisations, List<DateMention> dates, List<Accusation> accusations) {

    public static final Reading EMPTY = new Reading(List.of(), List.of(), List.of());

    public Reading {
        organisations = List.copyOf(organisations);
        dates = List.copyOf(dates);
        accusations = List.copyOf(accusations);
    }

    Reading listing(List<Organisation> otherOrganisations) {
        return new Reading(otherOrganisations, dates, accusations);
    }

    Reading with(List<Accusation> otherAccusations) {
        return new Reading(organisations, dates, otherAccusations);
    }
}
