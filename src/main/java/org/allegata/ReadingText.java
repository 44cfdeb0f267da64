package org.allegata;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.answer.AccusationAnswer;
import org.allegata.answer.ArticleAnswer;
import org.allegata.answer.TypeAnswer;
import org.jspecify.annotations.Nullable;

/** A reading as text for people. */
final class ReadingText {

    private ReadingText() {}

    static void print(ArticleAnswer article, PrintWriter out) {
        printHead(article, out);
        printFindings(article, out);
    }

    /** Which article it is. */
    static void printHead(ArticleAnswer article, PrintWriter out) {
        out.println(article.title());
        out.println("  " + about(article));
    }

    /** All that was found in it. */
    static void printFindings(ArticleAnswer article, PrintWriter out) {
        out.println("  organisations: "
                + article.organisations().stream()
                        .map(body -> body.name() + " (" + body.kind() + ")")
                        .collect(Collectors.joining(", ")));
        out.println("  dates: "
                + article.dates().stream()
                        .map(date -> date.text() + " = " + days(date.from(), date.to()))
                        .collect(Collectors.joining(", ")));
        article.accusations().forEach(accusation -> print(accusation, "  ", out));
        out.println();
    }

    private static String about(ArticleAnswer article) {
        return Stream.of(
                        "id " + article.id(),
                        article.published() == null
                                ? "no date"
                                : article.published().toString(),
                        article.source() == null ? "no source" : article.source(),
                        article.language() == null ? "language unknown" : article.language())
                .collect(Collectors.joining(" · "));
    }

    /** An accusation in a line, its evidence below. */
    static void print(AccusationAnswer accusation, String indent, PrintWriter out) {
        String types = accusation.types().stream().map(TypeAnswer::label).collect(Collectors.joining(", "));
        String response = accusation.response().equals("none") ? "" : " · " + accusation.response();
        String when = days(accusation.event().from(), accusation.event().to());
        out.println(indent + accusation.accuser().name() + " → "
                + accusation.accused().name() + ": " + types + " · " + accusation.status() + response
                + (when.isEmpty() ? "" : " · " + when) + " [" + accusation.rule() + "]");
        out.println(indent + "    “" + accusation.evidence().text().replaceAll("\\s+", " ") + "”");
    }

    static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return "";
        }
        if (from != null && from.equals(to)) {
            return from.toString();
        }
        return (from == null ? "" : from.toString()) + ".." + (to == null ? "" : to.toString());
    }
}
