package org.allegata.query;

import java.util.List;
import java.util.stream.Collectors;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Word;

/**
 * Prints a tree in the query language, with no more brackets, quotes and backslashes than it needs. A tree made by {@link QueryParser} is read back
 * from its canonical text just as it was.
 */
public final class CanonicalText {

    private CanonicalText() {}

    /** Empty for {@link Query.All}. */
    public static String of(Query query) {
        return switch (query) {
            case Query.All all -> "";
            case Query.And and -> joined(and.parts(), " AND ");
            case Query.Or or -> joined(or.parts(), " OR ");
            case Query.Words words ->
                words.words().stream().map(CanonicalText::of).collect(Collectors.joining(" "));
            case Query.Not not -> "-" + (isGroup(not.part()) ? bracketed(not.part()) : of(not.part()));
            case Word word ->
                word.field() == TextField.TITLE
                        ? "title:" + Escapes.inWord(word.text())
                        : Escapes.plainWord(word.text());
            case Query.Phrase phrase -> title(phrase.field()) + Escapes.quoted(phrase.text());
            case Query.Prefix prefix -> marked(prefix.field(), prefix.text()) + "*";
            case Query.Similar similar -> marked(similar.field(), similar.text()) + "~";
            case Query.Near near -> "NEAR/" + near.words() + parts(near);
            case Query.InSentence sentence -> "SENTENCE" + parts(sentence);
            case Query.SourceNamed source -> "source:" + Escapes.name(source.words());
            case Query.SourceIs source -> "source:=" + Escapes.name(source.name());
            case Query.UrlHas url -> "url:" + Escapes.address(url.words());
            case Query.LanguageIs language -> "language:" + language.code();
            case Query.Published published -> "published:" + Days.text(published.days());
            case Query.Mentions mentions -> "organisation:" + body(mentions.body());
            case Query.AccuserIs accuser -> "accuser:" + body(accuser.body());
            case Query.AccusedIs accused -> "accused:" + body(accused.body());
            case Query.TypeIs type -> "accusation:" + String.join(",", type.ids());
            case Query.StatusIs status -> "status:" + status.status().id();
            case Query.ResponseIs response -> "response:" + response.response().id();
            case Query.Event event -> "event:" + Days.text(event.days());
        };
    }

    private static String parts(Query.Together together) {
        return together.parts().stream().map(CanonicalText::part).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String part(Query part) {
        return switch (part) {
            case Query.Or or -> or.parts().stream().map(CanonicalText::part).collect(Collectors.joining(" OR "));
            case Query.Phrase phrase -> of(phrase);
            default -> Escapes.commas(of(part));
        };
    }

    private static String joined(List<Query> parts, String operator) {
        boolean and = operator.equals(" AND ");
        return parts.stream()
                .map(part -> needsBrackets(part, and) ? bracketed(part) : of(part))
                .collect(Collectors.joining(operator));
    }

    /** AND binds tighter than OR, so within OR it needs none. */
    private static boolean needsBrackets(Query part, boolean withinAnd) {
        return part instanceof Query.Words || (isGroup(part) && (withinAnd || part instanceof Query.Or));
    }

    private static boolean isGroup(Query query) {
        return query instanceof Query.Words || query instanceof Query.And || query instanceof Query.Or;
    }

    private static String bracketed(Query group) {
        return "(" + of(group) + ")";
    }

    private static String title(TextField field) {
        return field == TextField.TITLE ? "title:" : "";
    }

    private static String marked(TextField field, String text) {
        return field == TextField.TITLE ? "title:" + Escapes.inWord(text) : Escapes.outsideField(text);
    }

    private static String body(Query.Body body) {
        return Escapes.name(body.asked()) + (body.withParts() ? "+" : "");
    }
}
