package org.allegata.answer.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.article.Article;
import org.jspecify.annotations.Nullable;

/** An article as an entry of BibTeX, in UTF-8; whatever a text holds, it stays text of LaTeX and ends no field. */
final class BibtexEntry {

    /** Line ends of any sort, and controls, of which those of direction would disorder what stands behind them. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]+");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$&#%_~^]");
    private static final Pattern NO_KEY = Pattern.compile("[^A-Za-z0-9.-]");

    /** What LaTeX takes for a command, written so that it is printed. Braces part the command from what follows. */
    private static final Map<String, String> ESCAPES = Map.of(
            "\\", "\\textbackslash{}",
            "~", "\\textasciitilde{}",
            "^", "\\textasciicircum{}",
            "{", "\\textbraceleft{}",
            "}", "\\textbraceright{}");

    /** BibTeX's own names, which its styles print in their language. */
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibtexEntry() {}

    static String of(Article article, String link) {
        LocalDate day = article.published();
        return Stream.of(
                        field("title", "{" + escaped(article.title()) + "}"), // braces within keep upper case
                        field("howpublished", escaped(article.source())),
                        field("year", day == null ? "" : String.format(Locale.ROOT, "%04d", day.getYear())),
                        day == null ? "" : "  month = " + MONTHS.get(day.getMonthValue() - 1),
                        field("day", day == null ? "" : String.valueOf(day.getDayOfMonth())),
                        field("url", address(article.url() == null ? link : article.url())),
                        field("language", escaped(article.language())),
                        field("note", "Read through Allegata: " + escaped(link)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(",\n", "@misc{" + key(article) + ",\n", "\n}"));
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : "  " + name + " = {" + value + "}";
    }

    private static String key(Article article) {
        return NO_KEY.matcher(article.id()).replaceAll("-");
    }

    private static String escaped(@Nullable String text) {
        String line = text == null ? "" : BLANKS.matcher(text).replaceAll(" ").strip();
        return SPECIAL.matcher(line).replaceAll(special -> Matcher.quoteReplacement(escape(special)));
    }

    private static String escape(MatchResult special) {
        return ESCAPES.getOrDefault(special.group(), "\\" + special.group());
    }

    /** Addresses are printed as they are; what could end the field is escaped as addresses escape. */
    private static String address(String url) {
        return BLANKS.matcher(url.strip())
                .replaceAll("%20")
                .replace("\\", "%5C")
                .replace("{", "%7B")
                .replace("}", "%7D");
    }
}
