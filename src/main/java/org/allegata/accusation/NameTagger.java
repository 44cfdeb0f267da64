package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.allegata.accusation.model.LinearModel;
import org.allegata.accusation.model.Models;

/** Finds names of bodies by what was learned of how they begin and go on; what the rules say is part of what it weighs. */
final class NameTagger {

    private static final double LEAST = 0.06;
    private static final int LONGEST = 14;

    private final LinearModel begins;
    private final LinearModel goesOn;

    NameTagger(Models models) {
        begins = models.get(Question.BEGINS_NAME.id());
        goesOn = models.get(Question.GOES_ON.id());
    }

    /** All that are likely enough to be looked at, the likeliest first; some lie over others. */
    List<TaggedName> find(NameClues clues) {
        NameFeatures features = new NameFeatures(clues);
        List<TaggedName> found = new ArrayList<>();
        for (int at = 0; at < clues.words().size(); at++) {
            if (clues.mayBegin(at)) {
                double probability = begins.probability(features.begins(at));
                if (probability >= LEAST) {
                    ends(clues, features, at, probability, found);
                }
            }
        }
        found.sort(Comparator.comparingDouble(TaggedName::probability)
                .reversed()
                .thenComparing(TaggedName::first)
                .thenComparing(TaggedName::end));
        return found;
    }

    private void ends(NameClues clues, NameFeatures features, int first, double begun, List<TaggedName> found) {
        double open = begun;
        for (int end = first + 1; end <= clues.words().size() && end - first < LONGEST && open >= LEAST; end++) {
            double on = end == clues.words().size() ? 0 : goesOn.probability(features.goesOn(first, end));
            if (open * (1 - on) >= LEAST) {
                found.add(new TaggedName(first, end, open * (1 - on)));
            }
            open *= on;
        }
    }
}
