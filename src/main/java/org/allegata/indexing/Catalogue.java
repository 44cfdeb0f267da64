package org.allegata.indexing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern HASHED = Pattern.compile("(.+)-([0-9a-f]{" + HASH_CHARACTERS + ",})");

    private final Map<String, TreeSet<Place>> byText = new HashMap<>();

    /** By id: the texts that ask for it, with the number of their places that do. */
    private final Map<String, Map<String, Integer>> asking = new HashMap<>();

    /** By id: the first places of texts, where these ask for it, with the text. */
    private final Map<String, TreeMap<Place, String>> contenders = new HashMap<>();

    private final Map<String, Entry> files = new HashMap<>();

    private record Entry(CorpusPath path, CorpusFile file) {}

    /** Where a text stands. */
    record Place(CorpusPath path, int ordinal, String id) implements Comparable<Place> {

        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::path).thenComparingInt(Place::ordinal);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
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
        Place place = new Place(path, entry.ordinal(), entry.id());
        TreeSet<Place> places = byText.computeIfAbsent(entry.textDigest(), text -> new TreeSet<>());
        changeFirst(entry.textDigest(), places, () -> places.add(place));
        asking.computeIfAbsent(entry.id(), id -> new HashMap<>()).merge(entry.textDigest(), 1, Integer::sum);
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

    /** Forgets one entry of a file; returns the text that stood there. */
    List<String> removeEntry(CorpusPath path, int ordinal) {
        Entry known = files.get(path.key());
        if (known == null) {
            return List.of();
        }
        List<CorpusFile.Entry> left = new ArrayList<>(known.file().entries());
        List<CorpusFile.Entry> gone =
                left.stream().filter(entry -> entry.ordinal() == ordinal).toList();
        left.removeAll(gone);
        gone.forEach(entry -> remove(path, entry));
        complete(path, known.file().withEntries(left));
        return gone.stream().map(CorpusFile.Entry::textDigest).toList();
    }

    private void remove(CorpusPath path, CorpusFile.Entry entry) {
        String text = entry.textDigest();
        TreeSet<Place> places = byText.get(text);
        if (places == null || !places.contains(new Place(path, entry.ordinal(), entry.id()))) {
            return;
        }
        changeFirst(text, places, () -> places.remove(new Place(path, entry.ordinal(), entry.id())));
        if (places.isEmpty()) {
            byText.remove(text);
        }
        Map<String, Integer> texts = asking.get(entry.id());
        if (texts != null && texts.merge(text, -1, Integer::sum) == 0) {
            texts.remove(text);
        }
        if (texts != null && texts.isEmpty()) {
            asking.remove(entry.id());
        }
    }

    /** Changes a text's places, and sees to it that its first place, and no other, contends for an id. */
    private void changeFirst(String text, TreeSet<Place> places, Runnable change) {
        Place before = places.isEmpty() ? null : places.first();
        change.run();
        Place now = places.isEmpty() ? null : places.first();
        if (before != null && !before.equals(now)) {
            TreeMap<Place, String> others = contenders.get(before.id());
            if (others != null) {
                others.remove(before);
            }
            if (others != null && others.isEmpty()) {
                contenders.remove(before.id());
            }
        }
        if (now != null && !now.equals(before)) {
            contenders.computeIfAbsent(now.id(), id -> new TreeMap<>()).put(now, text);
        }
    }

    /** Whether this is the first place of a text. */
    boolean isFirst(String text, CorpusPath path, int ordinal) {
        TreeSet<Place> places = byText.get(text);
        return places != null
                && places.first().ordinal() == ordinal
                && places.first().path().equals(path);
    }

    /** Places whose text stands at an earlier place too. */
    int repeats() {
        return byText.values().stream().mapToInt(places -> places.size() - 1).sum();
    }

    /** Articles that do not go by the id they ask for, in the corpus's order. */
    List<IndexingReport.Renamed> renamed() {
        return contenders.values().stream()
                .filter(places -> places.size() > 1)
                .flatMap(places -> places.entrySet().stream().skip(1))
                .sorted(Map.Entry.comparingByKey())
                .map(loser -> new IndexingReport.Renamed(
                        loser.getKey().id(),
                        idOf(loser.getValue(), loser.getKey()),
                        loser.getKey().path().name()))
                .toList();
    }

    /** How a text is to stand in the index; empty where it is no longer in the corpus. */
    Optional<Listed> listed(String text) {
        TreeSet<Place> places = byText.get(text);
        return places == null
                ? Optional.empty()
                : Optional.of(new Listed(idOf(text, places.first()), List.copyOf(places)));
    }

    /** The texts whose id may have changed with these texts' places or with the going of those ids: those that ask for one of their ids, or go by one with a hash. */
    Set<String> rivals(Set<String> texts, Set<String> ids) {
        Set<String> asked = new HashSet<>(ids);
        for (String text : texts) {
            places(text).map(Place::id).forEach(asked::add);
        }
        Set<String> rivals = new HashSet<>();
        for (String id : asked) {
            rivals.addAll(asking.getOrDefault(id, Map.of()).keySet());
            Matcher hashed = HASHED.matcher(id);
            if (hashed.matches()) {
                asking.getOrDefault(hashed.group(1), Map.of()).keySet().stream()
                        .filter(text -> text.startsWith(id.substring(id.lastIndexOf('-') + 1)))
                        .forEach(rivals::add);
            }
        }
        return rivals;
    }

    /** The place that an id stands for: that of the article which goes by it, else the first that asks for it. */
    Optional<Place> place(String id, @Nullable String textGoingById) {
        if (textGoingById != null) {
            return places(textGoingById).findFirst();
        }
        return asking.getOrDefault(id, Map.of()).keySet().stream()
                .flatMap(this::places)
                .filter(place -> place.id().equals(id))
                .min(Comparator.naturalOrder());
    }

    private Stream<Place> places(String text) {
        TreeSet<Place> places = byText.get(text);
        return places == null ? Stream.empty() : places.stream();
    }

    private String idOf(String text, Place first) {
        TreeMap<Place, String> others = contenders.get(first.id());
        boolean wins = others == null || others.firstKey().equals(first);
        return wins ? first.id() : withHash(first.id(), text);
    }

    /** The hash is lengthened where somebody asks for just the id that it makes. */
    private String withHash(String id, String text) {
        return IntStream.rangeClosed(HASH_CHARACTERS, text.length())
                .mapToObj(length -> id.substring(0, Math.min(id.length(), LONGEST_ID - length - 1)) + "-"
                        + text.substring(0, length))
                .filter(hashed -> !asking.containsKey(hashed))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Somebody asks for every id made of " + id));
    }
}
