package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is named in an article. Recognisers go over the words one after another, the surest first; a word that one has taken is not looked at by
 * the next.
 */
final class ActorFinder {

    /** How many words back "the group" may refer. */
    private static final int MEMORY = 500;

    private final ActorRules rules;
    private final Words words;
    private final boolean title;
    private final Cast cast;
    private final @Nullable ActorMention[] taken;
    private final StateUse uses;
    private final MainState states;
    private final CaseStyle style;
    private final List<ActorMention> mentions = new ArrayList<>();

    /** @param cast who is known so far; what is found is added to it */
    ActorFinder(Words words, boolean title, Cast cast, ActorRules rules) {
        this.rules = rules;
        this.words = words;
        this.uses = rules.uses();
        this.states = new MainState(rules.registry(), words);
        this.style = CaseStyle.of(words);
        this.title = title;
        this.cast = cast;
        this.taken = new ActorMention[words.size()];
    }

    List<ActorMention> find() {
        new RegistryRecogniser(rules, style).find(this);
        switch (rules.tongue()) {
            case ENGLISH -> english();
            case FRENCH, SPANISH -> romance();
            case ARABIC -> new ArabicBodyRecogniser(rules).find(this);
        }
        new DescriptionRecogniser(rules).find(this);
        mentions.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return mentions;
    }

    private void romance() {
        new RomanceBodyRecogniser(rules).find(this);
        new CourtRecogniser().find(this);
        if (style == CaseStyle.MIXED) {
            new AcronymRecogniser().find(this);
            new PersonRecogniser(rules).find(this);
        }
    }

    private void english() {
        new CourtRecogniser().find(this);
        if (style == CaseStyle.MIXED) {
            new ShapeRecogniser(rules).find(this);
            new AppositionRecogniser(rules).find(this);
        }
        if (style == CaseStyle.UPPER) {
            new TelexRecogniser(rules).find(this);
        }
        new OrganRecogniser(rules).find(this);
        if (style == CaseStyle.MIXED) {
            new AcronymRecogniser().find(this);
            new PersonRecogniser(rules).find(this);
        }
    }

    /** How the text is written. */
    CaseStyle style() {
        return style;
    }

    /** The states that the text speaks of in any way. */
    MainState states() {
        return states;
    }

    Words words() {
        return words;
    }

    Cast cast() {
        return cast;
    }

    boolean isFree(int first, int end) {
        return first >= 0
                && end <= taken.length
                && Arrays.stream(taken, first, end).allMatch(java.util.Objects::isNull);
    }

    @Nullable
    ActorMention at(int at) {
        return at < 0 || at >= taken.length ? null : taken[at];
    }

    /** The last mention that begins before a word and fits. */
    Optional<ActorMention> before(int at, java.util.function.Predicate<Actor> fits) {
        return mentionBefore(at, mention -> fits.test(mention.actor()));
    }

    /** The same, of mentions that fit in their place. */
    Optional<ActorMention> mentionBefore(int at, java.util.function.Predicate<ActorMention> fits) {
        for (int i = at - 1; i >= Math.max(0, at - MEMORY); i--) {
            ActorMention mention = taken[i];
            if (mention != null && fits.test(mention)) {
                return Optional.of(mention);
            }
            i = mention == null ? i : mention.first();
        }
        return Optional.empty();
    }

    void take(int first, int end, Actor actor) {
        ActorMention mention = new ActorMention(first, end, actor);
        Arrays.fill(taken, first, end, mention);
        mentions.add(mention);
        actor.mention(words.text(first, end), words.span(first, end), title);
        if (uses.acts(words, first, end)) {
            actor.act();
        }
    }

    /** Whether a word stands among words all in capitals, as in a headline, so that they tell no name. */
    boolean inCapitals(int at) {
        return words.isAllCaps(at)
                && (words.isAllCaps(at + 1) && words.isAllCaps(at + 2)
                        || words.isAllCaps(at - 1) && (words.isAllCaps(at + 1) || words.isAllCaps(at - 2)));
    }

    /** Where a name begins with its owner: "Iraq's" before "Interior Ministry". */
    int withOwner(int first) {
        int state = first - 2;
        boolean owned = words.is(first - 1, Words.POSSESSIVE)
                && states.endingAt(state).isPresent()
                && isFree(states.firstOf(state), first);
        return owned ? states.firstOf(state) : first;
    }

    /** Whether these words, taken for a body, say or do something. */
    boolean acts(int first, int end) {
        return uses.acts(words, first, end);
    }

    /** Who occurs in one article, by what they are called. */
    static final class Cast {

        private final Map<String, Actor> byName = new LinkedHashMap<>();

        Actor registered(RegisteredOrganisation body) {
            return byName.computeIfAbsent("#" + body.id(), key -> Actor.registered(body));
        }

        /** The one called so, or a new one. */
        Actor named(String name, Kind kind) {
            return byName.computeIfAbsent(key(name), key -> Actor.named(name, kind));
        }

        Optional<Actor> known(String name) {
            return Optional.ofNullable(byName.get(key(name)));
        }

        boolean isKnown(RegisteredOrganisation body) {
            return byName.containsKey("#" + body.id());
        }

        /** Lets a second name stand for somebody too. */
        void alias(String name, Actor actor) {
            byName.putIfAbsent(key(name), actor);
        }

        /** Lets each name that stood for a body that is another stand for that one. */
        void replace(Map<Actor, Actor> kept) {
            byName.replaceAll((name, actor) -> kept(kept, actor));
        }

        /** Who an actor is. */
        static Actor kept(Map<Actor, Actor> kept, Actor actor) {
            Actor own = actor;
            for (Actor next = kept.get(own); next != null; next = kept.get(own)) {
                own = next;
            }
            return own;
        }

        Collection<Actor> all() {
            return new java.util.LinkedHashSet<>(byName.values());
        }

        private static String key(String name) {
            String folded = Names.fold(name);
            return folded.isEmpty() ? name.toLowerCase(Locale.ROOT) : folded;
        }
    }
}
