package org.allegata.accusation;

import java.util.HashSet;
import java.util.Set;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** "Name of Body (NOB)" binds NOB for the whole article; so does "NOB (Name of Body)". */
final class AcronymRecogniser {

    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "on", "de", "des", "du", "la", "to", "in");

    private static final Set<String> NO_BODIES = Set.of(
            "USD",
            "EUR",
            "COVID",
            "HIV",
            "AIDS",
            "CEO",
            "GMT",
            "UTC",
            "DNA",
            "PDF",
            "URL",
            "FAQ",
            "GDP",
            "LGBT",
            "LGBTI",
            "LGBTQ",
            "III",
            "VIII",
            "THE",
            "AND",
            "BST",
            "EST",
            "SMS",
            "GPS",
            "VIP",
            "PHOTO",
            "NOT",
            "VPN",
            "CCTV",
            "TEXT",
            "JULY",
            "JUNE",
            "UPDATE",
            "FAX",
            "MOU",
            "CHOGM",
            "CPC",
            "MPP",
            "DCP",
            "SIO",
            "SHO",
            "FYI",
            "ISO",
            "TV",
            "BREAKING",
            "MP",
            "MPS",
            "NGO",
            "NGOS",
            "USA",
            "VIDEO",
            "NEWS",
            "READ",
            "MORE",
            "ISBN",
            "FOR",
            "SUV",
            "IED",
            "WMD",
            "PTSD",
            "CAH",
            "CSR",
            "FIR",
            "IPC");

    private static final Set<String> DOCUMENTS = Set.of(
            "memorandum",
            "act",
            "code",
            "plan",
            "agreement",
            "treaty",
            "statute",
            "convention",
            "law",
            "protocol",
            "bill",
            "disease",
            "virus",
            "syndrome",
            "disorder",
            "responsibility",
            "zone",
            "report",
            "deal",
            "data",
            "system",
            "pact",
            "covenant");

    private final Set<String> documents = new HashSet<>();

    void find(ActorFinder finder) {
        Words words = finder.words();
        Set<String> bound = new HashSet<>();
        for (int at = 1; at + 1 < words.size(); at++) {
            if (words.is(at - 1, "(") && words.is(at + 1, ")") && isAcronym(words, at)) {
                bind(finder, at, bound);
            }
        }
        bound.addAll(repeated(finder));
        if (!bound.isEmpty()) {
            takeAll(finder, bound);
        }
    }

    /** Acronyms of three letters and more that nobody explains but that stand in the text twice: names all the same. */
    private Set<String> repeated(ActorFinder finder) {
        Words words = finder.words();
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            boolean name = words.isAllCaps(at)
                    && finder.at(at) == null
                    && !words.isAllCaps(at - 1)
                    && !words.isAllCaps(at + 1);
            String acronym = name ? words.text(at, at + 1) : "";
            if (acronym.length() >= 3
                    && acronym.length() <= 7
                    && acronym.chars().allMatch(Character::isUpperCase)
                    && !NO_BODIES.contains(acronym)
                    && !documents.contains(acronym)
                    && (!once.add(acronym) || finder.acts(at, at + 1))) {
                finder.cast().named(acronym, Kind.OTHER);
                twice.add(acronym);
            }
        }
        return twice;
    }

    private static boolean isAcronym(Words words, int at) {
        int length = words.end(at) - words.start(at);
        return words.isAllCaps(at) && length >= 2 && length <= 10;
    }

    private void bind(ActorFinder finder, int at, Set<String> bound) {
        ActorMention before = finder.at(at - 2);
        Actor actor = before != null ? before.actor() : unknownName(finder, at);
        String acronym = finder.words().text(at, at + 1);
        if (actor != null && !actor.isPerson() && finder.cast().known(acronym).isEmpty()) {
            finder.cast().alias(acronym, actor);
            bound.add(acronym);
        }
    }

    /** Capitalised words before the bracket whose initials make the acronym. */
    private @Nullable Actor unknownName(ActorFinder finder, int at) {
        Words words = finder.words();
        String letters = words.fold(at);
        int letter = letters.length() - 1;
        int first = at - 1;
        for (int i = at - 2; i >= 0 && letter >= 0 && at - i < 20; i--) {
            String fold = words.fold(i);
            if (fold.startsWith(letters.substring(letter, letter + 1)) && !(SMALL.contains(fold) && letter == 0)) {
                letter--;
                first = i;
            } else if (!SMALL.contains(fold)) {
                return null;
            }
        }
        boolean whole = letter < 0 && words.isCapital(first) && finder.isFree(first, at - 1);
        if (!whole) {
            return null;
        }
        if (isDocument(words, first, at - 1)) {
            documents.add(words.text(at, at + 1));
            return null;
        }
        Actor actor = finder.cast().named(words.text(first, at - 1), Kind.OTHER);
        finder.take(first, at - 1, actor);
        return actor;
    }

    /** "Memorandum of Understanding", "Public Safety Act". */
    private static boolean isDocument(Words words, int first, int end) {
        for (int at = first; at < end; at++) {
            if (DOCUMENTS.contains(words.fold(at))) {
                return true;
            }
        }
        return false;
    }

    private static void takeAll(ActorFinder finder, Set<String> bound) {
        Words words = finder.words();
        for (int at = 0; at < words.size(); at++) {
            int here = at;
            if (words.isAllCaps(at) && finder.at(at) == null && bound.contains(words.text(at, at + 1))) {
                finder.cast().known(words.text(at, at + 1)).ifPresent(actor -> finder.take(here, here + 1, actor));
            }
        }
    }
}
