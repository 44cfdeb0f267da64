package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Words;

/** Finds who speaks for a body: "a spokesperson for X", "X's report", "X researcher N. N.", "N. N., director of X". */
final class VoiceRecogniser {

    private static final Set<String> LINKS = Set.of("of", "for", "at", "by", "from", "with");
    private static final int MOST_WORDS = 5;

    private static final Set<String> OFFICES =
            Set.of("president", "minister", "premier", "chancellor", "ambassador", "pm");
    private static final Set<String> OFFICES_OF = Set.of("secretary", "minister");

    private static final Set<String> OFFICE_WORDS = Set.of(
            "prime",
            "foreign",
            "vice",
            "deputy",
            "interior",
            "defence",
            "defense",
            "justice",
            "information",
            "affairs",
            "president",
            "minister",
            "health",
            "finance");

    private static final Set<String> OFFICES_OF_BODIES =
            Set.of("secretary", "commissioner", "rapporteur", "ombudsman", "prosecutor");

    private static final Set<String> MEMBERS = Set.of("senator", "sen", "mp", "congressman", "congresswoman");
    private static final List<String> PARTY_ENDS = List.of(" greens", " democrats", " party");

    private final MainState states;
    private final ActorFinder.Cast cast;
    private final Set<String> voices;
    private final Set<String> titles;
    private final Set<String> officeWords;
    private final Words words;

    VoiceRecogniser(ActorRules rules, Words words, MainState states, ActorFinder.Cast cast) {
        this.states = states;
        this.cast = cast;
        this.voices = rules.classes().of("voice");
        this.words = words;
        this.titles = rules.persons().titles;
        this.officeWords = rules.classes().of("officeWord");
    }

    /** The same mentions, widened; they must be in order. */
    List<ActorMention> widen(List<ActorMention> mentions) {
        List<ActorMention> widened = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            ActorMention mention = mentions.get(i);
            if (mention.actor().isPerson()) {
                widened.add(ofPerson(widened, mention));
            } else {
                widened.add(ofBody(
                        widened,
                        mention,
                        i + 1 < mentions.size() ? mentions.get(i + 1).first() : words.size()));
            }
        }
        return widened;
    }

    /** "Amnesty researcher N. N." */
    private ActorMention ofPerson(List<ActorMention> before, ActorMention mention) {
        ActorMention person =
                withOffice(mention, before.isEmpty() ? 0 : before.getLast().end());
        if (OFFICES.contains(words.fold(person.first() - 1))) {
            return ofState(person);
        }
        if (MEMBERS.contains(words.fold(person.first() - 1)) || words.is(person.end(), "mp")) {
            party().ifPresent(person::speakingFor);
        }
        if (before.isEmpty()) {
            return person;
        }
        ActorMention last = before.getLast();
        int at = person.first() - 1;
        while (at >= last.end()
                && (titles.contains(words.fold(at))
                        || voices.contains(words.fold(at))
                        || words.is(at, ".") && titles.contains(words.fold(at - 1))
                        || words.is(at, "general"))) {
            at--;
        }
        boolean titled = at < person.first() - 1 || voices.contains(words.fold(last.end() - 1)) || isOfficeOfBody(last);
        boolean voice = at + 1 == last.end()
                && titled
                && !last.actor().isPerson()
                && !OfficeRecogniser.isFormer(words, last.first(), officeWords);
        return voice ? person.speakingFor(last.actor()) : person;
    }

    /** "UN High Commissioner for Human Rights N. N.": the name of the body is that of an office. */
    private boolean isOfficeOfBody(ActorMention body) {
        return java.util.stream.IntStream.range(body.first(), body.end())
                .anyMatch(at -> OFFICES_OF_BODIES.contains(words.fold(at)));
    }

    /** "Minister of Justice N. N.": the office belongs to the name, so that "of" does not make it another phrase. */
    private ActorMention withOffice(ActorMention person, int floor) {
        int at = person.first() - 1;
        if (words.is(at, "and")) {
            return person;
        }
        while (at > floor && person.first() - at <= MOST_WORDS && (words.isCapital(at) || words.is(at, "and"))) {
            at--;
        }
        boolean office = at > floor
                && at < person.first() - 1
                && words.is(at, "of")
                && words.isCapital(at - 1)
                && OFFICES_OF.contains(words.fold(at - 1));
        return office ? person.from(at - 1) : person;
    }

    /** "Iranian Foreign Minister N. N." speaks for Iran. */
    private ActorMention ofState(ActorMention person) {
        int at = person.first() - 1;
        while (OFFICE_WORDS.contains(words.fold(at))
                || OFFICES.contains(words.fold(at))
                || words.is(at, Words.POSSESSIVE)) {
            at--;
        }
        int state = at;
        return states.endingAt(state)
                .filter(country -> !OfficeRecogniser.PAST.contains(words.fold(states.firstOf(state) - 1)))
                .map(country -> person.speakingFor(cast.registered(country)))
                .orElse(person);
    }

    /** The party of a member of parliament, where the article names one only. */
    private Optional<Actor> party() {
        List<Actor> parties = cast.all().stream()
                .filter(actor ->
                        actor.kind() == Kind.OTHER && PARTY_ENDS.stream().anyMatch(actor.folded()::endsWith))
                .toList();
        return parties.size() == 1 ? Optional.of(parties.getFirst()) : Optional.empty();
    }

    private ActorMention ofBody(List<ActorMention> before, ActorMention body, int limit) {
        int link = words.is(body.first() - 1, "the") ? body.first() - 2 : body.first() - 1;
        int floor = before.isEmpty() ? 0 : before.getLast().end();
        if (LINKS.contains(words.fold(link)) && link >= floor) {
            if (!before.isEmpty()
                    && before.getLast().end() == link
                    && before.getLast().actor().isPerson()) {
                before.getLast().speakingFor(body.actor());
            }
            if (isTroopsOf(before, link)) {
                return body.from(before.removeLast().first());
            }
            int voice = voiceBefore(link, floor);
            if (voice >= floor && !isPast(voice, floor)) {
                bindPerson(before, voice, body.actor());
                return body.from(voice);
            }
        }
        boolean former = OfficeRecogniser.isFormer(words, body.first(), officeWords);
        return former ? body : body.upTo(endOfVoice(body.end(), limit));
    }

    /** "Soldiers of X": what they are said to do, X is said to do. */
    private boolean isTroopsOf(List<ActorMention> before, int link) {
        return words.is(link, "of")
                && !before.isEmpty()
                && before.getLast().end() == link
                && before.getLast().actor().isGeneric();
    }

    /** "A report by X", not "reports of torture by X": that tells what X did. */
    private int voiceBefore(int link, int floor) {
        for (int at = link - 1; at >= floor && at > link - MOST_WORDS && !words.isMark(at); at--) {
            if (voices.contains(words.fold(at))) {
                return words.is(link, "by") && words.is(at + 1, "of") ? -1 : at;
            }
        }
        return -1;
    }

    /** "The former director of X" speaks for himself. */
    private boolean isPast(int voice, int floor) {
        for (int at = voice - 1; at >= floor && at > voice - MOST_WORDS && words.isWord(at); at--) {
            if (OfficeRecogniser.PAST.contains(words.fold(at))) {
                return true;
            }
        }
        return false;
    }

    /** "N. N., the Middle East director of X": the person before the comma speaks for X. */
    private void bindPerson(List<ActorMention> before, int voice, Actor body) {
        if (before.isEmpty() || body.kind() == Kind.ARMED_GROUP || body.kind() == Kind.STATE) {
            return;
        }
        ActorMention person = before.getLast();
        boolean near =
                person.actor().isPerson() && voice - person.end() <= MOST_WORDS + 3 && words.is(person.end(), ",");
        if (near) {
            before.set(before.size() - 1, person.speakingFor(body));
        }
    }

    private int endOfVoice(int end, int limit) {
        int at = words.is(end, Words.POSSESSIVE) ? end + 1 : end;
        for (int i = at; i < limit && i < at + MOST_WORDS - 1 && words.isWord(i); i++) {
            if (voices.contains(words.fold(i))) {
                return i + 1;
            }
            if (!words.isCapital(i) && !words.fold(i).endsWith("al") && !words.is(i, "rights") && !words.is(i, "new")) {
                break;
            }
        }
        return end;
    }
}
