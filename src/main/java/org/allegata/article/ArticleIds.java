package org.allegata.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps the ids that fit, and makes one, the same at each run, where none was given or the given one does not fit. */
final class ArticleIds {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{1,200}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern MISFITS = Pattern.compile("[^A-Za-z0-9._~]+");
    private static final Pattern EXTENSION = Pattern.compile("(?i)(?:\\.[a-z0-9]{1,8})?(?:\\.gz)?$");

    /** How much of a name is kept before the hash; enough to know it again. */
    private static final int READABLE = 60;

    private ArticleIds() {}

    /** "." and ".." have the right characters, but as the last part of an address they mean a folder. */
    static boolean isId(String id) {
        return FORM.matcher(id).matches() && !id.equals(".") && !id.equals("..");
    }

    /**
     * @param given the id that the file gives, or null
     * @param name what the file is called, relative to its corpus folder
     * @param content what tells this entry from the others in its file, where there can be others; else empty
     */
    static String idFor(@Nullable String given, String name, String content) {
        if (given != null) {
            return isId(given) ? given : readable(given) + "-" + hash(name, given);
        }
        String file = name.substring(name.lastIndexOf('/') + 1);
        return readable(EXTENSION.matcher(file).replaceFirst("")) + "-" + hash(name, content);
    }

    private static String readable(String name) {
        String start = name.substring(0, Math.min(name.length(), 4 * READABLE));
        String plain =
                MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFKD)).replaceAll("");
        String fitting = MISFITS.matcher(plain).replaceAll("-");
        String stem = trimmed(fitting.substring(0, Math.min(fitting.length(), READABLE)));
        return stem.isEmpty() ? "article" : stem;
    }

    private static String trimmed(String stem) {
        int start = 0;
        int end = stem.length();
        while (start < end && isPunctuation(stem.charAt(start))) {
            start++;
        }
        while (end > start && isPunctuation(stem.charAt(end - 1))) {
            end--;
        }
        return stem.substring(start, end);
    }

    private static boolean isPunctuation(char c) {
        return c == '-' || c == '.';
    }

    /** Eight hexadecimal digits; NUL stands between the parts because neither holds one. */
    private static String hash(String name, String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
