package org.allegata.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Vocabulary;
import org.allegata.search.QueryPieces.Example;
import org.allegata.search.QueryPieces.Maker;
import org.allegata.search.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Makes searches, as people and programs send them, from what stands in articles and was read in them. All that can be asked comes equally often, two
 * to four things at a time; most of what is asked together holds for one article, so that most searches find something.
 */
public final class QueryGenerator {

    /** Looks for one article of which all can be asked; then any articles will do. */
    private static final int TRIES = 500;

    private final List<IndexedArticle> articles;
    private final List<IndexedArticle> accusing;
    private final Random random;
    private final QueryPieces pieces;
    private final Map<String, Maker> inText = new LinkedHashMap<>();
    private final Map<String, Maker> asFilter = new LinkedHashMap<>();
    private final List<String> deck = new ArrayList<>();
    private int made;

    public QueryGenerator(List<IndexedArticle> articles, Vocabulary vocabulary, Random random) {
        this.articles = articles;
        this.accusing = articles.stream()
                .filter(article -> !article.reading().accusations().isEmpty())
                .toList();
        this.random = random;
        this.pieces = new QueryPieces(vocabulary, random);
        inText.putAll(pieces.typed());
        inText.put(
                "words of two articles",
                example -> joined(" ", pieces.make("two words", example), pieces.make("word", anExample())));
        inText.put("OR", this::alternatives);
        inText.put("brackets", this::brackets);
        inText.put("-", example -> excluded().map(piece -> "-" + piece));
        inText.put("NOT", example -> excluded().map(piece -> "NOT " + piece));
        inText.put("a field twice", pieces::twice);
        pieces.chosen().forEach((name, maker) -> {
            asFilter.put(name + "=", maker);
            if (!List.of("published", "event").contains(name)) {
                asFilter.put(name + "=-", example -> another(maker, example).map(value -> "-" + value));
            }
        });
    }

    /**
     * A search.
     *
     * @param parameters as the API takes them, the query text among them
     * @param pieces what it is put together from, as {@link QueryGenerator#pieces} names it
     */
    public record Search(Unit unit, Map<String, List<String>> parameters, List<String> pieces) {

        /** What a failing test tells of it. */
        @Override
        public String toString() {
            return unit + " " + parameters;
        }
    }

    /** The names of all that searches are put together from. */
    public Set<String> pieces() {
        return Stream.of(inText, asFilter)
                .flatMap(makers -> makers.keySet().stream())
                .collect(Collectors.toSet());
    }

    public Search next() {
        List<String> names = deal(2 + Math.max(random.nextInt(3), random.nextInt(3)));
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        List<String> texts = new ArrayList<>();
        made(names).forEach((name, piece) -> {
            if (inText.containsKey(name)) {
                texts.add(piece);
            } else {
                parameters
                        .computeIfAbsent(name.substring(0, name.indexOf('=')), key -> new ArrayList<>())
                        .add(piece);
            }
        });
        if (!texts.isEmpty()) {
            parameters.put("q", List.of(joined(texts)));
        }
        addRest(parameters);
        return new Search(random.nextInt(5) == 0 ? Unit.ACCUSATIONS : Unit.ARTICLES, parameters, names);
    }

    /** Takes from a shuffled deck of all that can be asked, so that nothing is forgotten. */
    private List<String> deal(int number) {
        List<String> dealt = new ArrayList<>();
        while (dealt.size() < number) {
            if (deck.isEmpty()) {
                deck.addAll(inText.keySet());
                deck.addAll(asFilter.keySet());
                Collections.shuffle(deck, random);
            }
            String name = deck.removeLast();
            if (!dealt.contains(name)) {
                dealt.add(name);
            }
        }
        return dealt;
    }

    private Map<String, String> made(List<String> names) {
        boolean ofOne = random.nextInt(8) > 0;
        for (int i = 0; ofOne && i < TRIES; i++) {
            Example example = anExample();
            Map<String, String> made = new LinkedHashMap<>();
            names.forEach(name -> maker(name).of(example).ifPresent(piece -> made.put(name, piece)));
            if (made.size() == names.size()) {
                return made;
            }
        }
        Map<String, String> made = new LinkedHashMap<>();
        while (made.size() < names.size()) {
            names.forEach(name -> maker(name).of(anExample()).ifPresent(piece -> made.put(name, piece)));
        }
        return made;
    }

    private Maker maker(String name) {
        Maker maker = inText.get(name);
        return maker != null ? maker : asFilter.getOrDefault(name, example -> Optional.empty());
    }

    private Example anExample() {
        List<IndexedArticle> from = random.nextBoolean() && !accusing.isEmpty() ? accusing : articles;
        IndexedArticle article = from.get(random.nextInt(from.size()));
        List<Accusation> accusations = article.reading().accusations();
        @Nullable Accusation one = accusations.isEmpty() ? null : accusations.get(random.nextInt(accusations.size()));
        return new Example(article, one);
    }

    /** What some other article has, mostly not what this one has. */
    private Optional<String> another(Maker maker, Example example) {
        Optional<String> own = maker.of(example);
        return Stream.generate(() -> maker.of(anExample()))
                .limit(10)
                .filter(other -> !other.equals(own))
                .findFirst()
                .orElse(own);
    }

    /** One piece of a query text without operators. */
    private Optional<String> simple(Example example) {
        List<Maker> makers = List.copyOf(pieces.typed().values());
        return makers.get(random.nextInt(makers.size())).of(example);
    }

    private Optional<String> alternatives(Example example) {
        return joined(" OR ", simple(example), simple(anExample()))
                .map(both -> random.nextInt(4) == 0 ? both : bracketed(both));
    }

    private Optional<String> brackets(Example example) {
        Optional<String> first = simple(example);
        Optional<String> second = simple(example);
        return switch (random.nextInt(3)) {
            case 0 -> joined(" ", first, second).map(QueryGenerator::bracketed);
            case 1 -> joined(" AND ", alternatives(example), first).map(QueryGenerator::bracketed);
            default ->
                joined(" OR ", joined(" ", first, second).map(QueryGenerator::bracketed), simple(anExample()))
                        .map(QueryGenerator::bracketed);
        };
    }

    /** What another article has, alone or as several conditions in brackets. */
    private Optional<String> excluded() {
        Example other = anExample();
        return switch (random.nextInt(4)) {
            case 0 -> joined(" ", simple(other), simple(other)).map(QueryGenerator::bracketed);
            case 1 -> pieces.make("name", other).map(QueryGenerator::bracketed);
            default -> simple(other).map(piece -> isOne(piece) ? piece : bracketed(piece));
        };
    }

    private static String bracketed(String text) {
        return "(" + text + ")";
    }

    /** Whether a sign before it holds for all of it. */
    private static boolean isOne(String piece) {
        return !piece.contains(" ") || piece.contains("\"") || piece.contains("(");
    }

    @SafeVarargs
    private static Optional<String> joined(String operator, Optional<String>... pieces) {
        List<String> there = Stream.of(pieces).flatMap(Optional::stream).toList();
        return there.size() == pieces.length ? Optional.of(String.join(operator, there)) : Optional.empty();
    }

    private String joined(List<String> texts) {
        Collections.shuffle(texts, random);
        StringBuilder joined = new StringBuilder(texts.getFirst());
        texts.stream()
                .skip(1)
                .forEach(text ->
                        joined.append(random.nextInt(5) == 0 ? " AND " : " ").append(text));
        return joined.toString();
    }

    /** What says how to answer rather than what to find. */
    private void addRest(Map<String, List<String>> parameters) {
        parameters.put("sort", List.of(List.of("relevance", "newest", "oldest").get(made++ % 3)));
        parameters.put("match", List.of(one("all", "all", "all", "all", "all", "most", "most", "any")));
        parameters.put("concepts", List.of(one("true", "false")));
        parameters.put("timeline", List.of(one("published", "published", "event")));
        parameters.put(
                "facets", List.of(one(Stream.of(Facet.values()).map(Facet::id).toArray(String[]::new))));
        if (random.nextInt(3) == 0) {
            parameters.put("interval", List.of(one("year", "month", "day")));
        }
        if (random.nextInt(8) == 0) {
            parameters.put("fold", List.of("copies"));
        }
    }

    private String one(String... some) {
        return some[random.nextInt(some.length)];
    }
}
