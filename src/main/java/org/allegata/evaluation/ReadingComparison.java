package org.allegata.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allegata.accusation.Period;
import org.allegata.accusation.Vocabulary;
import org.allegata.evaluation.Claims.Claim;

/** Counts, over any number of articles, where readings and labels agree. All articles count together, each item once. */
final class ReadingComparison {

    /** Part of the words that two sentences must share to be the same evidence. */
    private static final double SAME_EVIDENCE = 0.6;

    private final Vocabulary vocabulary;
    private final Map<ReadingMeasure, ReadingFigure> figures = new EnumMap<>(ReadingMeasure.class);
    private final List<ReadingDifference> differences = new ArrayList<>();

    ReadingComparison(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        Arrays.stream(ReadingMeasure.values()).forEach(measure -> figures.put(measure, ReadingFigure.ZERO));
    }

    Map<ReadingMeasure, ReadingFigure> figures() {
        return new EnumMap<>(figures);
    }

    List<ReadingDifference> differences() {
        return List.copyOf(differences);
    }

    /** One item of an article, as the parts in which two must agree, and how it is told to people. */
    private record Item(List<Object> parts, String shown, String evidence) {}

    void add(String article, Claims labelled, Claims found) {
        count(article, ReadingMeasure.ORGANISATIONS, labelled, found, ReadingComparison::organisations);
        count(article, ReadingMeasure.DATES, labelled, found, ReadingComparison::dates);
        count(article, ReadingMeasure.TYPES, labelled, found, claims -> types(claims, Function.identity()));
        count(article, ReadingMeasure.GROUPS, labelled, found, claims -> types(claims, this::group));
        count(article, ReadingMeasure.PAIRS, labelled, found, ReadingComparison::pairs);
        count(article, ReadingMeasure.ACCUSED_AND_TYPE, labelled, found, claims -> typed(claims, false));
        count(article, ReadingMeasure.TRIPLES, labelled, found, claims -> typed(claims, true));
        found.accusations().forEach(claim -> link(claim, labelled.accusations()));
    }

    private String group(String type) {
        return vocabulary.type(type).isPresent() ? vocabulary.lineage(type).getLast() : type;
    }

    private static Stream<Item> organisations(Claims claims) {
        return claims.organisations().stream()
                .map(keys -> new Item(
                        List.of(keys), String.join(" ", keys.stream().sorted().toList()), ""));
    }

    private static Stream<Item> dates(Claims claims) {
        return claims.periods().stream()
                .sorted(Comparator.comparing(Period::toString))
                .map(period -> new Item(List.of(period), period.from() + ".." + period.to(), ""));
    }

    private static Stream<Item> types(Claims claims, Function<String, String> asTold) {
        return claims.accusations().stream()
                .flatMap(claim -> claim.types().stream()
                        .map(asTold)
                        .map(type ->
                                new Item(List.of(type), type, claim.evidence().words())));
    }

    private static Stream<Item> pairs(Claims claims) {
        return claims.accusations().stream()
                .map(claim -> new Item(
                        List.of(claim.accuser(), claim.accused()),
                        claim.shown(),
                        claim.evidence().words()));
    }

    private static Stream<Item> typed(Claims claims, boolean withAccuser) {
        return claims.accusations().stream()
                .flatMap(claim -> claim.types().stream()
                        .map(type -> new Item(
                                withAccuser
                                        ? List.of(claim.accuser(), claim.accused(), type)
                                        : List.of(claim.accused(), type),
                                claim.shown() + ": " + type,
                                claim.evidence().words())));
    }

    /** Each labelled item takes the first one found that is the same. */
    private void count(
            String article,
            ReadingMeasure measure,
            Claims labelled,
            Claims found,
            Function<Claims, Stream<Item>> view) {
        BiPredicate<Set<String>, Set<String>> sameParty =
                measure == ReadingMeasure.ORGANISATIONS ? PartyNames::shareKey : PartyNames::alike;
        List<Item> wanted = distinct(view.apply(labelled).toList(), sameParty);
        List<Item> left = distinct(view.apply(found).toList(), sameParty);
        int given = left.size();
        int right = 0;
        for (Item item : wanted) {
            int at = indexOfSame(item, left, sameParty);
            if (at >= 0) {
                left.remove(at);
                right++;
            } else {
                differences.add(new ReadingDifference(article, measure, true, item.shown(), item.evidence()));
            }
        }
        left.forEach(
                item -> differences.add(new ReadingDifference(article, measure, false, item.shown(), item.evidence())));
        add(measure, right, wanted.size(), given);
    }

    private void add(ReadingMeasure measure, int right, int labelled, int found) {
        figures.merge(measure, ReadingFigure.ZERO, (sum, zero) -> sum.plus(right, labelled, found));
    }

    private static List<Item> distinct(List<Item> items, BiPredicate<Set<String>, Set<String>> sameParty) {
        List<Item> kept = new ArrayList<>();
        for (Item item : items) {
            if (indexOfSame(item, kept, sameParty) < 0) {
                kept.add(item);
            }
        }
        return kept;
    }

    private static int indexOfSame(Item item, List<Item> others, BiPredicate<Set<String>, Set<String>> sameParty) {
        for (int i = 0; i < others.size(); i++) {
            if (same(item.parts(), others.get(i).parts(), sameParty)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean same(
            List<Object> parts, List<Object> others, BiPredicate<Set<String>, Set<String>> sameParty) {
        for (int i = 0; i < parts.size(); i++) {
            boolean agree = parts.get(i) instanceof Set<?> keys && others.get(i) instanceof Set<?> otherKeys
                    ? sameParty.test(names(keys), names(otherKeys))
                    : parts.get(i).equals(others.get(i));
            if (!agree) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> names(Collection<?> keys) {
        Set<String> names = new HashSet<>();
        keys.forEach(key -> names.add(String.valueOf(key)));
        return names;
    }

    /** Compares the rest of an accusation whose parties are right with the label that is most like it. */
    private void link(Claim found, List<Claim> labels) {
        List<Claim> ordered = labels.stream()
                .filter(label -> PartyNames.alike(found.accuser(), label.accuser())
                        && PartyNames.alike(found.accused(), label.accused()))
                .toList();
        boolean turned = labels.stream()
                .anyMatch(label -> PartyNames.alike(found.accuser(), label.accused())
                        && PartyNames.alike(found.accused(), label.accuser()));
        if (!ordered.isEmpty() || turned) {
            check(ReadingMeasure.DIRECTION, !ordered.isEmpty());
        }
        ordered.stream()
                .reduce((best, other) -> likeness(found, other).compareTo(likeness(found, best)) > 0 ? other : best)
                .ifPresent(label -> compare(found, label));
    }

    private record Likeness(long sharedTypes, double sharedWords) implements Comparable<Likeness> {
        @Override
        public int compareTo(Likeness other) {
            return Comparator.comparingLong(Likeness::sharedTypes)
                    .thenComparingDouble(Likeness::sharedWords)
                    .compare(this, other);
        }
    }

    private static Likeness likeness(Claim found, Claim label) {
        long shared = found.types().stream()
                .distinct()
                .filter(label.types()::contains)
                .count();
        return new Likeness(
                shared, overlap(found.evidence().words(), label.evidence().words()));
    }

    private void compare(Claim found, Claim label) {
        check(ReadingMeasure.STATUS, found.status().equals(label.status()));
        check(ReadingMeasure.RESPONSE, found.response().equals(label.response()));
        check(ReadingMeasure.EVENT, found.event().equals(label.event()));
        check(
                ReadingMeasure.EVIDENCE,
                isSameEvidence(found.evidence().words(), label.evidence().words()));
        if (!label.status().equals("alleged")) {
            check(ReadingMeasure.STATUS_NOT_PLAIN, found.status().equals(label.status()));
        }
        if (!label.response().equals("none")) {
            check(ReadingMeasure.RESPONSE_NOT_PLAIN, found.response().equals(label.response()));
        }
        if (label.event().isKnown()) {
            check(ReadingMeasure.EVENT_NOT_PLAIN, found.event().equals(label.event()));
        }
    }

    private void check(ReadingMeasure measure, boolean right) {
        add(measure, right ? 1 : 0, 1, 1);
    }

    /** Whether two sentences are one, but for how they were cut. */
    static boolean isSameEvidence(String sentence, String other) {
        return overlap(sentence, other) >= SAME_EVIDENCE;
    }

    /** The part of the words of the longer text that both have. */
    private static double overlap(String text, String other) {
        Set<String> words = words(text);
        Set<String> others = words(other);
        int longer = Math.max(words.size(), others.size());
        words.retainAll(others);
        return longer == 0 ? 0 : (double) words.size() / longer;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(PartyNames.plain(text).split(" ", -1)));
        words.remove("");
        return words;
    }
}
