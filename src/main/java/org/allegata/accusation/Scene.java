package org.allegata.accusation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** An article as the learned part sees it: its passages, how often each actor is named, and what the rules found. */
final class Scene {

    private static final int MOST_FREQUENT = 8;

    /** Articles with more accusations are lists. */
    private static final int MOST_WEIGHED = 150;

    private final Markup markup;
    private final List<Passage> passages;
    private final List<Draft> drafts;
    private final List<Accusation> byRules;
    private final Replies replies;
    private final Places places;
    private final String publisher;
    private final @Nullable LocalDate published;
    private final Map<Actor, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> typeCounts = new HashMap<>();
    private final List<Actor> frequent;

    Scene(
            Markup markup,
            List<Passage> passages,
            List<Draft> drafts,
            List<Accusation> byRules,
            Replies replies,
            Places places,
            String publisher,
            @Nullable LocalDate published) {
        this.places = places;
        this.markup = markup;
        this.passages = passages;
        this.drafts = List.copyOf(drafts);
        this.byRules = byRules;
        this.replies = replies;
        this.publisher = publisher;
        this.published = published;
        for (Passage passage : passages) {
            passage.actors().forEach(mention -> counts.merge(mention.actor(), 1, Integer::sum));
            passage.types().forEach(type -> type.types().forEach(id -> typeCounts.merge(id, 1, Integer::sum)));
        }
        frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Actor, Integer>comparingByValue().reversed())
                .limit(MOST_FREQUENT)
                .map(Map.Entry::getKey)
                .toList();
    }

    Markup markup() {
        return markup;
    }

    Words words() {
        return markup.words();
    }

    List<Passage> passages() {
        return passages;
    }

    /** The accusations that the rules find. */
    List<Accusation> byRules() {
        return byRules;
    }

    /** Those of them that others are weighed by: all but in endless lists, so that the time stays linear. */
    List<Accusation> weighed() {
        return byRules.subList(0, Math.min(MOST_WEIGHED, byRules.size()));
    }

    /** All that the rules find, one by one. */
    List<Draft> drafts() {
        return drafts;
    }

    /** What the accused say. */
    Replies replies() {
        return replies;
    }

    /** The publisher's name, folded. */
    String publisher() {
        return publisher;
    }

    /** The day of the article. */
    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    /** In how many passages an actor is named. */
    int count(Actor actor) {
        return counts.getOrDefault(actor, 0);
    }

    int typeCount(String type) {
        return typeCounts.getOrDefault(type, 0);
    }

    /** The actors that most passages name. */
    List<Actor> frequent() {
        return frequent;
    }

    /** The states that a passage names, be it as places. */
    List<Party> states(Passage passage) {
        return places.in(passage.sentence());
    }

    /** Whether a passage is about a state that is not this party. */
    boolean isAboutOtherState(Passage passage, Party party) {
        return places.isAboutOther(passage.sentence(), words(), party);
    }

    /** The state that the article names most. */
    Optional<Party> mostNamedState() {
        return places.most();
    }

    Optional<Passage> before(Passage passage, int back) {
        int at = passage.at() - back;
        return at >= 0 && at < passages.size() ? Optional.of(passages.get(at)) : Optional.empty();
    }

    /** The place in a list of mentions that stands nearest to a word. */
    static Optional<ActorMention> nearest(List<ActorMention> mentions, int word) {
        return mentions.stream().min(Comparator.comparingInt(mention -> Math.abs(mention.first() - word)));
    }
}
