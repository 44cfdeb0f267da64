package org.allegata.opensearch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allegata.search.CorpusFile;
import org.jspecify.annotations.Nullable;

/** What one indexer noted of the files of its corpus: what the cluster holds, and what is to be written with the next commit. */
final class Notes {

    static final String OWNER = "owner";
    static final String PATH = "path";
    static final String STORED = "stored";

    private static final int AT_ONCE = 1_000;

    private final Cluster cluster;
    private final String index;
    private final String owner;
    private final Map<String, CorpusFile> files = new LinkedHashMap<>();

    /** What changed since the last commit: null for what was forgotten. */
    private final Map<String, @Nullable CorpusFile> changed = new LinkedHashMap<>();

    private Notes(Cluster cluster, String index, String owner) {
        this.cluster = cluster;
        this.index = index;
        this.owner = owner;
    }

    /** Settings and mapping of an empty index of notes. */
    static Map<String, Object> index(Sizing sizing) {
        Map<String, Object> keyword = Map.of("type", "keyword");
        Map<String, Object> kept = Map.of("type", "object", "enabled", false);
        return Map.of(
                "settings",
                Map.of("number_of_shards", 1, "number_of_replicas", sizing.replicas()),
                "mappings",
                Map.of(
                        "dynamic",
                        "strict",
                        "properties",
                        Map.of(OWNER, keyword, PATH, keyword, STORED, kept, Lease.LEASE, kept)));
    }

    /** What is noted by now. */
    static Notes read(Cluster cluster, String index, String owner) {
        Notes notes = new Notes(cluster, index, owner);
        cluster.ask("POST", "/" + index + "/_refresh", null);
        notes.stored().forEach(file -> notes.files.put(file.path(), file));
        return notes;
    }

    private Stream<CorpusFile> stored() {
        Map<String, Object> search = Map.of(
                "query", Clause.filter(List.of(Clause.term(OWNER, owner), Clause.exists(PATH))), "sort", List.of(PATH));
        return Batches.of(
                        search,
                        AT_ONCE,
                        null,
                        next -> cluster.search("/" + index + "/_search", Json.MAPPER.valueToTree(next)))
                .map(hit -> Json.MAPPER.treeToValue(hit.path("_source").path(STORED), CorpusFile.class));
    }

    synchronized Collection<CorpusFile> files() {
        return List.copyOf(files.values());
    }

    synchronized void note(CorpusFile file) {
        files.put(file.path(), file);
        changed.put(file.path(), file);
    }

    synchronized void forget(String path) {
        files.remove(path);
        changed.put(path, null);
    }

    /** Writes what changed; returns when the cluster has it. */
    synchronized void commit(BulkWriter writer) {
        changed.forEach((path, file) -> {
            if (file == null) {
                writer.delete(id(path));
            } else {
                writer.index(id(path), Json.MAPPER.valueToTree(Map.of(OWNER, owner, PATH, path, STORED, file)));
            }
        });
        writer.flush();
        changed.clear();
    }

    /** Two indexers may have files of one path. */
    private String id(String path) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((owner + "\0" + path).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
