package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.Party;
import org.allegata.matching.Meanings;
import org.allegata.matching.TextAnalysis;
import org.allegata.matching.WordGroups;
import org.allegata.matching.Wording;
import org.allegata.query.DayRange;
import org.allegata.query.Query;
import org.allegata.query.Query.Body;
import org.allegata.query.Query.TextField;
import org.allegata.search.Conjunction;

/** Turns our tree into the cluster's: what articles must answer, and what their nested accusations must. */
final class QueryForm {

    private static final Set<String> RESERVED = Set.of(Party.UNNAMED.name(), Party.ARTICLE.name());

    /** What answers literally is scored above anything that answers by a concept only. */
    private static final double LITERAL = 1000;

    /** A little less than how much words gain that stand as close together as they were typed, as on the single machine. */
    private static final float NEARBY = 0.1f;

    /** The window of eight words, in moves that bring a word to its place. */
    private static final int MOVES = 6;

    /** No question is longer; a pasted page is, and would cost too much. */
    private static final int MOST_NEARBY = 50;

    private final Meanings meanings;
    private final boolean widens;
    private final WordGroups groups;

    /** @param widens whether plain words that name a concept also find the articles that were read as such */
    QueryForm(Meanings meanings, boolean widens, WordGroups groups) {
        this.meanings = meanings;
        this.widens = widens;
        this.groups = groups;
    }

    /** The same, without concepts. */
    private QueryForm literal() {
        return new QueryForm(meanings, false, groups);
    }

    /** Articles that answer all of a conjunction. */
    Clause articles(Conjunction conjunction) {
        List<Clause> all = new ArrayList<>();
        conjunction.aboutArticle().forEach(part -> all.add(onArticle(part)));
        conjunction.aboutAccusation().forEach(group -> all.add(articleHas(group)));
        return all.isEmpty() ? Clause.EVERYTHING : Clause.all(all);
    }

    /** Articles that answer, in the order of relevance: those that do so literally before those that do so by a concept. */
    Clause rankedArticles(Conjunction conjunction) {
        Clause wider = articles(conjunction);
        if (!widens) {
            return wider;
        }
        Clause literally = literal().articles(conjunction);
        Clause first = Clause.of(
                "function_score",
                Map.of("query", literally, "functions", List.of(Map.of("weight", LITERAL)), "boost_mode", "sum"));
        return Clause.best(List.of(first, wider));
    }

    /** Articles that answer a conjunction, with the number of these words that each has for its score. */
    Clause scoredByWords(Conjunction conjunction, Query.Words words) {
        List<Clause> each = eachWord(words).stream().map(word -> word.scored(1)).toList();
        return Clause.of("bool", Map.of("filter", List.of(articles(conjunction)), "should", each));
    }

    /** The accusations that answer, article by article. */
    AnsweringAccusations answeringAccusations(Conjunction conjunction) {
        return AnsweringAccusations.of(conjunction.aboutAccusation(), this);
    }

    /** Articles that have an accusation which answers all conditions, or answer them without one, as "torture OR accused:x" may be. */
    private Clause articleHas(List<Query> conditions) {
        if (conditions.size() == 1 && !(conditions.getFirst() instanceof Query.And)) {
            return onArticle(conditions.getFirst());
        }
        List<Clause> ways = new ArrayList<>();
        ways.add(AnsweringAccusations.of(List.of(conditions), this).articles());
        withoutAccusation(new Query.And(conditions)).ifPresent(ways::add);
        return Clause.any(ways);
    }

    /** What answers a condition whatever accusations an article has; empty where nothing does. */
    private Optional<Clause> withoutAccusation(Query query) {
        if (!query.asksAccusation()) {
            return Optional.of(onArticle(query));
        }
        return switch (query) {
            case Query.And and -> {
                List<Clause> all = and.parts().stream()
                        .flatMap(part -> withoutAccusation(part).stream())
                        .toList();
                yield all.size() < and.parts().size() ? Optional.empty() : Optional.of(Clause.all(all));
            }
            case Query.Or or -> {
                List<Clause> some = or.parts().stream()
                        .flatMap(part -> withoutAccusation(part).stream())
                        .toList();
                yield some.isEmpty() ? Optional.empty() : Optional.of(Clause.any(some));
            }
            default -> Optional.empty();
        };
    }

    Clause onArticle(Query query) {
        return switch (query) {
            case Query.All all -> Clause.EVERYTHING;
            case Query.Words words -> words(words);
            case Query.Word word -> word(word);
            case Query.InText text -> TextClauses.of(meanings.wording(text));
            case Query.Together together -> TextClauses.of(together, meanings);
            case Query.SourceNamed source ->
                TextClauses.inOrder(Mapping.SOURCE_WORDS, TextAnalysis.terms(TextAnalysis.EXACT, source.words()))
                        .scored(1);
            case Query.SourceIs source -> term(Mapping.SOURCE_FOLDED, TextAnalysis.folded(source.name()));
            case Query.UrlHas url ->
                TextClauses.inOrder(Mapping.URL_WORDS, TextAnalysis.terms(TextAnalysis.URL, url.words()))
                        .scored(1);
            case Query.LanguageIs language -> term(Mapping.LANGUAGE, language.code());
            case Query.Published published -> published(published.days());
            case Query.Mentions mentions -> body(Mapping.ORGANISATION, mentions.body());
            case Query.OnAccusation condition -> onAccusation(condition).ofAccusation();
            case Query.And and -> articles(Conjunction.of(and));
            case Query.Or or ->
                Clause.any(or.parts().stream().map(this::onArticle).toList());
            case Query.Not not -> Clause.EVERYTHING.but(literal().onArticle(not.part()));
        };
    }

    /** What one accusation must answer. */
    Clause onAccusation(Query.OnAccusation condition) {
        return switch (condition) {
            case Query.AccuserIs accuser -> body(Mapping.ACCUSER, accuser.body());
            case Query.AccusedIs accused -> body(Mapping.ACCUSED, accused.body());
            case Query.TypeIs type -> Clause.anyTerm(Mapping.TYPE, type.ids());
            case Query.StatusIs status -> term(Mapping.STATUS, status.status().id());
            case Query.ResponseIs response ->
                term(Mapping.RESPONSE, response.response().id());
            case Query.Event event -> event(event.days());
        };
    }

    private Clause words(Query.Words words) {
        Clause found = Clause.atLeast(groups.required(words), eachWord(words));
        // What is widened is ranked behind all literal matches, whose own score is what counts.
        return groups.ranks(words) && !widens ? found.plus(nearby(words)) : found;
    }

    /** Neighbours in the query that are neighbours in the text, or nearly so, in each family that takes them for one word each. */
    private static List<Clause> nearby(Query.Words words) {
        List<Clause> pairs = new ArrayList<>();
        for (String family : TextAnalysis.families()) {
            List<List<String>> terms = words.words().stream()
                    .filter(word -> word.field() == TextField.TITLE_OR_TEXT)
                    .limit(MOST_NEARBY)
                    .map(word -> TextAnalysis.terms(family, word.text()))
                    .toList();
            for (int i = 1; i < terms.size(); i++) {
                if (terms.get(i - 1).size() == 1 && terms.get(i).size() == 1) {
                    List<String> both =
                            List.of(terms.get(i - 1).getFirst(), terms.get(i).getFirst());
                    pairs.add(nearby(Mapping.text(Mapping.TEXT, family), both));
                }
            }
        }
        return pairs;
    }

    private static Clause nearby(String field, List<String> both) {
        return Clause.of("match_phrase", field, Map.of("query", Tokens.joined(both), "slop", MOVES, "boost", NEARBY));
    }

    private List<Clause> eachWord(Query.Words words) {
        List<Wording> wordings = meanings.wordings(words);
        List<List<Query>> concepts = meanings.concepts(words);
        return IntStream.range(0, wordings.size())
                .mapToObj(i -> orConcept(wordings.get(i), concepts.get(i)))
                .toList();
    }

    private Clause word(Query.Word word) {
        return orConcept(meanings.wording(word), meanings.concepts(word));
    }

    /** A concept says no more of one article than of another. */
    private Clause orConcept(Wording wording, List<Query> concepts) {
        Clause literally = TextClauses.of(wording);
        if (!widens || concepts.isEmpty()) {
            return literally;
        }
        return Clause.best(Stream.concat(
                        Stream.of(literally),
                        concepts.stream().map(concept -> onArticle(concept).scored(1)))
                .toList());
    }

    private static Clause published(DayRange days) {
        return days.isUnknown()
                ? Clause.EVERYTHING.but(Clause.exists(Mapping.PUBLISHED))
                : Clause.between(Mapping.PUBLISHED, first(days), last(days)).scored(1);
    }

    private static Clause event(DayRange days) {
        return days.isUnknown()
                ? Clause.EVERYTHING.but(Clause.exists(Mapping.EVENT_FROM))
                : Clause.between(Mapping.EVENT, first(days), last(days));
    }

    private static long first(DayRange days) {
        return days.from() == null ? Integer.MIN_VALUE : days.from().toEpochDay();
    }

    private static long last(DayRange days) {
        return days.to() == null ? Integer.MAX_VALUE : days.to().toEpochDay();
    }

    private static Clause body(String field, Body body) {
        if (!body.ids().isEmpty()) {
            return Clause.anyTerm(field + Mapping.PARTY_ID, body.ids());
        }
        if (RESERVED.contains(body.asked())) {
            return term(field + Mapping.PARTY_RESERVED, body.asked());
        }
        String words = field + Mapping.PARTY_WORDS;
        return TextClauses.inOrderWithGaps(words, TextAnalysis.terms(TextAnalysis.EXACT, body.asked()))
                .scored(1);
    }

    private static Clause term(String field, String value) {
        return Clause.term(field, TextAnalysis.held(value)).scored(1);
    }
}
