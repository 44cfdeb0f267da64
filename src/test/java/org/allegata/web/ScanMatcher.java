package org.allegata.web;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Names;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.query.DayRange;
import org.allegata.query.Query;
import org.allegata.search.Filter;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Snippet;
import org.jspecify.annotations.Nullable;

/** Tells, for {@link ScanIndex}, whether an article answers; words match where they begin alike. */
final class ScanMatcher {

    private final Vocabulary vocabulary;
    private final List<Query> conditions = new ArrayList<>();

    ScanMatcher(Vocabulary vocabulary, Query query, List<Filter> filters) {
        this.vocabulary = vocabulary;
        flatten(query);
        filters.forEach(filter -> flatten(filter.condition()));
    }

    Stream<Hit> hit(IndexedArticle found) {
        List<Accusation> accusations = found.reading().accusations();
        List<Query> onOne = conditions.stream().filter(Query::asksAccusation).toList();
        boolean others = conditions.stream().filter(c -> !c.asksAccusation()).allMatch(c -> matches(c, found, null));
        List<Integer> answering = IntStream.range(0, accusations.size())
                .filter(i -> !onOne.isEmpty() && onOne.stream().allMatch(c -> matches(c, found, accusations.get(i))))
                .boxed()
                .toList();
        if (!others || !onOne.isEmpty() && answering.isEmpty()) {
            return Stream.of();
        }
        List<Snippet> snippets = snippets(found.article());
        return Stream.of(new Hit(found, snippets.size(), snippets, answering, Copies.NONE));
    }

    private void flatten(Query query) {
        if (query instanceof Query.And and) {
            and.parts().forEach(this::flatten);
        } else {
            conditions.add(query);
        }
    }

    private boolean matches(Query condition, IndexedArticle found, @Nullable Accusation one) {
        Article article = found.article();
        return switch (condition) {
            case Query.All all -> true;
            case Query.Words words -> words.words().stream().allMatch(word -> matches(word, found, one));
            case Query.InText text -> pattern(text).matcher(whole(article)).find();
            case Query.Together together -> together.parts().stream().allMatch(part -> matches(part, found, one));
            case Query.SourceNamed source ->
                Names.fold(String.valueOf(article.source())).contains(Names.fold(source.words()));
            case Query.SourceIs source -> source.name().equalsIgnoreCase(article.source());
            case Query.UrlHas url -> String.valueOf(article.url()).contains(url.words());
            case Query.LanguageIs language ->
                language.code().equals(article.language() == null ? "unknown" : article.language());
            case Query.Published published -> in(published.days(), article.published(), article.published());
            case Query.Mentions mentions ->
                found.reading().organisations().stream().anyMatch(o -> is(mentions.body(), o.key()));
            case Query.AccuserIs accuser ->
                one != null && is(accuser.body(), one.accuser().key());
            case Query.AccusedIs accused ->
                one != null && is(accused.body(), one.accused().key());
            case Query.TypeIs type ->
                one != null
                        && one.types().stream()
                                .flatMap(t -> vocabulary.lineage(t).stream())
                                .anyMatch(type.ids()::contains);
            case Query.StatusIs status -> one != null && one.status() == status.status();
            case Query.ResponseIs response -> one != null && one.response() == response.response();
            case Query.Event event ->
                one != null && in(event.days(), one.event().from(), one.event().to());
            case Query.And and -> and.parts().stream().allMatch(part -> matches(part, found, one));
            case Query.Or or -> or.parts().stream().anyMatch(part -> matches(part, found, one));
            case Query.Not not ->
                found.reading().accusations().stream().noneMatch(a -> matches(not.part(), found, a))
                        && !(found.reading().accusations().isEmpty() && matches(not.part(), found, null));
        };
    }

    private static boolean is(Query.Body body, String key) {
        return body.ids().contains(key) || Names.fold(key).contains(Names.fold(body.asked()));
    }

    private static boolean in(DayRange days, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (days.isUnknown() || from == null && to == null) {
            return days.isUnknown() && from == null && to == null;
        }
        boolean beginsInTime = days.to() == null || from == null || !from.isAfter(days.to());
        boolean endsInTime = days.from() == null || to == null || !to.isBefore(days.from());
        return beginsInTime && endsInTime;
    }

    private static String whole(Article article) {
        return article.title() + "\n" + article.text();
    }

    private List<Snippet> snippets(Article article) {
        List<Pattern> patterns = conditions.stream()
                .flatMap(ScanMatcher::texts)
                .map(ScanMatcher::pattern)
                .toList();
        List<Snippet> snippets = new ArrayList<>();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(article.text());
        int from = sentences.first();
        for (int to = sentences.next(); to != BreakIterator.DONE; from = to, to = sentences.next()) {
            String sentence = article.text().substring(from, to).strip();
            List<Span> highlights = patterns.stream()
                    .flatMap(pattern -> pattern.matcher(sentence).results())
                    .map(match -> new Span(match.start(), match.end()))
                    .sorted()
                    .toList();
            if (!highlights.isEmpty() && snippets.size() < 3) {
                snippets.add(new Snippet(sentence, highlights));
            }
        }
        return snippets;
    }

    private static Stream<Query.InText> texts(Query query) {
        return switch (query) {
            case Query.InText text -> Stream.of(text);
            case Query.Words words -> words.words().stream().map(Query.InText.class::cast);
            case Query.Together together -> together.parts().stream().flatMap(ScanMatcher::texts);
            case Query.Or or -> or.parts().stream().flatMap(ScanMatcher::texts);
            default -> Stream.of();
        };
    }

    private static Pattern pattern(Query.InText text) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text.text()) + "[\\p{L}\\p{N}]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
