package org.allegata.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file into articles: plain text, Markdown and HTML hold one, JSON any number; each may be packed with gzip. What cannot be read is
 * reported beside them and reading goes on. The same file always gives the same articles, in the same order. Safe for several threads.
 */
public final class ArticleReader {

    /** UTF-16 units of text that one article may have: some ten times the longest reports. */
    public static final int MAX_TEXT = 20_000_000;

    static final String MAX_TEXT_IN_WORDS = "20 million characters";

    /** A character takes four bytes at most in the encodings of files. */
    private static final int MAX_FILE = 4 * MAX_TEXT;

    /** In JSON one may be escaped with six bytes; the rest is room for the other fields. */
    private static final int MAX_ENTRY = 6 * MAX_TEXT + (1 << 20);

    /** Bytes that tell what a file holds. */
    private static final int HEAD = 1 << 16;

    private final JsonEntry json = new JsonEntry();
    private final Completion completion = new Completion();

    /** Takes what a file holds, in order, on the thread that reads. */
    public interface Sink {

        /** @param ordinal the place among all entries of the file, from 0; those refused and passed over count too */
        void article(int ordinal, Article article);

        /**
         * @param where the file's name, with {@code :line} behind it where one entry of many is meant
         * @param reason for people
         */
        void refused(String where, String reason);

        /** An entry without text and title. */
        void passedOver(String where);
    }

    /** Whether a file of this name is no article: a README, or hidden. */
    public static boolean isPassedOver(String fileName) {
        return fileName.startsWith(".") || fileName.regionMatches(true, 0, "README", 0, 6);
    }

    /** Whether this can be an article's id: 1 to 200 of {@code A–Z a–z 0–9 . _ ~ -}, but not "." or "..", which no address can hold. */
    public static boolean isId(String id) {
        return ArticleIds.isId(id);
    }

    /**
     * The id of an article: as given where it fits, else a readable form of what was given, or of the name, with a short hash; the same at each run.
     *
     * @param name what the article is called, relative to its corpus folder
     * @param content what tells it from others of that name
     */
    public static String idFor(@Nullable String given, String name, String content) {
        return ArticleIds.idFor(given, name, content);
    }

    /**
     * Reads all articles of a file, one at a time, however many there are. Whatever the file holds, this returns.
     *
     * @param name what the file is called in messages, and what ids are derived from: its path relative to the corpus folder, with {@code /}
     */
    public void read(Path file, String name, Sink sink) {
        try (InputStream in = open(file)) {
            read(in, file.getFileName().toString(), name, sink);
        } catch (IOException e) {
            sink.refused(name, reason(e));
        } catch (RefusedException e) {
            sink.refused(name, e.reason());
        }
    }

    private void read(InputStream in, String fileName, String name, Sink sink) throws IOException, RefusedException {
        byte[] head = head(in);
        Content content = Content.of(fileName, head);
        switch (content) {
            case JSON_LINES, JSON_VALUES -> readEntries(utf8(in, head), content == Content.JSON_LINES, name, sink);
            case TEXT, MARKDOWN, HTML -> sink.article(0, readWhole(in, content, name));
        }
    }

    /** The article of a file that has but one and nothing else; empty where it may have several, or cannot be read. Named as for {@link #read}. */
    public Optional<Article> readAlone(Path file, String name) {
        try (InputStream in = open(file)) {
            Content content = Content.of(file.getFileName().toString(), head(in));
            return switch (content) {
                case JSON_LINES, JSON_VALUES -> Optional.empty();
                case TEXT, MARKDOWN, HTML -> Optional.of(readWhole(in, content, name));
            };
        } catch (IOException | RefusedException e) {
            return Optional.empty();
        }
    }

    private Article readWhole(InputStream in, Content content, String name) throws IOException, RefusedException {
        String text = Decoding.decode(bounded(in));
        Draft draft = content == Content.HTML
                ? HtmlPage.read(text)
                : content == Content.MARKDOWN ? MarkdownText.read(text) : plain(text);
        return completion.complete(draft, ArticleIds.idFor(draft.given(Field.ID), name, ""));
    }

    private static Draft plain(String text) {
        Draft front = FrontMatter.read(text);
        return front == null ? SmallHeader.read(text) : front;
    }

    private void readEntries(InputStream in, boolean byLine, String name, Sink sink)
            throws IOException, RefusedException {
        Slices slices = new Slices(in, byLine, MAX_ENTRY);
        int ordinal = 0;
        for (Slice slice = slices.next(); slice != null; slice = slices.next()) {
            readEntry(slice, ordinal++, name, sink);
        }
        if (ordinal == 0) {
            throw new RefusedException("no text in it");
        }
    }

    private void readEntry(Slice slice, int ordinal, String name, Sink sink) {
        String where = name + ":" + slice.line();
        Article article;
        try {
            if (slice.tooLong()) {
                throw new RefusedException("longer than an article of " + MAX_TEXT_IN_WORDS + " can be");
            }
            Draft draft = json.read(slice);
            if (draft.text().isBlank() && draft.given(Field.TITLE) == null) {
                sink.passedOver(where);
                return;
            }
            String content = draft.fields().getOrDefault(Field.TITLE, "") + '\0' + draft.text();
            article = completion.complete(draft, ArticleIds.idFor(draft.given(Field.ID), name, content));
        } catch (RefusedException e) {
            sink.refused(where, e.reason());
            return;
        }
        sink.article(ordinal, article);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), HEAD);
        raw.mark(2);
        boolean packed = raw.read() == 0x1F && raw.read() == 0x8B;
        raw.reset();
        return packed ? new BufferedInputStream(unpacking(raw), HEAD) : raw;
    }

    private static InputStream unpacking(InputStream raw) throws IOException {
        try {
            return new GZIPInputStream(raw, HEAD);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** The first bytes, without taking them from the stream; a stream that fails among them will fail again when it is read. */
    private static byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[HEAD];
        int length = 0;
        in.mark(HEAD);
        try {
            for (int read = 0; read >= 0 && length < HEAD; read = in.read(head, length, HEAD - length)) {
                length += read;
            }
        } catch (EOFException e) {
            // Kept for the reading itself, which first hands on what stands before the break.
        }
        in.reset();
        return Arrays.copyOf(head, length);
    }

    private static byte[] bounded(InputStream in) throws IOException, RefusedException {
        byte[] bytes = in.readNBytes(MAX_FILE + 1);
        if (bytes.length > MAX_FILE) {
            throw new RefusedException("larger than an article of " + MAX_TEXT_IN_WORDS + " can be");
        }
        return bytes;
    }

    /** JSON is UTF-8 but for files of some editors, which are read whole. */
    private static InputStream utf8(InputStream in, byte[] head) throws IOException, RefusedException {
        if (Decoding.wideCharsetOf(head) != null) {
            String text = Decoding.decode(bounded(in));
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
        boolean marked = head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        in.skipNBytes(marked ? 3 : 0);
        return in;
    }

    private static String reason(IOException e) {
        return switch (e) {
            case EOFException eof -> "the file ends in the middle of its packed content; what stands before is read";
            case ZipException zip -> "its packed content is damaged: " + zip.getMessage();
            case NoSuchFileException gone -> "there is no such file";
            case AccessDeniedException denied -> "it may not be read: access is denied";
            default -> "it cannot be read: " + e.getMessage();
        };
    }
}
