package org.allegata.indexing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came by the API, kept in the corpus: each article as a file of one JSON line, and which articles of other files were deleted. Everything is on
 * the disk when a method returns.
 */
final class Received {

    static final String FOLDER = "received";

    /** Hidden, so that it is no article itself. */
    private static final String DELETED = ".deleted.jsonl";

    private static final String ARTICLE_PREFIX = "article-";
    private static final String ARTICLE_SUFFIX = ".jsonl";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private static final Logger LOG = LoggerFactory.getLogger(Received.class);

    private final Map<String, Set<Integer>> deleted = new HashMap<>();

    /** One entry of a file that was deleted, for as long as the file keeps its name and its bytes. */
    record Deleted(String file, String fileDigest, int ordinal) {

        private String key() {
            return fileDigest + " " + file;
        }
    }

    Received(Path folder) throws IOException {
        this.folder = folder;
        Path list = folder.resolve(DELETED);
        if (Files.exists(list)) {
            for (String line : Files.readString(list, StandardCharsets.UTF_8)
                    .lines()
                    .filter(text -> !text.isBlank())
                    .toList()) {
                remember(line);
            }
        }
    }

    /** A line that was cut off when the machine failed was never answered for. */
    private void remember(String line) {
        try {
            remember(JSON.readValue(line, Deleted.class));
        } catch (JacksonException e) {
            LOG.warn("A line of {} cannot be read and is passed over: {}", DELETED, line);
        }
    }

    /** The entries of the file with this name and these bytes that were deleted. */
    Set<Integer> deletedIn(String file, String fileDigest) {
        return deleted.getOrDefault(new Deleted(file, fileDigest, 0).key(), Set.of());
    }

    /** Remembers that an entry of a file was deleted. */
    void delete(Deleted entry) throws IOException {
        Files.createDirectories(folder);
        // A line of its own, whatever a failure left at the end of the file.
        byte[] line = ("\n" + JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel =
                FileChannel.open(folder.resolve(DELETED), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writeAll(channel, line);
        }
        flushFolder(folder);
        remember(entry);
    }

    private void remember(Deleted entry) {
        deleted.computeIfAbsent(entry.key(), file -> new HashSet<>()).add(entry.ordinal());
    }

    /** The file that an article with this id is kept in. */
    Path file(String id) {
        return folder.resolve(ARTICLE_PREFIX + id + ARTICLE_SUFFIX);
    }

    /** Writes an article's fields beside the file that keeps it, so that they can be looked at before they take its place. */
    Path prepare(String id, Map<String, ?> fields) throws IOException {
        Files.createDirectories(folder);
        Path prepared = folder.resolve("." + ARTICLE_PREFIX + id + ARTICLE_SUFFIX);
        byte[] line = (JSON.writeValueAsString(fields) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(
                prepared, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            writeAll(channel, line);
        }
        return prepared;
    }

    /** Puts a prepared file in its place, in one step. */
    void keep(Path prepared, Path file) throws IOException {
        Files.move(prepared, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flushFolder(folder);
    }

    void remove(Path file) throws IOException {
        Files.deleteIfExists(file);
        flushFolder(folder);
    }

    private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    /** A new or moved name is on the disk only once its folder is. */
    private static void flushFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
