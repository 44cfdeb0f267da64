package org.allegata.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.matching.ScannedMeanings.Meaning;
import org.allegata.query.DayRange;
import org.allegata.query.Query;
import org.jspecify.annotations.Nullable;

/** What the contract's sentences say of one article: whether it answers a query, and which of its accusations do. */
final class ScannedConditions {

    private final Vocabulary vocabulary;
    private final ScannedMeanings meanings;
    private final ScannedWords words;
    private final ScannedNames names;
    private final boolean widens;
    /** The same without concepts: what is excluded never widens. */
    private final ScannedConditions literal;

    ScannedConditions(Vocabulary vocabulary, ScannedMeanings meanings, ScannedWords words) {
        this.vocabulary = vocabulary;
        this.meanings = meanings;
        this.words = words;
        this.names = new ScannedNames();
        this.widens = false;
        this.literal = this;
    }

    private ScannedConditions(ScannedConditions literal) {
        this.vocabulary = literal.vocabulary;
        this.meanings = literal.meanings;
        this.words = literal.words;
        this.names = literal.names;
        this.widens = true;
        this.literal = literal;
    }

    /** The same, but a plain word that names a concept also stands for what was read as such. */
    ScannedConditions widened() {
        return new ScannedConditions(literal);
    }

    ScannedNames names() {
        return names;
    }

    boolean answers(ScannedConjunction conjunction, ScannedArticle article) {
        return conjunction.onArticle().stream().allMatch(condition -> answers(condition, article))
                && conjunction.onAccusation().stream().allMatch(conditions -> hasAccusation(conditions, article));
    }

    /** Positions of the accusations that answer all that is asked of one; all where nothing is. */
    List<Integer> answering(ScannedConjunction conjunction, ScannedArticle article) {
        return positions(
                article,
                one -> conjunction.onAccusation().isEmpty()
                        || conjunction.onAccusation().stream()
                                .anyMatch(conditions -> answersFor(conditions, article, one)));
    }

    /** Alternatives that stand alone may each be a conjunction of its own, so also one that asks for two accusations. */
    private boolean answersFor(List<Query> conditions, ScannedArticle article, Accusation one) {
        return conditions.size() == 1
                ? answersFor(conditions.getFirst(), article, one)
                : fits(conditions, article, one);
    }

    private boolean answersFor(Query condition, ScannedArticle article, Accusation one) {
        return switch (condition) {
            case Query.Or or -> or.parts().stream().anyMatch(part -> answersFor(part, article, one));
            case Query.And and -> {
                ScannedConjunction all = ScannedConjunction.of(and, List.of());
                yield answers(all, article)
                        && (all.onAccusation().isEmpty()
                                || all.onAccusation().stream()
                                        .anyMatch(conditions -> answersFor(conditions, article, one)));
            }
            default -> fits(condition, article, one);
        };
    }

    /** Positions of the accusations of any of some types. */
    List<Integer> ofTypes(List<Query.TypeIs> types, ScannedArticle article) {
        return positions(article, one -> types.stream().anyMatch(type -> fits(type, one)));
    }

    private interface Test {
        boolean holds(Accusation one);
    }

    private static List<Integer> positions(ScannedArticle article, Test test) {
        List<Accusation> accusations = article.indexed().reading().accusations();
        return IntStream.range(0, accusations.size())
                .filter(i -> test.holds(accusations.get(i)))
                .boxed()
                .toList();
    }

    /** One accusation that fits all; or none at all, where the words of alternatives are enough. */
    private boolean hasAccusation(List<Query> conditions, ScannedArticle article) {
        if (conditions.size() == 1) {
            return answers(conditions.getFirst(), article);
        }
        return fits(conditions, article, null)
                || !positions(article, one -> fits(conditions, article, one)).isEmpty();
    }

    private boolean fits(List<Query> conditions, ScannedArticle article, @Nullable Accusation one) {
        return conditions.stream().allMatch(condition -> fits(condition, article, one));
    }

    private boolean fits(Query condition, ScannedArticle article, @Nullable Accusation one) {
        return switch (condition) {
            case Query.OnAccusation leaf -> one != null && fits(leaf, one);
            case Query.And and -> fits(and.parts(), article, one);
            case Query.Or or -> or.parts().stream().anyMatch(part -> fits(part, article, one));
            default -> answers(condition, article);
        };
    }

    private boolean fits(Query.OnAccusation condition, Accusation one) {
        return switch (condition) {
            case Query.AccuserIs accuser -> names.is(accuser.body(), one.accuser());
            case Query.AccusedIs accused -> names.is(accused.body(), one.accused());
            case Query.TypeIs type ->
                one.types().stream()
                        .flatMap(id -> vocabulary.lineage(id).stream())
                        .anyMatch(type.ids()::contains);
            case Query.StatusIs status -> one.status() == status.status();
            case Query.ResponseIs response -> one.response() == response.response();
            case Query.Event event ->
                overlap(event.days(), one.event().from(), one.event().to());
        };
    }

    /** Whether an article answers a query that stands by itself; of plain words all are asked for. */
    boolean answers(Query query, ScannedArticle scanned) {
        Article article = scanned.indexed().article();
        return switch (query) {
            case Query.All all -> true;
            case Query.Words all -> count(all, scanned) == all.words().size();
            case Query.InText text -> has(meanings.of(text), scanned);
            case Query.Together together -> words.has(together, scanned);
            case Query.SourceNamed source -> names.publisherHas(source.words(), article.source());
            case Query.SourceIs source -> names.publisherIs(source.name(), article.source());
            case Query.UrlHas url -> names.addressHas(url.words(), article.url());
            case Query.LanguageIs language -> language.code().equals(language(article));
            case Query.Published published -> overlap(published.days(), article.published(), article.published());
            case Query.Mentions mentions ->
                scanned.indexed().reading().organisations().stream().anyMatch(body -> names.is(mentions.body(), body));
            case Query.OnAccusation condition ->
                !positions(scanned, one -> fits(condition, one)).isEmpty();
            case Query.And and -> answers(ScannedConjunction.of(and, List.of()), scanned);
            case Query.Or or -> or.parts().stream().anyMatch(part -> answers(part, scanned));
            case Query.Not not -> !literal.answers(not.part(), scanned);
        };
    }

    /** How many of some plain words that stand together an article has. */
    long count(Query.Words group, ScannedArticle article) {
        return meanings.of(group).stream()
                .filter(meaning -> has(meaning, article))
                .count();
    }

    private boolean has(Meaning meaning, ScannedArticle article) {
        return words.has(meaning, article)
                || (widens && meaning.concepts().stream().anyMatch(concept -> answers(concept, article)));
    }

    static String language(Article article) {
        return article.language() == null ? "unknown" : article.language().toLowerCase(Locale.ROOT);
    }

    /** Whether something has a day in common with a range; an open end reaches to any date. */
    private static boolean overlap(DayRange days, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean unknown = from == null && to == null;
        if (days.isUnknown() || unknown) {
            return days.isUnknown() && unknown;
        }
        boolean begins = from == null || days.to() == null || !from.isAfter(days.to());
        boolean ends = to == null || days.from() == null || !to.isBefore(days.from());
        return begins && ends;
    }
}
