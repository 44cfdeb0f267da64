package org.allegata.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.search.CorpusFile;
import org.allegata.search.IndexedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Which text stands where in the corpus, and by which id it goes.
 *
 * <p>A text is one article however often it stands in the corpus; its first place gives it id and description. Where different texts ask for one id,
 * the one that stands first has it, and the others go by it with a hash. So ids depend on the corpus alone, not on the order in which its files came.
 */
final class Catalogue {

    private static final int HASH_CHARACTERS = 8;
    private static final int LONGEST_ID = 200;

    private final Map<String, TreeSet<Place>> byText = new HashMap<>();
    private final Map<String, Set<String>> textsById = new HashMap<>();
    private final Map<String, Entry> files = new HashMap<>();

    private record Entry(CorpusPath path, CorpusFile file) {}

    /** Where a text stands. */
    record Place(CorpusPath path, int ordinal, String id) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::path)
                    .thenComparingInt(Place::ordinal)
                    .compare(this, other);
        }

        IndexedArticle.Place shown() {
            return new IndexedArticle.Place(id, path.name());
        }
    }

    /** How a text is to stand in the index. */
    record Listed(String id, List<Place> places) {

        Place first() {
            return places.getFirst();
        }

        List<IndexedArticle.Place> shown() {
            return places.stream().map(Place::shown).toList();
        }
    }

    /** What is noted of a file. */
    Optional<CorpusFile> file(String key) {
        return Optional.ofNullable(files.get(key)).map(Entry::file);
    }

    Stream<CorpusFile> files() {
        return files.values().stream().map(Entry::file);
    }

    /** Every text of the corpus. */
    Set<String> texts() {
        return Set.copyOf(byText.keySet());
    }

    /** Notes a file with all its entries. */
    void add(CorpusPath path, CorpusFile file) {
        files.put(path.key(), new Entry(path, file));
        file.entries().forEach(entry -> add(path, entry));
    }

    /** Notes one entry of a file that is being read. */
    void add(CorpusPath path, CorpusFile.Entry entry) {
        byText.computeIfAbsent(entry.textDigest(), text -> new TreeSet<>())
                .add(new Place(path, entry.ordinal(), entry.id()));
        textsById.computeIfAbsent(entry.id(), id -> new LinkedHashSet<>()).add(entry.textDigest());
    }

    /** Notes what a file held in all, once its entries have been added one by one. */
    void complete(CorpusPath path, CorpusFile file) {
        files.put(path.key(), new Entry(path, file));
    }

    /** Forgets a file and its entries; returns the texts that stood in it. */
    List<String> remove(String key) {
        Entry gone = files.remove(key);
        if (gone == null) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (CorpusFile.Entry entry : gone.file().entries()) {
            texts.add(entry.textDigest());
            remove(gone.path(), entry);
        }
        return texts;
    }

    private void remove(CorpusPath path, CorpusFile.Entry entry) {
        TreeSet<Place> places = byText.get(entry.textDigest());
        if (places == null) {
            return;
        }
        places.remove(new Place(path, entry.ordinal(), entry.id()));
        if (places.isEmpty()) {
            byText.remove(entry.textDigest());
        }
        if (places.stream().noneMatch(place -> place.id().equals(entry.id()))) {
            forgetText(entry.id(), entry.textDigest());
        }
    }

    private void forgetText(String id, String text) {
        Set<String> texts = textsById.get(id);
        if (texts != null && texts.remove(text) && texts.isEmpty()) {
            textsById.remove(id);
        }
    }

    /** Places whose text stands at an earlier place too. */
    int repeats() {
        return byText.values().stream().mapToInt(places -> places.size() - 1).sum();
    }

    /** Articles that do not go by the id they ask for, in the corpus's order. */
    List<IndexingReport.Renamed> renamed() {
        return byText.keySet().stream()
                .map(text -> listed(text).orElseThrow())
                .filter(listed -> !listed.id().equals(listed.first().id()))
                .sorted(Comparator.comparing(Listed::first))
                .map(listed -> new IndexingReport.Renamed(
                        listed.first().id(), listed.id(), listed.first().path().name()))
                .toList();
    }

    /** How a text is to stand in the index; empty where it is no longer in the corpus. */
    Optional<Listed> listed(String text) {
        TreeSet<Place> places = byText.get(text);
        return places == null
                ? Optional.empty()
                : Optional.of(new Listed(idOf(text, places.first()), List.copyOf(places)));
    }

    /** The texts of which a place asks for one of the ids that these texts' places ask for: those whose id may have changed with theirs. */
    Set<String> rivals(Set<String> texts, Set<String> ids) {
        Set<String> asked = new HashSet<>(ids);
        for (String text : texts) {
            places(text).map(Place::id).forEach(asked::add);
        }
        Set<String> rivals = new HashSet<>();
        asked.forEach(id -> rivals.addAll(textsById.getOrDefault(id, Set.of())));
        return rivals;
    }

    /** The place that an id stands for: that of the article which goes by it, else the first that asks for it. */
    Optional<Place> place(String id, @Nullable String textGoingById) {
        if (textGoingById != null) {
            return places(textGoingById).findFirst();
        }
        return textsById.getOrDefault(id, Set.of()).stream()
                .flatMap(this::places)
                .filter(place -> place.id().equals(id))
                .min(Comparator.naturalOrder());
    }

    private Stream<Place> places(String text) {
        TreeSet<Place> places = byText.get(text);
        return places == null ? Stream.empty() : places.stream();
    }

    private String idOf(String text, Place first) {
        Place winner = textsById.getOrDefault(first.id(), Set.of()).stream()
                .map(rival -> Objects.requireNonNull(byText.get(rival)).first())
                .filter(place -> place.id().equals(first.id()))
                .min(Comparator.naturalOrder())
                .orElse(first);
        return winner.equals(first) ? first.id() : withHash(first.id(), text);
    }

    /** The hash is lengthened where somebody asks for just the id that it makes. */
    private String withHash(String id, String text) {
        return IntStream.rangeClosed(HASH_CHARACTERS, text.length())
                .mapToObj(length -> id.substring(0, Math.min(id.length(), LONGEST_ID - length - 1)) + "-"
                        + text.substring(0, length))
                .filter(hashed -> !textsById.containsKey(hashed))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Somebody asks for every id made of " + id));
    }
}
