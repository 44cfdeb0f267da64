package org.allegata.accusation;

import java.util.List;
import java.util.stream.Stream;
import org.allegata.accusation.model.LinearModel;
import org.allegata.accusation.model.Models;

/** Which bodies an article lists, by what was learned from labelled articles; what the rules say of each is part of what it weighs. */
final class LearnedListing {

    /** How likely it must be that the article lists a body. */
    private static final double LEAST = 0.4;

    private final ActorRules rules;
    private final NameTagger tagger;
    private final LinearModel listed;

    LearnedListing(Models models, ActorRules rules) {
        this.rules = rules;
        this.tagger = new NameTagger(models);
        this.listed = models.get(Question.LISTED.id());
    }

    /** Those that it lists. */
    Stream<Actor> find(Named named) {
        ListingFeatures features = features(rules, named, tagger);
        return features.bodies().stream()
                .filter(body -> listed.probability(features.of(body)) >= LEAST)
                .map(body -> body.listed(named.words()));
    }

    static ListingFeatures features(ActorRules rules, Named named, NameTagger tagger) {
        NameClues clues = new NameClues(rules, named);
        List<TaggedName> names = tagger.find(clues);
        return new ListingFeatures(clues, NamedBodies.of(clues, names), names);
    }
}
