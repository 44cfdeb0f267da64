package org.allegata.answer.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Kind;
import org.allegata.answer.AccusationAnswer;
import org.allegata.answer.Answers;
import org.allegata.answer.PartyAnswer;
import org.allegata.answer.TypeAnswer;
import org.allegata.article.Article;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Snippet;
import org.allegata.search.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A record a hit in the tagged format of Research Information Systems, which reference managers read. There is one tag a line and no way to
 * escape, so a text becomes one line, however long; the format leaves it open to break long ones.
 */
final class RisRecords implements RowForm {

    private static final String LINE_END = "\r\n";

    /** Line ends of any sort, and what else no reference manager shows. */
    private static final Pattern NO_LINE = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");

    /** The format wants every slash. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

    private final Unit unit;
    private final Answers answers;
    private final ArticleLinks links;

    RisRecords(Unit unit, Answers answers, ArticleLinks links) {
        this.unit = unit;
        this.answers = answers;
        this.links = links;
    }

    @Override
    public byte[] head() {
        return new byte[0];
    }

    @Override
    public byte[] row(Hit hit) {
        Article article = hit.found().article();
        List<AccusationAnswer> accusations =
                unit == Unit.ARTICLES ? answers.hit(hit).accusations() : List.of(answers.answering(hit));
        return Stream.of(
                        ofArticle(article), types(accusations), notes(hit, accusations), Stream.of("ER  - " + LINE_END))
                .flatMap(lines -> lines)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A report where the publisher is known as something else than a newspaper or agency. */
    private Stream<String> ofArticle(Article article) {
        boolean report = Optional.ofNullable(article.source())
                .flatMap(answers::publisher)
                .map(PartyAnswer::kind)
                .filter(kind -> !kind.equals(Kind.MEDIA.id()))
                .isPresent();
        LocalDate day = article.published();
        return Stream.of(
                line("TY", report ? "RPRT" : "NEWS"),
                line("TI", article.title()),
                line(report ? "PB" : "T2", article.source()),
                line("PY", day == null ? null : String.format("%04d", day.getYear())),
                line("DA", day == null ? null : DAY.format(day)),
                line("LA", article.language()),
                line("UR", article.url()),
                line("UR", links.of(article.id())),
                line("DB", "Allegata"),
                line("AN", article.id()));
    }

    private static Stream<String> types(List<AccusationAnswer> accusations) {
        return accusations.stream()
                .flatMap(accusation -> accusation.types().stream())
                .map(TypeAnswer::label)
                .distinct()
                .map(label -> line("KW", label));
    }

    /** The accusations; of an article without any, why it is a hit. */
    private Stream<String> notes(Hit hit, List<AccusationAnswer> accusations) {
        return accusations.isEmpty()
                ? hit.snippets().stream().map(Snippet::text).map(text -> line("N1", text))
                : accusations.stream().map(it -> line("N1", AccusationLine.of(it, answers.labels())));
    }

    private static String line(String tag, @Nullable String value) {
        String text =
                value == null ? "" : NO_LINE.matcher(value).replaceAll(" ").strip();
        return text.isEmpty() ? "" : tag + "  - " + text + LINE_END;
    }
}
