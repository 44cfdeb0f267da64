package org.allegata.accusation.model;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.allegata.article.Memo;

/** All that was learned, by the name of the question that each model answers. */
public final class Models {

    private static final LinearModel NEVER = new LinearModel(-20, Map.of());

    private static final String RESOURCE = "/org/allegata/accusation/models.gz";

    private static final Memo<Models> SHIPPED = new Memo<>(Models::shipped);

    private final SortedMap<String, LinearModel> byName;

    public Models(SortedMap<String, LinearModel> byName) {
        this.byName = new TreeMap<>(byName);
    }

    /** The models that come with the program, read once. */
    public static Models load() {
        return SHIPPED.get();
    }

    private static Models shipped() {
        try (InputStream in = Objects.requireNonNull(Models.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The models in " + RESOURCE + " cannot be read", e);
        }
    }

    /** The model of a name; one that nothing was taught holds everything for unlikely. */
    public LinearModel get(String name) {
        return byName.getOrDefault(name, NEVER);
    }

    /** Whether anything was taught under a name. */
    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /** Writes all models, packed; the same models give the same bytes. Closes the stream. */
    public void write(OutputStream to) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(to))) {
            out.writeInt(byName.size());
            for (var entry : byName.entrySet()) {
                out.writeUTF(entry.getKey());
                entry.getValue().write(out);
            }
        }
    }

    /** Reads what {@link #write} wrote, and closes the stream. */
    public static Models read(InputStream from) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(from)))) {
            SortedMap<String, LinearModel> models = new TreeMap<>();
            int size = in.readInt();
            for (int i = 0; i < size; i++) {
                models.put(in.readUTF(), LinearModel.read(in));
            }
            return new Models(models);
        }
    }
}
