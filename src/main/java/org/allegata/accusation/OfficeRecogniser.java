package org.allegata.accusation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allegata.accusation.words.Words;

/**
 * Finds for whom a named person speaks, by the office that stands beside the name: "N. N., president of X", "N. N., X's acting director", "X senior fellow
 * N. N.", "a spokesman for X, N. N.", "X's N. N.", "N. N. (X)". Whoever held the office once speaks for himself.
 */
final class OfficeRecogniser {

    /** What tells that an office is over. */
    static final Set<String> PAST = Set.of("former", "formerly", "ex", "late", "once", "then", "ousted", "exiled");

    /** Words between "former" and a name that belong to the office: "a former senior UN official". */
    private static final int MOST_OFFICE_WORDS = 4;

    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "from", "with", "to");
    private static final Set<String> LEADING =
            Set.of("heads", "leads", "chairs", "represents", "runs", "headed", "directs", "speaks");
    private static final Set<String> OF_STATES = Set.of(
            "president",
            "minister",
            "premier",
            "chancellor",
            "ambassador",
            "envoy",
            "leader",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "secretary");
    private static final Set<String> OF_FIGHTERS =
            Set.of("leader", "spokesman", "spokeswoman", "spokesperson", "commander", "chief", "representative");

    /** From a name to the body that its office belongs to. */
    private static final int REACH = 14;

    private static final int MOST_BETWEEN = 6;

    private static final int MOST_OF_PLACE = 4;

    private final Words words;
    private final Set<String> offices = new HashSet<>();
    private final Set<String> officeWords;

    OfficeRecogniser(Words words, WordClasses classes) {
        this.words = words;
        this.officeWords = classes.of("officeWord");
        offices.addAll(classes.of("voice"));
        offices.removeAll(classes.of("document"));
        offices.addAll(classes.of("office"));
    }

    /** Takes note for whom the persons of an article speak; the mentions must be in order. */
    void bind(List<ActorMention> mentions) {
        for (int i = 0; i < mentions.size(); i++) {
            ActorMention person = mentions.get(i);
            if (person.actor().isPerson()) {
                boolean bound = i > 0 && before(mentions.get(i - 1), person)
                        || i > 1 && mentions.get(i - 1).actor().isPerson() && before(mentions.get(i - 2), person);
                for (int next = i + 1; !bound && next < mentions.size() && next <= i + 2; next++) {
                    bound = after(person, mentions.get(next));
                }
            }
        }
    }

    /** Whether what begins at a word is told to be over: "former UN spokesman N. N.", "a former senior UN official". */
    static boolean isFormer(Words words, int first, Set<String> officeWords) {
        int at = first - 1;
        while (at > first - MOST_OFFICE_WORDS && officeWords.contains(words.fold(at))) {
            at--;
        }
        return PAST.contains(words.fold(at));
    }

    /** The body before the name: "X senior fellow N. N.", "X's N. N.", "a spokesman for X, N. N.". */
    private boolean before(ActorMention body, ActorMention person) {
        if (body.actor().isPerson() || person.first() - body.end() > MOST_BETWEEN) {
            return false;
        }
        boolean spoken = isOffice(body.first(), body) || isOffice(body.end() - 1, body);
        boolean comma =
                words.is(body.end(), ",") && person.first() - body.end() <= 2 && !words.is(person.first() - 1, "and");
        boolean owned = words.is(body.end(), Words.POSSESSIVE) && person.first() == body.end() + 1;
        boolean own = owned && body.actor().kind() != Kind.STATE && body.actor().kind() != Kind.ARMED_GROUP;
        boolean headed =
                isOffice(body.first() - 1, body) && words.isCapital(body.first() - 1) && person.first() == body.end();
        boolean speaks = spoken && comma || own || headed || isOfficeBetween(body, person);
        return speaks && !isFormer(words, body.first(), officeWords) && bound(person, body);
    }

    private boolean isOfficeBetween(ActorMention body, ActorMention person) {
        boolean office = false;
        int from = words.is(body.end(), Words.POSSESSIVE) ? body.end() + 1 : body.end();
        for (int at = from; at < person.first(); at++) {
            boolean isOffice = isOffice(at, body);
            if (!isOffice && !officeWords.contains(words.fold(at)) && !words.isCapital(at) && !isAbbreviation(at)) {
                return false;
            }
            office |= isOffice;
        }
        return office;
    }

    /** "Sen.", "Gen.": the stop belongs to the title before a name. */
    private boolean isAbbreviation(int at) {
        return words.is(at, ".") && words.isCapital(at - 1) && words.end(at - 1) - words.start(at - 1) <= 4;
    }

    /** The body after the name: "N. N., president of X", "N. N., X's director", "N. N., who leads X", "N. N. (X)". */
    private boolean after(ActorMention person, ActorMention body) {
        boolean near = !body.actor().isPerson() && body.first() - person.end() <= REACH;
        if (near && words.is(person.end(), "(") && body.first() == person.end() + 1 && words.is(body.end(), ")")) {
            return body.actor().kind() != Kind.STATE && body.actor().kind() != Kind.MEDIA && bound(person, body);
        }
        if (!near || !words.is(person.end(), ",")) {
            return false;
        }
        if (!isOnePhrase(person.end() + 1, body.first())) {
            return isVoiceInList(person, body) && bound(person, body);
        }
        int seat = seat(body.first());
        int link = words.is(seat - 1, "the") ? seat - 2 : seat - 1;
        boolean leads = leads(person.end() + 1, body.first());
        boolean linked = LINKS.contains(words.fold(link)) && hasOffice(person.end() + 1, link, body);
        return (leads || linked || isOffice(body.first(), body) || isOwnOffice(person, body)) && bound(person, body);
    }

    /** Where "the New York-based" before a body begins, without the article; else where the body does. */
    private int seat(int body) {
        if (!words.is(body - 1, "based")) {
            return body;
        }
        int at = body - 1;
        while (at > body - MOST_OF_PLACE && words.isCapital(at - 1)) {
            at--;
        }
        return at;
    }

    /** "..., the X director", "..., X's acting deputy director". */
    private boolean isOwnOffice(ActorMention person, ActorMention body) {
        if (body.first() - person.end() > 3) {
            return false;
        }
        if (isOffice(body.end() - 1, body)) {
            return true;
        }
        int at = words.is(body.end(), Words.POSSESSIVE) ? body.end() + 1 : body.end();
        int limit = at + MOST_BETWEEN;
        while (at < limit && !isOffice(at, body) && (officeWords.contains(words.fold(at)) || words.isCapital(at))) {
            at++;
        }
        return at < limit && isOffice(at, body);
    }

    /** "N. N., lesbian, gay and bisexual rights researcher at X". */
    private boolean isVoiceInList(ActorMention person, ActorMention body) {
        for (int at = person.end() + 1; at < body.first(); at++) {
            if (words.is(at, ".") || words.is(at, Words.QUOTE) || words.is(at, ";") || PAST.contains(words.fold(at))) {
                return false;
            }
        }
        return isOffice(body.first(), body)
                && words.isWord(body.first() - 1)
                && !words.is(body.first() - 1, "the")
                && !words.is(body.first() - 1, "a");
    }

    private boolean leads(int from, int to) {
        for (int at = from; at < to - 1; at++) {
            if (words.is(at, "who") && LEADING.contains(words.fold(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasOffice(int from, int to, ActorMention body) {
        for (int at = from; at < to; at++) {
            if (isOffice(at, body)) {
                return true;
            }
        }
        return false;
    }

    /** No mark between, and nothing that is over. */
    private boolean isOnePhrase(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.isMark(at) || PAST.contains(words.fold(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOffice(int at, ActorMention body) {
        return switch (body.actor().kind()) {
            case STATE -> OF_STATES.contains(words.fold(at));
            case ARMED_GROUP -> OF_FIGHTERS.contains(words.fold(at));
            default -> offices.contains(words.fold(at));
        };
    }

    private static boolean bound(ActorMention person, ActorMention body) {
        person.speakingFor(body.actor());
        return true;
    }
}
