package org.allegata;

import java.io.PrintWriter;
import java.util.Locale;
import org.allegata.answer.Answers;
import org.allegata.answer.HitAnswer;
import org.allegata.answer.QueryAnswer;
import org.allegata.article.Span;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Snippet;

/** A page of results as text for people; what matched stands in square brackets. */
final class ResultText {

    private ResultText() {}

    static void print(ResultPage page, QueryAnswer query, Answers answers, PrintWriter out) {
        query.repairs().forEach(out::println);
        String relaxed = page.relaxed() ? ", with most of the words, since none has all" : "";
        out.printf(Locale.ROOT, "%,d articles for: %s%s%n%n", page.total(), query.read(), relaxed);
        query.concepts().forEach(concept -> out.println("Also found: what is read as " + concept.names()));
        if (query.suggestion() != null) {
            out.printf(
                    Locale.ROOT,
                    "Did you mean %s? It finds %,d.%n",
                    query.suggestion().text(),
                    query.suggestion().total());
        }
        page.hits().forEach(hit -> print(hit, answers.hit(hit), out));
    }

    private static void print(Hit hit, HitAnswer answer, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%s%n  %s · %s · %s%n",
                answer.title(),
                answer.id(),
                answer.source() == null ? "no source" : answer.source(),
                answer.published() == null ? "no date" : answer.published());
        hit.snippets().forEach(snippet -> out.println("  … " + marked(snippet).replaceAll("\\s+", " ")));
        answer.accusations().stream()
                .limit(hit.answering().size())
                .forEach(accusation -> ReadingText.print(accusation, "  ", out));
        out.println();
    }

    private static String marked(Snippet snippet) {
        StringBuilder marked = new StringBuilder();
        int written = 0;
        for (Span highlight : snippet.highlights()) {
            marked.append(snippet.text(), written, highlight.start())
                    .append('[')
                    .append(highlight.of(snippet.text()))
                    .append(']');
            written = highlight.end();
        }
        return marked.append(snippet.text().substring(written)).toString();
    }
}
