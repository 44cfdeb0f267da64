package org.allegata.article;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads Markdown, with front matter or a small header or neither: the marks go, the words stay. */
final class MarkdownText {

    private static final Pattern IMAGE =
            Pattern.compile("!\\[([^\\[\\]]{0,1000})]\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,500}\")?\\)");
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]]{1,1000})](?:\\([^()\\s]{0,2000}(?:\\s+\"[^\"]{0,500}\")?\\)|\\[[^\\[\\]]{0,200}])");
    private static final Pattern ADDRESS = Pattern.compile("<(https?://[^<>\\s]{1,2000})>");
    private static final Pattern STRONG = Pattern.compile("(\\*\\*|__)(?=\\S)([^*_\n]{1,1000}?)(?<=\\S)\\1");
    private static final Pattern EMPHASIS =
            Pattern.compile("(?<![\\p{L}\\d*_])([*_])(?=\\S)([^*_\n]{1,1000}?)(?<=\\S)\\1(?![\\p{L}\\d*_])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~|-])");
    private static final Pattern LEADING = Pattern.compile("^\\s{0,3}(?:#{1,6}\\s+|>[>\\s]*|[-*+]\\s+)");
    private static final Pattern CLOSING_HASHES = Pattern.compile("\\s#{1,6}\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s{0,3}[-*_=][-*_=\\s]{2,}$");
    private static final Pattern REFERENCE = Pattern.compile("^\\s{0,3}\\[[^\\[\\]]{1,200}]:\\s+\\S+.*$");
    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~).*$");

    /** Lines longer than this are left as they are, to bound the work on hostile ones. */
    private static final int MAX_LINE = 100_000;

    private MarkdownText() {}

    static Draft read(String text) {
        Draft front = FrontMatter.read(text);
        Draft draft = front == null ? SmallHeader.read(text) : front;
        List<String> lines = new ArrayList<>();
        draft.text().lines().forEach(line -> addPlain(line, lines));
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.putAll(draft.fields());
        firstHeading(draft.text()).ifPresent(title -> fields.putIfAbsent(Field.TITLE, title));
        return new Draft(fields, String.join("\n", withoutBlankStart(lines)));
    }

    private static List<String> withoutBlankStart(List<String> lines) {
        int start = 0;
        while (start < lines.size() && lines.get(start).isBlank()) {
            start++;
        }
        return lines.subList(start, lines.size());
    }

    private static Optional<String> firstHeading(String text) {
        return Lines.first(text, 1).stream()
                .map(line -> line.of(text))
                .filter(line -> line.startsWith("#") && LEADING.matcher(line).lookingAt())
                .map(MarkdownText::plain)
                .filter(title -> !title.isBlank())
                .findFirst();
    }

    private static void addPlain(String line, List<String> lines) {
        if (line.length() > MAX_LINE) {
            lines.add(line);
        } else if (!RULE.matcher(line).matches()
                && !REFERENCE.matcher(line).matches()
                && !FENCE.matcher(line).matches()) {
            lines.add(plain(line));
        }
    }

    private static String plain(String line) {
        String bare =
                CLOSING_HASHES.matcher(LEADING.matcher(line).replaceFirst("")).replaceFirst("");
        if (bare.indexOf('*') < 0
                && bare.indexOf('_') < 0
                && bare.indexOf('[') < 0
                && bare.indexOf('<') < 0
                && bare.indexOf('\\') < 0) {
            return bare;
        }
        String linked = LINK.matcher(IMAGE.matcher(bare).replaceAll("$1")).replaceAll("$1");
        String strong = STRONG.matcher(ADDRESS.matcher(linked).replaceAll("$1")).replaceAll("$2");
        return ESCAPED.matcher(EMPHASIS.matcher(strong).replaceAll("$2")).replaceAll("$1");
    }
}
