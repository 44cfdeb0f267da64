package org.allegata.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The lists of words that this package is packed with, and the plain form in which words of a text are compared with them. */
final class WordList {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern FORMATTING = Pattern.compile("[\\p{Cf}\u0640]+");

    private WordList() {}

    /** The lines of a list, without comments and empty ones. */
    static List<String> read(String resource) {
        try (InputStream in = WordList.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The list " + resource + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lower case, without accents and other marks, with plain digits and single spaces. */
    static String plain(String text) {
        if (isAscii(text)) {
            return spaced(text.toLowerCase(Locale.ROOT));
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String bare = FORMATTING.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll("");
        return withPlainDigits(spaced(bare.replace('’', '\'')));
    }

    /** The same words with single spaces between them. */
    static String spaced(String text) {
        StringBuilder spaced = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                spaced.append(gap && !spaced.isEmpty() ? " " : "").append(c);
                gap = false;
            }
        }
        return spaced.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static String withPlainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        return plain.toString();
    }
}
