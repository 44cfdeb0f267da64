package org.allegata.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file holds: told by its name, and where that says nothing by how it starts. */
enum Content {
    TEXT,
    MARKDOWN,
    HTML,
    /** One JSON object a line. */
    JSON_LINES,
    /** JSON objects that may span lines, one behind the other or in an array. */
    JSON_VALUES;

    /** @param head the first bytes of the file, unpacked */
    static Content of(String fileName, byte[] head) throws RefusedException {
        BinaryForm.refuse(head);
        String start = start(head);
        return switch (extension(fileName)) {
            case "md", "markdown", "mdown" -> MARKDOWN;
            case "html", "htm", "xhtml" -> HTML;
            case "jsonl", "ndjson" -> isLineOfJson(start) || !startsAsJson(start) ? JSON_LINES : JSON_VALUES;
            case "json" -> isLineOfJson(start) ? JSON_LINES : JSON_VALUES;
            default -> sniffed(start);
        };
    }

    private static Content sniffed(String start) throws RefusedException {
        String lower = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
        if (lower.startsWith("<!doctype html") || lower.startsWith("<html")) {
            return HTML;
        } else if (lower.startsWith("<?xml")) {
            return xml(lower);
        } else if (lower.startsWith("{\\rtf")) {
            throw new RefusedException("it seems to be an RTF document; only text, Markdown, HTML and JSON are read");
        } else if (isLineOfJson(start) && isOfArticles(start)) {
            return JSON_LINES;
        }
        return startsAsJson(start) && isOfArticles(start) ? JSON_VALUES : TEXT;
    }

    private static Content xml(String start) throws RefusedException {
        if (start.contains("<html")) {
            return HTML;
        }
        throw new RefusedException(
                "it seems to be XML of a form that is not known; only text, Markdown, HTML and JSON are read");
    }

    private static boolean startsAsJson(String start) {
        String opening = start.substring(0, Math.min(start.length(), 200)).replaceAll("\\s", "");
        return opening.startsWith("{\"")
                || opening.startsWith("[{\"")
                || List.of("{", "[", "[{").contains(opening);
    }

    /** Whether the first line is a whole object, or too long to tell, so that a bad line does not take the next ones with it. */
    private static boolean isLineOfJson(String start) {
        String first = start.substring(0, Lines.end(start, 0)).strip();
        return first.startsWith("{") && first.length() > 1 && first.endsWith("}");
    }

    private static boolean isOfArticles(String start) {
        return start.contains("\"text\"") || start.contains("\"title\"");
    }

    private static String start(byte[] head) {
        var wide = Decoding.wideCharsetOf(head);
        String start = Cleaning.clean(new String(head, wide == null ? StandardCharsets.UTF_8 : wide));
        return start.stripLeading();
    }

    /** In lower case, without that of a packed file; empty where there is none. */
    private static String extension(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        String unpacked = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        return unpacked.substring(unpacked.lastIndexOf('.') + 1);
    }
}
