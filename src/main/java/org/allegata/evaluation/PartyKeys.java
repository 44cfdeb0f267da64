package org.allegata.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.accusation.Party;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The names by which one article knows its parties. */
final class PartyKeys {

    private record Body(Set<String> forms, @Nullable String id) {}

    private final Vocabulary vocabulary;
    private final List<Body> bodies = new ArrayList<>();

    PartyKeys(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The names that a reading has for its organisations. */
    static PartyKeys of(Reading reading, Vocabulary vocabulary) {
        PartyKeys keys = new PartyKeys(vocabulary);
        reading.organisations().forEach(body -> keys.add(body.name(), body.forms(), body.id()));
        return keys;
    }

    /** Forms in lower case, as "the group", name nobody. */
    void add(String name, List<String> forms, @Nullable String id) {
        Set<String> names = new HashSet<>(Set.of(PartyNames.plain(name)));
        forms.stream()
                .filter(form -> !form.isEmpty() && !Character.isLowerCase(form.charAt(0)))
                .map(PartyNames::plain)
                .forEach(names::add);
        names.remove("");
        bodies.add(new Body(names, id));
    }

    List<Set<String>> organisations() {
        return bodies.stream()
                .map(body -> {
                    Set<String> keys = new HashSet<>();
                    body.forms().forEach(form -> addKnown(form, keys));
                    Stream.ofNullable(body.id()).map(PartyNames::identified).forEach(keys::add);
                    return keys;
                })
                .map(Set::copyOf)
                .toList();
    }

    private void addKnown(String form, Set<String> keys) {
        keys.add("=" + form);
        vocabulary.organisationsNamed(form).stream()
                .findFirst()
                .map(PartyNames::identified)
                .ifPresent(keys::add);
    }

    Set<String> of(Party party) {
        return of(party.name(), party.id());
    }

    Set<String> of(String name, @Nullable String id) {
        if (PartyNames.RESERVED.contains(name)) {
            return Set.of(name);
        }
        Set<String> keys = new HashSet<>();
        addKnown(PartyNames.plain(name), keys);
        Stream.ofNullable(id).map(PartyNames::identified).forEach(keys::add);
        for (Body body : bodies) {
            boolean known = Objects.nonNull(body.id()) && keys.contains(PartyNames.identified(body.id()));
            if (known || body.forms().contains(PartyNames.plain(name))) {
                body.forms().forEach(form -> keys.add("=" + form));
                Stream.ofNullable(body.id()).map(PartyNames::identified).forEach(keys::add);
            }
        }
        return Set.copyOf(keys);
    }
}
