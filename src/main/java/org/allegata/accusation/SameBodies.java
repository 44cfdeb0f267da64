package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allegata.accusation.words.CaseStyle;

/** Makes one of bodies that an article calls by several names: "Haiti's police" and "Haitian police", "Catholic News Agency" and "CNA". */
final class SameBodies {

    private static final Set<Kind> CIVIL =
            Set.of(Kind.NGO, Kind.OTHER, Kind.INTERGOVERNMENTAL, Kind.COMPANY, Kind.MEDIA);
    private static final Set<Kind> OF_STATES = Set.of(Kind.STATE, Kind.STATE_ORGAN, Kind.COURT);
    private static final int LONGEST_ACRONYM = 7;

    private final BodyNames names;
    private final List<Actor> bodies;
    private final Map<Actor, Actor> kept = new IdentityHashMap<>();

    /** @param actors all that the article names; those of the registry come before others, and named ones before soldiers */
    SameBodies(BodyNames names, Stream<Actor> actors) {
        this.names = names;
        this.bodies = actors.filter(actor -> !actor.isPerson() && actor.kind() != Kind.STATE)
                .sorted(Comparator.comparing((Actor actor) -> actor.id() == null)
                        .thenComparing(Actor::isGeneric))
                .toList();
    }

    /** Which body each is that is no body of its own. */
    Map<Actor, Actor> find(CaseStyle style) {
        bySense();
        if (style == CaseStyle.MIXED) {
            byAcronym();
        }
        byEnd();
        byBeginning();
        return kept;
    }

    private void bySense() {
        Map<String, Actor> first = new HashMap<>();
        for (Actor body : bodies) {
            List<String> senses =
                    proper(body).map(names::sense).flatMap(Optional::stream).toList();
            senses.stream()
                    .map(first::get)
                    .filter(other -> other != null && isAlike(other, body))
                    .findFirst()
                    .ifPresent(other -> join(other, body));
            senses.forEach(sense -> first.putIfAbsent(sense, body));
        }
    }

    private void byAcronym() {
        Map<String, Set<Actor>> by = by(BodyNames::acronyms);
        for (Actor body : left()) {
            boolean acronym = body.name().length() <= LONGEST_ACRONYM
                    && body.name().chars().allMatch(c -> c >= 'A' && c <= 'Z');
            if (acronym && body.id() == null) {
                only(by, body.folded(), body).ifPresent(other -> join(other, body));
            }
        }
    }

    private void byEnd() {
        Map<String, Set<Actor>> by = by(BodyNames::ends);
        for (Actor body : left()) {
            if (body.id() == null && body.isNamed() && body.folded().indexOf(' ') > 0) {
                only(by, body.folded(), body)
                        .filter(other -> isAlike(other, body))
                        .ifPresent(other -> join(other, body));
            }
        }
    }

    private void byBeginning() {
        Map<String, Set<Actor>> by = by(name -> List.of(Names.fold(name)));
        for (Actor body : left()) {
            if (body.id() == null && body.isNamed() && !OF_STATES.contains(body.kind())) {
                BodyNames.beginnings(body.name()).stream()
                        .flatMap(name -> only(by, name, body).stream())
                        .filter(other -> isAlike(other, body))
                        .findFirst()
                        .ifPresent(other -> join(other, body));
            }
        }
    }

    private List<Actor> left() {
        return bodies.stream().filter(body -> !kept.containsKey(body)).toList();
    }

    /** Those that are left, by what a function makes of their names. */
    private Map<String, Set<Actor>> by(Function<String, List<String>> keys) {
        Map<String, Set<Actor>> by = new HashMap<>();
        left().forEach(body -> proper(body)
                .flatMap(name -> keys.apply(name).stream())
                .forEach(key ->
                        by.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(body)));
        return by;
    }

    /** The only other that stands for a key. */
    private Optional<Actor> only(Map<String, Set<Actor>> by, String key, Actor body) {
        Set<Actor> others = new LinkedHashSet<>();
        for (Actor other : by.getOrDefault(key, Set.of())) {
            others.add(root(other));
            if (others.size() > 2) {
                return Optional.empty();
            }
        }
        others.remove(root(body));
        return others.size() == 1 ? others.stream().findFirst() : Optional.empty();
    }

    /** The name, and the forms that are names too. */
    private static Stream<String> proper(Actor body) {
        List<String> proper = new ArrayList<>(List.of(body.name()));
        body.forms().stream()
                .filter(form -> Character.isUpperCase(form.codePointAt(0)))
                .forEach(proper::add);
        return proper.stream().distinct();
    }

    private static boolean isAlike(Actor a, Actor b) {
        return a.kind() == b.kind()
                || a.kind() == Kind.OTHER
                || b.kind() == Kind.OTHER
                || CIVIL.contains(a.kind()) && CIVIL.contains(b.kind());
    }

    private Actor root(Actor body) {
        return ActorFinder.Cast.kept(kept, body);
    }

    private void join(Actor body, Actor other) {
        Actor root = root(body);
        if (root != root(other) && (root.id() == null || other.id() == null)) {
            kept.put(other, root);
            root.absorb(other);
        }
    }
}
