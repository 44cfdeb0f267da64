package org.allegata.lucene;

import static org.allegata.lucene.FieldQueries.all;
import static org.allegata.lucene.FieldQueries.any;
import static org.allegata.lucene.FieldQueries.anyTerm;
import static org.allegata.lucene.FieldQueries.body;
import static org.allegata.lucene.FieldQueries.but;
import static org.allegata.lucene.FieldQueries.event;
import static org.allegata.lucene.FieldQueries.oneOf;
import static org.allegata.lucene.FieldQueries.published;
import static org.allegata.lucene.FieldQueries.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.allegata.matching.Meanings;
import org.allegata.matching.TextAnalysis;
import org.allegata.matching.WordGroups;
import org.allegata.matching.Wording;
import org.allegata.query.Query;
import org.allegata.search.Conjunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;

/**
 * Turns our tree into Lucene's queries: over article documents, or over the accusation documents of their blocks. A condition on accusations is
 * asked of the children and joined to the article; a condition on articles that stands among those is joined down to the children.
 */
final class QueryTranslation {

    static final org.apache.lucene.search.Query ARTICLES = term(Schema.SORT_OF_DOCUMENT, Schema.ARTICLE);
    static final org.apache.lucene.search.Query ACCUSATIONS = term(Schema.SORT_OF_DOCUMENT, Schema.ACCUSATION);
    static final BitSetProducer PARENTS = new QueryBitSetProducer(ARTICLES);

    private final Meanings meanings;
    private final boolean widens;
    private final WordGroups groups;

    /**
     * @param widens whether plain words that name a concept also find the articles that were read as such
     */
    QueryTranslation(Meanings meanings, boolean widens, WordGroups groups) {
        this.meanings = meanings;
        this.widens = widens;
        this.groups = groups;
    }

    /** The same, without concepts. */
    QueryTranslation literal() {
        return new QueryTranslation(meanings, false, groups);
    }

    /** Articles that answer all of a conjunction. */
    org.apache.lucene.search.Query articles(Conjunction conjunction) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(ARTICLES, Occur.FILTER);
        conjunction.aboutArticle().forEach(part -> all.add(onArticle(part), Occur.MUST));
        conjunction.aboutAccusation().forEach(group -> all.add(articleHas(group), Occur.MUST));
        return all.build();
    }

    /** Articles that answer all of a conjunction, with the number of these words that each has for its score. */
    org.apache.lucene.search.Query scoredByWords(Conjunction conjunction, Query.Words words) {
        BooleanQuery.Builder scored = new BooleanQuery.Builder().add(articles(conjunction), Occur.FILTER);
        eachWord(words).forEach(word -> scored.add(new ConstantScoreQuery(word), Occur.SHOULD));
        return scored.build();
    }

    /** Accusations that answer one of the conjunction's groups, whatever else their articles answer; all where there is no group. */
    org.apache.lucene.search.Query accusations(Conjunction conjunction) {
        if (conjunction.aboutAccusation().isEmpty()) {
            return ACCUSATIONS;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder().add(ACCUSATIONS, Occur.FILTER);
        conjunction.aboutAccusation().forEach(group -> any.add(answering(group), Occur.SHOULD));
        return any.setMinimumNumberShouldMatch(1).build();
    }

    private org.apache.lucene.search.Query answering(List<Query> conditions) {
        return standsAlone(conditions) ? answeringAlone(conditions.getFirst()) : oneAccusation(conditions);
    }

    private static boolean standsAlone(List<Query> conditions) {
        return conditions.size() == 1 && !(conditions.getFirst() instanceof Query.And);
    }

    /** A condition that no other is joined to may ask for two accusations in one of its alternatives; either shows why an article answers. */
    private org.apache.lucene.search.Query answeringAlone(Query condition) {
        return switch (condition) {
            case Query.Or or ->
                any(or.parts().stream().map(this::answeringAlone).toList());
            case Query.And and -> answeringAll(Conjunction.of(and));
            default -> onAccusation(condition);
        };
    }

    private org.apache.lucene.search.Query answeringAll(Conjunction conjunction) {
        return new BooleanQuery.Builder()
                .add(accusations(conjunction), Occur.FILTER)
                .add(new ToChildBlockJoinQuery(articles(conjunction), PARENTS), Occur.FILTER)
                .build();
    }

    /** Accusations of any of these types. */
    static org.apache.lucene.search.Query ofTypes(List<Query.TypeIs> types) {
        return any(types.stream().map(type -> anyTerm(Schema.TYPE, type.ids())).toList());
    }

    /** Articles that answer, in the order of relevance: those that do so literally before those that do so by a concept. */
    org.apache.lucene.search.Query rankedArticles(Conjunction conjunction) {
        org.apache.lucene.search.Query wider = articles(conjunction);
        return widens ? LiteralFirst.of(wider, literal().articles(conjunction)) : wider;
    }

    /** Accusations that answer, in articles that answer; scored as their articles are. */
    org.apache.lucene.search.Query accusationsOfArticles(Conjunction conjunction) {
        return new BooleanQuery.Builder()
                .add(accusations(conjunction), Occur.FILTER)
                .add(new ToChildBlockJoinQuery(rankedArticles(conjunction), PARENTS), Occur.MUST)
                .build();
    }

    /** Articles that have an accusation which answers all conditions, or answer them without one, as "torture OR accused:x" may be. */
    private org.apache.lucene.search.Query articleHas(List<Query> conditions) {
        if (standsAlone(conditions)) {
            return onArticle(conditions.getFirst());
        }
        List<org.apache.lucene.search.Query> ways = new ArrayList<>();
        ways.add(joined(oneAccusation(conditions)));
        withoutAccusation(new Query.And(conditions)).ifPresent(ways::add);
        return any(ways);
    }

    private static org.apache.lucene.search.Query joined(org.apache.lucene.search.Query accusations) {
        return new ToParentBlockJoinQuery(accusations, PARENTS, ScoreMode.None);
    }

    /** What answers a condition whatever accusations an article has; empty where nothing does. */
    private Optional<org.apache.lucene.search.Query> withoutAccusation(Query query) {
        if (!query.asksAccusation()) {
            return Optional.of(onArticle(query));
        }
        return switch (query) {
            case Query.And and -> {
                List<org.apache.lucene.search.Query> all = and.parts().stream()
                        .flatMap(part -> withoutAccusation(part).stream())
                        .toList();
                yield all.size() < and.parts().size() ? Optional.empty() : Optional.of(all(all));
            }
            case Query.Or or -> {
                List<org.apache.lucene.search.Query> some = or.parts().stream()
                        .flatMap(part -> withoutAccusation(part).stream())
                        .toList();
                yield some.isEmpty() ? Optional.empty() : Optional.of(any(some));
            }
            default -> Optional.empty();
        };
    }

    private org.apache.lucene.search.Query oneAccusation(List<Query> conditions) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(ACCUSATIONS, Occur.FILTER);
        conditions.forEach(condition -> all.add(onAccusation(condition), Occur.FILTER));
        return all.build();
    }

    private org.apache.lucene.search.Query onArticle(Query query) {
        return switch (query) {
            case Query.All all -> new MatchAllDocsQuery();
            case Query.Words words -> words(words);
            case Query.Word word -> word(word);
            case Query.InText text -> TextQueries.of(meanings.wording(text));
            case Query.Together together -> TextQueries.of(together, meanings);
            case Query.SourceNamed source ->
                oneOf(TextQueries.inOrder(Schema.SOURCE_WORDS, TextAnalysis.terms(TextAnalysis.EXACT, source.words())));
            case Query.SourceIs source -> term(Schema.SOURCE_FOLDED, TextAnalysis.folded(source.name()));
            case Query.UrlHas url ->
                oneOf(TextQueries.inOrder(Schema.URL_WORDS, TextAnalysis.terms(TextAnalysis.URL, url.words())));
            case Query.LanguageIs language -> term(Schema.LANGUAGE, language.code());
            case Query.Published published -> published(published.days());
            case Query.Mentions mentions -> body(Schema.ORGANISATION, mentions.body());
            case Query.OnAccusation condition -> joined(oneAccusation(List.of(condition)));
            case Query.And and -> articles(Conjunction.of(and));
            case Query.Or or -> any(or.parts().stream().map(this::onArticle).toList());
            case Query.Not not -> but(ARTICLES, literal().onArticle(not.part()));
        };
    }

    private org.apache.lucene.search.Query onAccusation(Query query) {
        if (!query.asksAccusation()) {
            return new ToChildBlockJoinQuery(
                    new BooleanQuery.Builder()
                            .add(ARTICLES, Occur.FILTER)
                            .add(onArticle(query), Occur.MUST)
                            .build(),
                    PARENTS);
        }
        return switch (query) {
            case Query.AccuserIs accuser -> body(Schema.ACCUSER, accuser.body());
            case Query.AccusedIs accused -> body(Schema.ACCUSED, accused.body());
            case Query.TypeIs type -> anyTerm(Schema.TYPE, type.ids());
            case Query.StatusIs status -> term(Schema.STATUS, status.status().id());
            case Query.ResponseIs response ->
                term(Schema.RESPONSE, response.response().id());
            case Query.Event event -> event(event.days());
            case Query.And and -> oneAccusation(and.parts());
            case Query.Or or -> any(or.parts().stream().map(this::onAccusation).toList());
            default -> throw new IllegalStateException("No condition on an accusation: " + query);
        };
    }

    private org.apache.lucene.search.Query words(Query.Words words) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        eachWord(words).forEach(word -> some.add(word, Occur.SHOULD));
        org.apache.lucene.search.Query found =
                some.setMinimumNumberShouldMatch(groups.required(words)).build();
        // What is widened is ranked behind all literal matches, whose own score is what counts.
        return groups.ranks(words) && !widens ? new Relevance(found, words.words()) : found;
    }

    private List<org.apache.lucene.search.Query> eachWord(Query.Words words) {
        List<Wording> wordings = meanings.wordings(words);
        List<List<Query>> concepts = meanings.concepts(words);
        return IntStream.range(0, wordings.size())
                .mapToObj(i -> orConcept(wordings.get(i), concepts.get(i)))
                .toList();
    }

    private org.apache.lucene.search.Query word(Query.Word word) {
        return orConcept(meanings.wording(word), meanings.concepts(word));
    }

    /** A concept says no more of one article than of another; where several words name it together, each has it. */
    private org.apache.lucene.search.Query orConcept(Wording wording, List<Query> concepts) {
        org.apache.lucene.search.Query literally = TextQueries.of(wording);
        if (!widens || concepts.isEmpty()) {
            return literally;
        }
        List<org.apache.lucene.search.Query> ways = new ArrayList<>(List.of(literally));
        concepts.forEach(concept -> ways.add(new ConstantScoreQuery(onArticle(concept))));
        return new DisjunctionMaxQuery(ways, 0f);
    }
}
