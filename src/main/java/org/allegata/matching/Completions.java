package org.allegata.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allegata.accusation.Names;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.Completion;
import org.allegata.search.Completion.Kind;

/** Completes what is being typed: to names of the vocabulary that occur in the index, and to words of titles. */
public final class Completions {

    /** Words before the end of the typed text that a name may have begun with. */
    private static final int MOST_WORDS = 6;

    /** More of a text is not looked at. */
    private static final int LONGEST = 200;

    /** A name is also found by a later word of it, if so much of that is typed; fewer letters begin too many words. */
    private static final int LATER_WORD = 3;

    private static final Comparator<Completion> BEST = Comparator.comparingInt(Completion::from)
            .thenComparing(Comparator.comparingLong(Completion::count).reversed())
            .thenComparing(Completion::name);

    /** How often an engine has what may be completed to. */
    public interface Engine {

        /** For organisations the articles that name them, for types the accusations of them, roughly; what occurs nowhere may be left out. */
        Map<String, Long> occurrences(Kind kind, Set<String> ids) throws IOException;

        /** The most frequent words of titles, as written, that begin so, with the number of titles. */
        Map<String, Long> titleWords(String prefix, int limit) throws IOException;
    }

    private final List<Name> names;

    /** A name to complete to; {@code folded} has a blank before each word. */
    private record Name(Kind kind, String value, String name, String folded) {

        boolean goesOn(String typed) {
            return folded.startsWith(typed) || typed.length() > LATER_WORD && folded.contains(typed);
        }
    }

    /** A name that fits, with where in the typed text it begins. */
    private record Fitting(Name name, int from) {}

    public Completions(Vocabulary vocabulary) {
        Stream<Name> bodies = vocabulary.organisations().stream()
                .flatMap(body -> Stream.concat(Stream.of(body.name()), body.aliases().stream())
                        .map(name -> name(Kind.ORGANISATION, body.id(), name)));
        Stream<Name> types = vocabulary.types().stream()
                .flatMap(type -> Stream.concat(type.labels().values().stream(), type.synonyms().stream())
                        .map(name -> name(Kind.ACCUSATION, type.id(), name)));
        this.names = Stream.concat(bodies, types).toList();
    }

    private static Name name(Kind kind, String value, String name) {
        return new Name(kind, value, name, " " + Names.fold(name));
    }

    /** What the typed text may go on to, the most promising first. */
    public List<Completion> of(String typed, int limit, Engine engine) throws IOException {
        List<Integer> begins = wordBegins(typed, Math.max(0, typed.length() - LONGEST));
        List<Completion> named = occurring(fitting(typed, begins), engine);
        List<Completion> all = new ArrayList<>(named.subList(0, Math.min(limit, named.size())));
        if (!begins.isEmpty() && all.size() < limit) {
            all.addAll(words(typed, begins.getLast(), limit - all.size(), engine));
        }
        return all;
    }

    /** Of each body and type the first name that fits, from where it begins earliest. */
    private List<Fitting> fitting(String typed, List<Integer> begins) {
        Map<String, Fitting> fitting = new LinkedHashMap<>();
        for (int begin : begins) {
            String folded = " " + Names.fold(typed.substring(begin));
            for (Name name : folded.isBlank() ? List.<Name>of() : names) {
                if (name.goesOn(folded)) {
                    fitting.putIfAbsent(name.kind() + name.value(), new Fitting(name, begin));
                }
            }
        }
        return List.copyOf(fitting.values());
    }

    private static List<Completion> occurring(List<Fitting> fitting, Engine engine) throws IOException {
        Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
        fitting.forEach(one -> ids.computeIfAbsent(one.name().kind(), kind -> new TreeSet<>())
                .add(one.name().value()));
        Map<Kind, Map<String, Long>> occurrences = new EnumMap<>(Kind.class);
        for (Map.Entry<Kind, Set<String>> asked : ids.entrySet()) {
            occurrences.put(asked.getKey(), engine.occurrences(asked.getKey(), asked.getValue()));
        }
        List<Completion> named = new ArrayList<>();
        for (Fitting one : fitting) {
            Name name = one.name();
            long count = occurrences.getOrDefault(name.kind(), Map.of()).getOrDefault(name.value(), 0L);
            if (count > 0) {
                named.add(new Completion(name.kind(), name.value(), name.name(), count, one.from()));
            }
        }
        named.sort(BEST);
        return named;
    }

    /** Where the last words begin, the first of them first. */
    private static List<Integer> wordBegins(String typed, int from) {
        List<Integer> begins = new ArrayList<>();
        for (int i = typed.length() - 1; i >= from && begins.size() < MOST_WORDS; i--) {
            boolean word = Character.isLetterOrDigit(typed.charAt(i));
            if (word && (i == 0 || !Character.isLetterOrDigit(typed.charAt(i - 1)))) {
                begins.add(i);
            }
        }
        return begins.reversed();
    }

    /** Words of titles that begin as the last word typed does, the most frequent first. */
    private static List<Completion> words(String typed, int begin, int limit, Engine engine) throws IOException {
        List<String> terms = TextAnalysis.terms(TextAnalysis.EXACT, typed.substring(begin));
        if (terms.size() != 1) {
            return List.of();
        }
        List<Completion> completions = new ArrayList<>();
        engine.titleWords(terms.getFirst(), limit)
                .forEach((word, count) -> completions.add(new Completion(Kind.WORD, word, word, count, begin)));
        completions.sort(BEST);
        return completions.subList(0, Math.min(limit, completions.size()));
    }
}
