package org.allegata.accusation.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.allegata.article.Memo;

/**
 * English words that stand among the same neighbours, "Monday" and "Tuesday", "soldiers" and "troops": what was learned of one holds for the others of
 * its group, be they ever so rare. The groups were found by the program itself in many articles.
 */
public final class WordGroups {

    /** What stands for all numbers. */
    public static final String NUMBER = "#";

    /** For languages in which nothing is learned. */
    public static final WordGroups NONE = new WordGroups(Map.of());

    private static final String RESOURCE = "/org/allegata/accusation/word-groups.gz";

    private static final Memo<WordGroups> SHIPPED = new Memo<>(WordGroups::shipped);

    private final Map<String, String> groups;

    private WordGroups(Map<String, String> groups) {
        this.groups = groups;
    }

    /** The groups that come with the program, read once. */
    public static WordGroups load() {
        return SHIPPED.get();
    }

    private static WordGroups shipped() {
        try (InputStream in = Objects.requireNonNull(WordGroups.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The groups of words in " + RESOURCE + " cannot be read", e);
        }
    }

    static WordGroups read(InputStream in) throws IOException {
        Map<String, String> groups = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                groups.put(line.substring(0, blank), line.substring(blank + 1).intern());
            }
        }
        return new WordGroups(groups);
    }

    /** Writes groups in the form in which they come with the program; the same groups give the same bytes. Closes the stream. */
    public static void write(SortedMap<String, Integer> groupByWord, OutputStream to) throws IOException {
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(to), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Integer> word : groupByWord.entrySet()) {
                out.write(word.getKey() + " " + word.getValue() + "\n");
            }
        }
    }

    /** What the groups know a word by: its folded form, or one sign for all numbers. */
    public static String known(Words words, int at) {
        return words.isNumber(at) ? NUMBER : words.fold(at);
    }

    /** The group of the word at a place; empty for a word that was too rare, and outside the text. */
    public String of(Words words, int at) {
        return groups.getOrDefault(known(words, at), "");
    }
}
