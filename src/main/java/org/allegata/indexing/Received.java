package org.allegata.indexing;

import java.io.IOException;
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
    private final Map<String, Set<Integer>> deleted = new HashMap<>();

    /** One entry of a file that was deleted, for as long as the file stays as it is. */
    record Deleted(String fileDigest, int ordinal) {}

    Received(Path folder) throws IOException {
        this.folder = folder;
        Path list = folder.resolve(DELETED);
        if (Files.exists(list)) {
            for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                remember(JSON.readValue(line, Deleted.class));
            }
        }
    }

    /** The entries of a file with these bytes that were deleted. */
    Set<Integer> deletedIn(String fileDigest) {
        return deleted.getOrDefault(fileDigest, Set.of());
    }

    /** Remembers that an entry of a file was deleted. */
    void delete(Deleted entry) throws IOException {
        Files.createDirectories(folder);
        byte[] line = (JSON.writeValueAsString(entry) + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel =
                FileChannel.open(folder.resolve(DELETED), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writeAll(channel, line);
        }
        flushFolder(folder);
        remember(entry);
    }

    private void remember(Deleted entry) {
        deleted.computeIfAbsent(entry.fileDigest(), file -> new HashSet<>()).add(entry.ordinal());
    }

    /** The file that an article with this id is kept in. */
    Path file(String id) {
        return folder.resolve(ARTICLE_PREFIX + id + ARTICLE_SUFFIX);
    }

    boolean holds(Path file) {
        return folder.equals(file.getParent());
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
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
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
