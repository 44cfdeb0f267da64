package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** Everybody whom an article may list: those whom the rules find, the states it speaks of, and what else looks like a name. */
final class NamedBodies {

    private final NameClues clues;
    private final Named named;
    private final Words words;
    private final Map<Actor, NamedBody> byActor = new IdentityHashMap<>();
    private final Map<String, NamedBody> byForm = new HashMap<>();
    private final Map<NamedBody.Place, NamedBody> byPlace = new HashMap<>();
    private final List<NamedBody> all = new ArrayList<>();

    private NamedBodies(NameClues clues) {
        this.clues = clues;
        this.named = clues.named();
        this.words = clues.words();
    }

    /** @param names the likeliest first; of those that lie over one another the first counts */
    static List<NamedBody> of(NameClues clues, Collection<TaggedName> names) {
        NamedBodies bodies = new NamedBodies(clues);
        bodies.ofRules();
        bodies.states();
        boolean[] used = new boolean[clues.words().size()];
        for (TaggedName name : names) {
            if (isFree(used, name)) {
                java.util.Arrays.fill(used, name.first(), name.end(), true);
                bodies.name(name);
            }
        }
        return bodies.all;
    }

    private static boolean isFree(boolean[] used, TaggedName name) {
        for (int at = name.first(); at < name.end(); at++) {
            if (used[at]) {
                return false;
            }
        }
        return true;
    }

    private void ofRules() {
        named.cast().all().stream()
                .filter(actor -> !actor.isPerson() && !actor.forms().isEmpty())
                .forEach(actor -> {
                    NamedBody body = add(actor, NamedBody.Origin.RULES);
                    actor.forms().forEach(form -> byForm.putIfAbsent(Names.fold(form), body));
                });
        named.mentions().forEach(mention -> {
            NamedBody body = byActor.get(mention.actor());
            if (body != null) {
                body.at(mention.first(), mention.end());
                byPlace.put(new NamedBody.Place(mention.first(), mention.end()), body);
            }
        });
    }

    private NamedBody add(Actor actor, NamedBody.Origin origin) {
        NamedBody body = new NamedBody(actor, origin);
        byActor.put(actor, body);
        all.add(body);
        return body;
    }

    private void states() {
        for (int last = 0; last < words.size(); last++) {
            int end = last + 1;
            int first = named.states().firstOf(last);
            named.states().endingAt(last).ifPresent(state -> {
                Actor actor = named.cast().registered(state);
                NamedBody body = byActor.get(actor);
                if (body == null) {
                    body = add(actor, NamedBody.Origin.PLACE);
                }
                ActorMention ruled = clues.mention(first);
                if (ruled == null || ruled.actor() != actor) {
                    body.at(first, end);
                }
                byPlace.putIfAbsent(new NamedBody.Place(first, end), body);
            });
        }
    }

    private void name(TaggedName name) {
        String text = words.text(name.first(), name.end());
        NamedBody known = known(name, text);
        if (known == null) {
            known = new NamedBody(Actor.named(text, kind(name)), NamedBody.Origin.NAME);
            all.add(known);
        }
        byForm.putIfAbsent(Names.fold(text), known);
        known.named(name);
    }

    private @Nullable NamedBody known(TaggedName name, String text) {
        NamedBody there = byPlace.get(new NamedBody.Place(name.first(), name.end()));
        NamedBody known = there != null ? there : byForm.get(Names.fold(text));
        return known != null
                ? known
                : clues.registered(name.first(), name.end())
                        .map(this::ofRegistry)
                        .orElse(null);
    }

    /** A name of the registry that the rules passed over, as it stands in a longer one: the same body all the same. */
    private NamedBody ofRegistry(RegisteredOrganisation body) {
        Actor actor = named.cast().registered(body);
        NamedBody known = byActor.get(actor);
        return known != null ? known : add(actor, NamedBody.Origin.NAME);
    }

    /** What its last head word says that it is, or the words that the rules take there. */
    private Kind kind(TaggedName name) {
        for (int at = name.end() - 1; at >= name.first(); at--) {
            Optional<Kind> kind = clues.kind(at);
            if (kind.isPresent()) {
                return kind.get();
            }
        }
        ActorMention ruled = clues.mention(name.first());
        return ruled == null || ruled.actor().isPerson()
                ? Kind.OTHER
                : ruled.actor().kind();
    }
}
