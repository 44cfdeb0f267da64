package org.allegata.accusation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** Names that are not in the registry but look like an organisation's: capitalised, with such a word at the start or the end. */
final class ShapeRecogniser {

    private static final Set<String> LINKS = Set.of(
            "of", "for", "the", "and", "on", "de", "des", "du", "la", "del", "y", "et", "against", "to", "in", "&");
    /** "Radio N.": the word stands before the name. */
    private static final Set<String> STATIONS = Set.of("radio", "tv");

    /** Who works at a station: the word before a person's name. */
    private static final Set<String> ON_AIR = Set.of(
            "reporter",
            "presenter",
            "host",
            "journalist",
            "anchor",
            "producer",
            "star",
            "personality",
            "correspondent",
            "editor",
            "news",
            "stations",
            "station");

    /** "79th Infantry Battalion", "9th Circuit Court"; a brigade that is numbered is part of an army. */
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private static final Set<String> NO_START = Set.of(
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "by",
            "for",
            "but",
            "and",
            "this",
            "that",
            "when",
            "while",
            "after",
            "since",
            "according",
            "if",
            "as",
            "mr",
            "mrs",
            "dr",
            "president",
            "prime",
            "senator",
            "mps",
            "minister",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "former",
            "of",
            "to",
            "from",
            "with",
            "also",
            "both",
            "however",
            "although",
            "some",
            "many",
            "other",
            "all",
            "latest",
            "breaking",
            "related",
            "more");
    private static final Set<String> OFFICES =
            Set.of("office", "department", "court", "army", "union", "association", "congress", "party", "front");
    /** Who has a part in a body is not the body. */
    private static final Set<String> ROLES = Set.of(
            "member",
            "members",
            "chairperson",
            "chairman",
            "chairwoman",
            "director",
            "convenor",
            "convener",
            "head",
            "deputy",
            "registrar",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "ms",
            "miss",
            "executive",
            "coordinator",
            "founder",
            "commissioner",
            "even",
            "including");

    private static final Set<String> PARTICLES = Set.of("al", "el");
    private static final Set<String> NO_CENTRES =
            Set.of("detention", "shopping", "trade", "health", "sports", "convention", "processing", "data", "city");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> OF = Set.of("of", "for", "de", "des", "du", "del", "on", "against");
    private static final int LONGEST = 12;

    private final OrganisationWords organisations;

    ShapeRecogniser(ActorRules rules) {
        this.organisations = rules.organisations();
    }

    void find(ActorFinder finder) {
        Words words = finder.words();
        int at = 0;
        while (at < words.size()) {
            at = isStart(finder, at) ? take(finder, at, firstOfTwo(finder.words(), at, nameEnd(finder, at))) : at + 1;
        }
    }

    private static boolean isStart(ActorFinder finder, int at) {
        Words words = finder.words();
        return words.isCapital(at)
                && finder.at(at) == null
                && !NO_START.contains(words.fold(at))
                && !ROLES.contains(words.fold(at))
                && !finder.inCapitals(at);
    }

    /** Where the capitalised name that begins here ends; links count only between its parts. */
    private static int nameEnd(ActorFinder finder, int first) {
        Words words = finder.words();
        int end = first + 1;
        while (end - first < LONGEST) {
            int next = end;
            while (LINKS.contains(words.fold(next)) && next < end + 2) {
                next++;
            }
            if (words.is(next, ".") && words.end(next - 1) - words.start(next - 1) == 1 && words.isCapital(next - 1)) {
                next++;
            }
            if (words.is(next, Words.POSSESSIVE) && words.isCapital(next + 1) && isOffice(words, next + 1)) {
                next++;
            }
            boolean day = DAYS.contains(words.fold(next));
            boolean joins = words.isCapital(next)
                    && !day
                    && !words.startsLine(next)
                    && finder.at(next) == null
                    && !words.startsLine(end);
            if (!joins) {
                return end;
            }
            end = next + 1;
        }
        return end;
    }

    /** "The Teachers' Union and the Farmers' Party" are two names. */
    private int firstOfTwo(Words words, int first, int end) {
        for (int at = first + 1; at < end - 1; at++) {
            boolean two = words.is(at, "and")
                    && (words.is(at + 1, "the") || hasHead(words, first, at) || isOneName(words, first, at))
                    && hasHead(words, at + 1, end);
            if (two) {
                return at;
            }
        }
        return end;
    }

    /** "Sheriff's Department", "Attorney General's Office". */
    private static boolean isOffice(Words words, int at) {
        return OFFICES.contains(words.fold(at));
    }

    /** "Badr and the Interior Ministry": a name of one word is not the half of another. */
    private static boolean isOneName(Words words, int first, int end) {
        return end - first == 1 && words.isAllCaps(first);
    }

    private boolean hasHead(Words words, int first, int end) {
        for (int at = first; at < end; at++) {
            if (organisations.heads.longest(words, at, end).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private int take(ActorFinder finder, int first, int end) {
        Optional<Found<Kind>> atStart = organisations.heads.longest(finder.words(), first, end);
        if (end - first > 1
                && atStart.isPresent()
                && OF.contains(finder.words().fold(atStart.get().end()))) {
            return takeName(finder, first, end, atStart.get().value());
        }
        if (isStation(finder.words(), first, end)) {
            return takeName(finder, first, endOfStation(finder.words(), first, end), Kind.MEDIA);
        }
        if (end - first == 1 && atStart.isPresent()) {
            return takeShort(finder, first);
        }
        return lastHead(finder.words(), first, end)
                .map(head -> takeName(finder, first, withOf(finder.words(), head.end(), end), head.value()))
                .orElse(first + 1);
    }

    /** "Radio Pakistan", but neither "Radio Workers Union" nor "TV presenter N. N.". */
    private boolean isStation(Words words, int first, int end) {
        int last = endOfStation(words, first, end) - 1;
        return STATIONS.contains(words.fold(first))
                && last > first
                && lastHead(words, first, last + 1).isEmpty()
                && IntStream.rangeClosed(first + 1, last)
                        .noneMatch(at -> ROLES.contains(words.fold(at)) || ON_AIR.contains(words.fold(at)));
    }

    /** "Radio Pakistan in May": no link belongs to the name of a station. */
    private static int endOfStation(Words words, int first, int end) {
        return IntStream.range(first, end)
                .filter(at -> LINKS.contains(words.fold(at)))
                .findFirst()
                .orElse(end);
    }

    /** The last head word of the name that has a word before it. */
    private Optional<Found<Kind>> lastHead(Words words, int first, int end) {
        for (int at = end - 1; at > first; at--) {
            Optional<Found<Kind>> head = organisations.heads.longest(words, at, end);
            if (head.isPresent() && !LINKS.contains(words.fold(at - 1))) {
                int start = at;
                return organisations
                        .heads
                        .longest(words, at - 1, end)
                        .filter(longer ->
                                start - 1 > first && longer.end() == head.get().end())
                        .or(() -> head);
            }
        }
        return Optional.empty();
    }

    /** "The Commission", "Greens": the last one whose name ends so. */
    private static int takeShort(ActorFinder finder, int at) {
        String end = " " + finder.words().fold(at);
        finder.before(at, actor -> !actor.isPerson() && actor.folded().endsWith(end))
                .ifPresent(mention -> finder.take(at, at + 1, mention.actor()));
        return at + 1;
    }

    /** "Communist Party of Swaziland": what follows "of" belongs to the name. */
    private static int withOf(Words words, int headEnd, int limit) {
        int at = headEnd;
        if (!words.is(at, "of") && !words.is(at, "for") && !words.is(at, "on") && !words.is(at - 1, "of")) {
            return headEnd;
        }
        while (at < limit && (words.isCapital(at) || LINKS.contains(words.fold(at)) && !words.is(at, "in"))) {
            at++;
        }
        return words.isCapital(at - 1) ? at : headEnd;
    }

    private static int takeName(ActorFinder finder, int first, int end, Kind kind) {
        Words words = finder.words();
        if (!isPlaceForMany(words, end)) {
            String before = words.fold(first - 1);
            boolean ordinal = ORDINAL.matcher(before).matches()
                    && !words.startsLine(first)
                    && !words.is(first - 2, "on")
                    && !words.is(first - 3, "on");
            int start = (ordinal || PARTICLES.contains(before)) && finder.isFree(first - 1, end) ? first - 1 : first;
            boolean brigade = ordinal && words.fold(end - 1).startsWith("brigade");
            Kind sort = brigade && kind == Kind.ARMED_GROUP ? Kind.STATE_ORGAN : kind;
            finder.take(finder.withOwner(start), end, finder.cast().named(words.text(start, end), sort));
        }
        return end;
    }

    /** "Port Hedland Detention Centre". */
    private static boolean isPlaceForMany(Words words, int end) {
        return (words.is(end - 1, "centre") || words.is(end - 1, "center")) && NO_CENTRES.contains(words.fold(end - 2));
    }
}
