package org.allegata.accusation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Words;

/** Persons: two to five capitalised words that are no place or thing; later the surname alone. */
final class PersonRecogniser {

    private static final int LONGEST = 8;

    /** Letters of a part of a name that a hyphen joins to it. */
    private static final int LONGEST_JOINED = 6;

    private static final Set<String> OFFICE_WORDS =
            Set.of("prime", "foreign", "interior", "defence", "defense", "vice", "general");

    /** What a hyphen joins to a name without belonging to it. */
    private static final Set<String> NO_NAMES = Set.of(
            "era", "style", "run", "born", "elect", "like", "wing", "general", "in", "to", "critic", "ally", "aide",
            "led", "free");

    private final ActorRules rules;
    private final PersonWords persons;
    private final Set<String> speech;

    PersonRecogniser(ActorRules rules) {
        this.rules = rules;
        this.persons = rules.persons();
        this.speech = rules.classes().of("quoting");
    }

    void find(ActorFinder finder) {
        Map<String, Actor> bySurname = new HashMap<>();
        fullNames(finder, bySurname);
        surnames(finder, bySurname);
        givenNames(finder);
    }

    /** "Xu said": the first part of a name that only one person has, where it speaks. */
    private void givenNames(ActorFinder finder) {
        Words words = finder.words();
        Map<String, Set<Actor>> byFirst = new HashMap<>();
        finder.cast().all().stream()
                .filter(Actor::isPerson)
                .forEach(person -> byFirst.computeIfAbsent(
                                Names.fold(person.name()).split(" ")[0], key -> new HashSet<>())
                        .add(person));
        for (int at = 0; at < words.size(); at++) {
            if (isNamePart(finder, at) && speech.contains(words.fold(at + 1)) && !isNamePart(finder, at - 1)) {
                Set<Actor> named = byFirst.getOrDefault(words.fold(at), Set.of());
                if (named.size() == 1) {
                    finder.take(at, at + 1, named.iterator().next());
                }
            }
        }
    }

    private void fullNames(ActorFinder finder, Map<String, Actor> bySurname) {
        Words words = finder.words();
        int at = 0;
        while (at < words.size()) {
            int end = isNamePart(finder, at) ? nameEnd(finder, at) : at + 1;
            int first = withoutTitles(words, at, end);
            if (first > at) {
                organisationBefore(finder, at, first);
            }
            if (end - first >= 2 && isPerson(words, first, end)) {
                Actor person = finder.cast().named(words.text(first, end), Kind.PERSON);
                finder.take(first, end, person);
                bySurname.putIfAbsent(words.fold(end - 1), person);
            } else if (end - first == 1 && first > at && !isTitle(words, first)
                    || end - first == 1 && words.isCapital(first - 1) && isTitle(words, first - 1)) {
                single(finder, first, bySurname);
            }
            at = end;
        }
    }

    /** "President Assad": a title makes a single name a person's. */
    private void single(ActorFinder finder, int at, Map<String, Actor> bySurname) {
        Words words = finder.words();
        if (isNamePart(finder, at)
                && !isTitle(words, at)
                && !bySurname.containsKey(words.fold(at))
                && isPerson(words, at, at + 1)) {
            Actor person = finder.cast().named(words.text(at, at + 1), Kind.PERSON);
            bySurname.put(words.fold(at), person);
        }
    }

    private void surnames(ActorFinder finder, Map<String, Actor> bySurname) {
        Words words = finder.words();
        for (int at = 0; at < words.size(); at++) {
            Actor person = words.isCapital(at) && finder.at(at) == null ? bySurname.get(words.fold(at)) : null;
            if (person != null && !isNamePart(finder, at + 1)) {
                finder.take(at, at + 1, person);
            }
        }
    }

    private boolean isNamePart(ActorFinder finder, int at) {
        Words words = finder.words();
        return words.isCapital(at)
                && words.isWord(at)
                && finder.at(at) == null
                && !persons.never.contains(words.fold(at));
    }

    private int nameEnd(ActorFinder finder, int first) {
        Words words = finder.words();
        int end = first + 1;
        while (end - first < LONGEST && !words.startsLine(end)) {
            if (end - first > 1 && isJoined(words, end)) {
                end++;
                continue;
            }
            int next = isInitialStop(words, end) || persons.particles.contains(words.fold(end)) && !words.isCapital(end)
                    ? end + 1
                    : end;
            if (!isNamePart(finder, next) || words.startsLine(next)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** "Ki-moon", "Jong-un"; not "N. N.-led". */
    private static boolean isJoined(Words words, int at) {
        String fold = words.fold(at);
        return words.isWord(at)
                && !words.isCapital(at)
                && words.start(at) - words.end(at - 1) == 1
                && words.text().charAt(words.end(at - 1)) == '-'
                && fold.length() <= LONGEST_JOINED
                && !fold.endsWith("ed")
                && !fold.endsWith("ing")
                && !NO_NAMES.contains(fold);
    }

    private static boolean isInitialStop(Words words, int at) {
        return words.is(at, ".") && words.end(at - 1) - words.start(at - 1) <= 3 && words.isCapital(at - 1);
    }

    /** Where the name itself begins: after the last title, or after the country or the titles that stand before it. */
    private int withoutTitles(Words words, int first, int end) {
        int at = first;
        for (int i = first; i < end - 1; i++) {
            if (isTitle(words, i)) {
                at = i + 1;
            }
        }
        boolean ofState = words.is(at, "state") && words.is(at - 1, "of");
        at = ofState ? at + 1 : at;
        while (at < end && (words.is(at, ".") || isOfState(words, at))) {
            at++;
        }
        return at;
    }

    /** "Bayan Muna Rep. N. N.": what stands before the title is whom the person speaks for. */
    private void organisationBefore(ActorFinder finder, int first, int name) {
        Words words = finder.words();
        int end = name;
        while (end > first && (isTitle(words, end - 1) || words.is(end - 1, "."))) {
            end--;
        }
        boolean office = !isTitle(words, first)
                && end - first > (words.isAllCaps(first) ? 0 : 1)
                && end < name
                && !isOfState(words, first)
                && !rules.organisations().things.contains(words.fold(end - 1));
        if (office
                && words.isWord(first)
                && !persons.firstNames.contains(words.fold(first))
                && finder.isFree(first, end)) {
            finder.take(first, end, finder.cast().named(words.text(first, end), Kind.OTHER));
        }
    }

    private boolean isTitle(Words words, int at) {
        return persons.titles.contains(words.fold(at)) || OFFICE_WORDS.contains(words.fold(at));
    }

    private boolean isOfState(Words words, int at) {
        return rules.registry()
                .at(words, at, CaseStyle.MIXED)
                .filter(found -> found.value().body().kind() == Kind.STATE)
                .isPresent();
    }

    private boolean isPerson(Words words, int first, int end) {
        Set<String> things = rules.organisations().things;
        boolean thing =
                things.contains(words.fold(end - 1)) || things.contains(words.fold(end)) && words.isCapital(end);
        boolean place = rules.classes().of("placePreposition").contains(words.fold(first - 1))
                && !words.is(first - 1, "to")
                && !words.is(first - 1, "a")
                && !words.is(first - 1, "from")
                && !persons.firstNames.contains(words.fold(first));
        boolean organisation =
                rules.organisations().heads.longest(words, end - 1, end).isPresent();
        return !thing && !place && !organisation && !isOfState(words, end - 1) && !words.isAllCaps(first);
    }
}
