package org.allegata.accusation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** The one that some models make; none where no body was labelled in what they learned from. */
    static Optional<LearnedListing> of(Models models, ActorRules rules) {
        return models.has(Question.LISTED.id()) ? Optional.of(new LearnedListing(models, rules)) : Optional.empty();
    }

    private LearnedListing(Models models, ActorRules rules) {
        this.rules = rules;
        this.tagger = new NameTagger(models);
        this.listed = models.get(Question.LISTED.id());
    }

    /** How likely an article lists each of those whom it may name. */
    Listing of(Named named) {
        ListingFeatures features = features(rules, named, tagger);
        Map<NamedBody, Double> likely = new LinkedHashMap<>();
        features.bodies().forEach(body -> likely.put(body, listed.probability(features.of(body))));
        return new Listing(likely);
    }

    /** Who may be listed, with how likely it is. */
    record Listing(Map<NamedBody, Double> likely) {

        /** Those that the article lists. */
        Stream<Actor> listed(Named named) {
            return likely.entrySet().stream()
                    .filter(body -> body.getValue() >= LEAST)
                    .map(body -> body.getKey().listed(named.words()));
        }

        /** How likely the article names somebody as one who acts; nothing for persons and for those whom nobody names. */
        Standing standing() {
            Map<Party, Double> likelihoods = new HashMap<>();
            likely.forEach((body, likelihood) -> likelihoods.merge(body.actor().party(), likelihood, Math::max));
            return new Standing(likelihoods);
        }
    }

    static ListingFeatures features(ActorRules rules, Named named, NameTagger tagger) {
        NameClues clues = new NameClues(rules, named);
        List<TaggedName> names = tagger.find(clues);
        return new ListingFeatures(clues, NamedBodies.of(clues, names), names);
    }
}
