package org.allegata.query;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.allegata.query.Query.TextField;

/** Prints a tree as nested lists, as {@code (and (words a b) (accuser hrw))}, so that a test can show its shape in one line. */
final class Expression {

    private Expression() {}

    static String of(Query query) {
        return switch (query) {
            case Query.All all -> "all";
            case Query.And and -> list("and", and.parts());
            case Query.Or or -> list("or", or.parts());
            case Query.Words words -> list("words", words.words());
            case Query.Not not -> list("not", List.of(not.part()));
            case Query.Word word -> text("", word.field(), word.text());
            case Query.Phrase phrase -> text("phrase ", phrase.field(), phrase.text());
            case Query.Prefix prefix -> text("prefix ", prefix.field(), prefix.text());
            case Query.Similar similar -> text("similar ", similar.field(), similar.text());
            case Query.Near near -> list("near " + near.words(), near.parts());
            case Query.InSentence sentence -> list("sentence", sentence.parts());
            case Query.SourceNamed source -> "(source " + source.words() + ")";
            case Query.SourceIs source -> "(source= " + source.name() + ")";
            case Query.UrlHas url -> "(url " + url.words() + ")";
            case Query.LanguageIs language -> "(language " + language.code() + ")";
            case Query.Published published -> "(published " + days(published.days()) + ")";
            case Query.Mentions mentions -> "(organisation " + body(mentions.body()) + ")";
            case Query.AccuserIs accuser -> "(accuser " + body(accuser.body()) + ")";
            case Query.AccusedIs accused -> "(accused " + body(accused.body()) + ")";
            case Query.TypeIs type -> "(accusation " + String.join(" ", type.ids()) + ")";
            case Query.StatusIs status -> "(status " + status.status().id() + ")";
            case Query.ResponseIs response -> "(response " + response.response().id() + ")";
            case Query.Event event -> "(event " + days(event.days()) + ")";
        };
    }

    private static String list(String name, Collection<? extends Query> parts) {
        return parts.stream().map(Expression::of).collect(Collectors.joining(" ", "(" + name + " ", ")"));
    }

    private static String text(String kind, TextField field, String text) {
        String words = kind + text;
        if (field == TextField.TITLE) {
            return "(title " + words + ")";
        }
        return kind.isEmpty() ? words : "(" + words + ")";
    }

    private static String days(DayRange days) {
        return days.isUnknown() ? "unknown" : days.from() + " " + days.to();
    }

    private static String body(Query.Body body) {
        boolean known = body.ids().size() == 1 && body.ids().first().equals(body.asked());
        return body.asked() + (body.withParts() ? "+" : "") + (known ? "" : " " + body.ids());
    }
}
