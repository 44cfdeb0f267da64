package org.allegata.web.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.answer.Answers;
import org.allegata.search.ResultPage.Pair;
import org.allegata.web.page.AccusationView.PartyView;
import org.allegata.web.page.PairsView.Cell;
import org.allegata.web.page.PairsView.Line;
import org.allegata.web.page.PairsView.Ranked;
import org.allegata.web.page.PairsView.Row;
import org.allegata.web.request.Parameters;

/** Makes the view of who accuses whom. Used once. */
public final class PairsPage {

    private static final int MOST_ROWS = 15;
    private static final int MOST_COLUMNS = 12;
    private static final int MOST_RANKED = 20;
    private static final int KINDS_TOLD = 3;

    private final Parameters search;
    private final Answers answers;
    private final Wording wording;
    private Set<String> looseAccusers = Set.of();
    private Set<String> looseAccused = Set.of();

    /** @param search the parameters of the search, without any place in its results */
    public PairsPage(Parameters search, Answers answers, Wording wording) {
        this.search = search;
        this.answers = answers;
        this.wording = wording;
    }

    private record Parties(String accuser, String accused) {
        static Parties of(Pair pair) {
            return new Parties(pair.accuser(), pair.accused());
        }
    }

    /**
     * @param around the search with its filters
     * @param pairs all of them, most frequent first
     * @param byKind those of each sort of wrong
     */
    public PairsView view(SearchView around, List<Pair> pairs, Map<String, List<Pair>> byKind) {
        Map<Parties, Map<String, Long>> kinds = kinds(byKind);
        Map<String, Long> accusers = sums(pairs, Pair::accuser);
        Map<String, Long> accused = sums(pairs, Pair::accused);
        List<String> columns = first(accused, sums(named(pairs), Pair::accused), MOST_COLUMNS);
        List<String> rows = first(accusers, sums(against(columns, named(pairs)), Pair::accuser), MOST_ROWS);
        List<Pair> ranked = pairs.subList(0, Math.min(MOST_RANKED, pairs.size()));
        looseAccusers = loose(rows, sums(ranked, Pair::accuser), accusers);
        looseAccused = loose(columns, sums(ranked, Pair::accused), accused);
        Map<Parties, Cell> cells = cells(pairs, shown(rows, columns, ranked), kinds);
        return new PairsView(
                around,
                columns.stream().map(key -> line("accused", key, accused)).toList(),
                rows.stream()
                        .map(key -> new Row(line("accuser", key, accusers), row(key, columns, cells)))
                        .toList(),
                sum(pairs, search),
                rest(pairs, rows, columns, accusers.size(), accused.size()),
                ranked.stream().map(pair -> ranked(pair, cells, kinds)).toList(),
                pairs.size() > MOST_RANKED ? wording.say("pairs.unranked", MOST_RANKED, pairs.size()) : "");
    }

    private List<Pair> named(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair ->
                        party(pair.accuser()).named() && party(pair.accused()).named())
                .toList();
    }

    /**
     * Which of the parties that are shown on one side are asked for loosely.
     *
     * @param all the parties of that side
     */
    private Set<String> loose(Collection<String> lines, Map<String, Long> ranked, Map<String, Long> all) {
        LooseNames names = new LooseNames(all.keySet().stream().map(this::party).toList());
        return Stream.concat(lines.stream(), ranked.keySet().stream())
                .distinct()
                .filter(key -> names.have(party(key)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Predicate<Pair> shown(List<String> rows, List<String> columns, List<Pair> ranked) {
        return pair -> ranked.contains(pair) || (rows.contains(pair.accuser()) && columns.contains(pair.accused()));
    }

    private static List<Pair> against(List<String> accused, List<Pair> pairs) {
        return pairs.stream().filter(pair -> accused.contains(pair.accused())).toList();
    }

    private static Map<Parties, Map<String, Long>> kinds(Map<String, List<Pair>> byKind) {
        Map<Parties, Map<String, Long>> kinds = new HashMap<>();
        byKind.forEach((kind, pairs) ->
                pairs.forEach(pair -> kinds.computeIfAbsent(Parties.of(pair), key -> new LinkedHashMap<>())
                        .put(kind, pair.count())));
        return kinds;
    }

    private static Map<String, Long> sums(List<Pair> pairs, Function<Pair, String> party) {
        return pairs.stream()
                .collect(Collectors.groupingBy(party, LinkedHashMap::new, Collectors.summingLong(Pair::count)));
    }

    /**
     * The parties that fill a side of the table best, and nobody in particular last.
     *
     * @param sums all parties of the side with all their accusations
     * @param within how many of these the table could show between parties that are named
     */
    private List<String> first(Map<String, Long> sums, Map<String, Long> within, int most) {
        List<String> nobody = sums.keySet().stream()
                .filter(key -> !party(key).named())
                .sorted()
                .toList();
        Comparator<String> best = Comparator.comparing((String key) -> -within.getOrDefault(key, 0L))
                .thenComparing(key -> -sums.getOrDefault(key, 0L))
                .thenComparing(Comparator.naturalOrder());
        Stream<String> named = sums.keySet().stream()
                .filter(key -> party(key).named())
                .sorted(best)
                .limit(most - nobody.size());
        return Stream.concat(named, nobody.stream()).toList();
    }

    private PartyView party(String key) {
        return PartyView.of(key, answers.partyOf(key).id(), wording);
    }

    private Line line(String parameter, String key, Map<String, Long> sums) {
        long count = sums.getOrDefault(key, 0L);
        PartyView party = party(key);
        String told = wording.say("pairs.all-" + parameter, party.name(), count);
        return new Line(party, new Cell(wording.number(count), 0, told, list(parameter, key)));
    }

    private String list(String parameter, String key) {
        Set<String> loose = parameter.equals("accuser") ? looseAccusers : looseAccused;
        return loose.contains(key) ? "" : address(search.with(parameter, key));
    }

    private static List<Cell> row(String accuser, List<String> columns, Map<Parties, Cell> cells) {
        return columns.stream()
                .map(accused -> cells.getOrDefault(new Parties(accuser, accused), Cell.NONE))
                .toList();
    }

    private Map<Parties, Cell> cells(List<Pair> pairs, Predicate<Pair> shown, Map<Parties, Map<String, Long>> kinds) {
        long most = named(pairs).stream().mapToLong(Pair::count).max().orElse(1);
        Map<Parties, Cell> cells = new HashMap<>();
        pairs.stream()
                .filter(shown)
                .forEach(pair -> cells.put(
                        Parties.of(pair), cell(pair, most, told(Parties.of(pair), kinds, Integer.MAX_VALUE))));
        return cells;
    }

    private Cell cell(Pair pair, long most, String kinds) {
        boolean loose = looseAccusers.contains(pair.accuser()) || looseAccused.contains(pair.accused());
        String told = wording.say(
                pair.accuser().equals(pair.accused()) && party(pair.accuser()).named()
                        ? "pairs.cell-itself"
                        : "pairs.cell",
                party(pair.accuser()).name(),
                party(pair.accused()).name(),
                pair.count(),
                kinds);
        return new Cell(
                wording.number(pair.count()),
                shade(pair.count(), most),
                loose ? told + ". " + wording.say("pairs.loose") : told,
                loose ? "" : address(search.with("accuser", pair.accuser()).with("accused", pair.accused())));
    }

    /** By the number's logarithm: a few pairs have most of the accusations. Where nobody is named there may be more than most. */
    private static int shade(long count, long most) {
        double share = Math.log(count) / Math.log(Math.max(2, most));
        return Math.min(PairsView.SHADES, 1 + Math.toIntExact(Math.round((PairsView.SHADES - 1) * share)));
    }

    private String told(Parties parties, Map<Parties, Map<String, Long>> kinds, int most) {
        return kinds.getOrDefault(parties, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(kind -> wording.labels().type(kind.getKey()) + " " + wording.number(kind.getValue()))
                .collect(Collectors.joining(" · "));
    }

    private Ranked ranked(Pair pair, Map<Parties, Cell> cells, Map<Parties, Map<String, Long>> kinds) {
        return new Ranked(
                party(pair.accuser()),
                party(pair.accused()),
                cells.getOrDefault(Parties.of(pair), Cell.NONE),
                told(Parties.of(pair), kinds, KINDS_TOLD));
    }

    private Cell sum(List<Pair> pairs, Parameters all) {
        long count = pairs.stream().mapToLong(Pair::count).sum();
        return new Cell(wording.number(count), 0, wording.say("accusations", count), address(all));
    }

    private String rest(List<Pair> pairs, List<String> rows, List<String> columns, int accusers, int accused) {
        if (rows.size() == accusers && columns.size() == accused) {
            return "";
        }
        long shown = pairs.stream()
                .filter(pair -> rows.contains(pair.accuser()) && columns.contains(pair.accused()))
                .mapToLong(Pair::count)
                .sum();
        long all = pairs.stream().mapToLong(Pair::count).sum();
        return wording.say("pairs.rest", rows.size(), accusers, columns.size(), accused, shown, all);
    }

    private static String address(Parameters search) {
        return "accusations" + search.suffix();
    }
}
