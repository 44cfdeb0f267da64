package org.allegata.accusation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.words.Words;
import org.allegata.article.Span;

/** Somebody whom an article may list, with the places that name it: a body that the rules find, a state, or a name that looks like a body's. */
final class NamedBody {

    /** Who found it. */
    enum Origin {
        RULES,
        PLACE,
        NAME
    }

    /** A place that names it, as words. */
    record Place(int first, int end) {}

    private final Actor actor;
    private final Origin origin;
    private final Set<Place> places = new LinkedHashSet<>();
    private final Set<Place> names = new LinkedHashSet<>();

    NamedBody(Actor actor, Origin origin) {
        this.actor = actor;
        this.origin = origin;
    }

    Actor actor() {
        return actor;
    }

    Origin origin() {
        return origin;
    }

    Set<Place> places() {
        return places;
    }

    void at(int first, int end) {
        places.add(new Place(first, end));
    }

    void named(TaggedName name) {
        Place place = new Place(name.first(), name.end());
        places.add(place);
        names.add(place);
    }

    /** The strings that name it, those that only look like names too. */
    List<String> forms(Words words) {
        Set<String> forms = new LinkedHashSet<>(actor.forms());
        if (actor.forms().isEmpty()) {
            places.forEach(place -> forms.add(words.text(place.first(), place.end())));
        }
        names.forEach(name -> forms.add(words.text(name.first(), name.end())));
        return List.copyOf(forms);
    }

    /** The actor with all the places that name it. */
    Actor listed(Words words) {
        boolean unknown = actor.forms().isEmpty();
        Set<String> forms = Set.copyOf(actor.forms());
        for (Place place : places) {
            Span span = words.span(place.first(), place.end());
            String text = words.text(place.first(), place.end());
            if (unknown || names.contains(place) && !forms.contains(text)) {
                actor.mention(text, span, false);
            }
        }
        return actor;
    }
}
