package org.allegata.answer.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.allegata.answer.AccusationAnswer;
import org.allegata.answer.AccusationAnswer.Days;
import org.allegata.answer.Labels;
import org.allegata.answer.PartyAnswer;
import org.allegata.answer.TypeAnswer;
import org.allegata.search.Facet;

/** An accusation in one stretch of text, as "A → B: Torture (Charged; 2023): “the sentence” [310–612]". */
final class AccusationLine {

    private AccusationLine() {}

    /** @param labels in the reader's language; the numbers are where the sentence stands in the article's text */
    static String of(AccusationAnswer it, Labels labels) {
        return claim(it, labels) + ": “" + it.evidence().text() + "” ["
                + it.evidence().start() + "–" + it.evidence().end() + "]";
    }

    /** The same without its sentence. */
    static String claim(AccusationAnswer it, Labels labels) {
        return party(it.accuser(), labels) + " → " + party(it.accused(), labels) + ": " + types(it) + " ("
                + String.join("; ", circumstances(it, labels)) + ")";
    }

    private static String party(PartyAnswer party, Labels labels) {
        return labels.party(party.id() != null ? party.id() : party.name());
    }

    private static String types(AccusationAnswer it) {
        return it.types().stream().map(TypeAnswer::label).collect(Collectors.joining(", "));
    }

    private static List<String> circumstances(AccusationAnswer it, Labels labels) {
        List<String> all = new ArrayList<>(List.of(labels.of(Facet.STATUS, it.status())));
        if (!it.response().equals("none")) {
            all.add(labels.of(Facet.RESPONSE, it.response()));
        }
        if (!days(it.event()).isEmpty()) {
            all.add(days(it.event()));
        }
        return all;
    }

    /** As the query language writes days; empty where both ends are open. */
    private static String days(Days event) {
        if (event.from() == null && event.to() == null) {
            return "";
        }
        String from = event.from() == null ? "" : event.from().toString();
        String to = event.to() == null ? "" : event.to().toString();
        return from.equals(to) ? from : from + ".." + to;
    }
}
