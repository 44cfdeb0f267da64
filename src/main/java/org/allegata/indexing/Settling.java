package org.allegata.indexing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.allegata.article.Article;
import org.allegata.article.ArticleReader;
import org.allegata.indexing.Catalogue.Listed;
import org.allegata.search.CorpusFile;
import org.allegata.search.IndexBuilder;
import org.allegata.search.IndexedArticle;
import org.allegata.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index in step with the catalogue where reading new files is not enough: a text whose first place is gone goes by its next place's id, and
 * an id that one text gives up passes to the next that asks for it.
 */
final class Settling {

    private final Catalogue catalogue;
    private final ArticleReader files;
    private final ReadingPipeline pipeline;
    private final IndexBuilder builder;
    private final SearchIndex index;

    /** How each text stands in the index now. */
    private final Map<String, Listed> standing = new HashMap<>();

    private final Map<String, String> textsByStandingId = new HashMap<>();

    /** Texts whose places changed since they were last settled, and the ids of those that stood there before. */
    private final Set<String> changed = new HashSet<>();

    private final Set<String> idsBefore = new HashSet<>();

    /** Ids that texts went by in the index since, and no longer do. */
    private final Set<String> idsLeft = new HashSet<>();

    /** @param catalogue just as the index stands now */
    Settling(
            Catalogue catalogue,
            ArticleReader files,
            ReadingPipeline pipeline,
            IndexBuilder builder,
            SearchIndex index) {
        this.catalogue = catalogue;
        this.files = files;
        this.pipeline = pipeline;
        this.builder = builder;
        this.index = index;
        catalogue.texts().forEach(text -> stands(text, catalogue.listed(text).orElseThrow()));
    }

    /** The text that goes by an id in the index. */
    @Nullable
    String textOf(String id) {
        return textsByStandingId.get(id);
    }

    /** Whether another text goes by an id in the index. */
    boolean isTaken(String id, String text) {
        String taker = textsByStandingId.get(id);
        return taker != null && !taker.equals(text);
    }

    /** Texts that lose a place. */
    void removing(List<String> texts) {
        texts.forEach(this::changing);
    }

    /** A text whose places change. */
    void changing(String text) {
        if (!changed.add(text)) {
            return;
        }
        Listed before = standing.get(text);
        if (before != null) {
            before.places().forEach(place -> idsBefore.add(place.id()));
        }
    }

    /** A text that is being put as listed. */
    void putting(String text, Listed listed) {
        changing(text);
        stands(text, listed);
    }

    private void stands(String text, Listed listed) {
        Listed before = standing.put(text, listed);
        if (before != null && !before.id().equals(listed.id())) {
            idsLeft.add(before.id());
        }
        textsByStandingId.put(listed.id(), text);
    }

    /** Makes the index agree with the catalogue for all that changed. */
    void settle() {
        pipeline.await();
        if (changed.isEmpty()) {
            return;
        }
        builder.publish();
        Set<String> texts = new HashSet<>(catalogue.rivals(changed, idsBefore));
        texts.addAll(changed);
        Map<CorpusPath, Map<Integer, String>> toReadAgain = new TreeMap<>();
        for (String text : texts) {
            catalogue
                    .listed(text)
                    .ifPresentOrElse(listed -> restate(text, listed, toReadAgain), () -> standsNoMore(text));
        }
        toReadAgain.forEach(this::readAgain);
        pipeline.await();
        idsLeft.forEach(this::removeUnlessTaken);
        changed.clear();
        idsBefore.clear();
        idsLeft.clear();
    }

    private void standsNoMore(String text) {
        Listed stood = standing.remove(text);
        if (stood != null) {
            idsLeft.add(stood.id());
        }
    }

    private void removeUnlessTaken(String id) {
        if (!isStanding(id)) {
            builder.remove(id);
            textsByStandingId.remove(id);
        }
    }

    /** Whether an article stands in the index under this id. */
    boolean isStanding(String id) {
        String text = textsByStandingId.get(id);
        Listed listed = text == null ? null : standing.get(text);
        return listed != null && listed.id().equals(id);
    }

    /** Puts a text as listed if it stands otherwise: from the index where only ids or further places changed, else from its file. */
    private void restate(String text, Listed listed, Map<CorpusPath, Map<Integer, String>> toReadAgain) {
        Listed stood = standing.get(text);
        if (listed.equals(stood)) {
            return;
        }
        Optional<IndexedArticle> stored = stood != null && stood.first().equals(listed.first())
                ? index.article(stood.id())
                        .filter(found -> Digests.ofText(found.article()).equals(text))
                : Optional.empty();
        if (stored.isPresent()) {
            Article article = stored.get().article().withId(listed.id());
            builder.put(new IndexedArticle(article, stored.get().reading(), listed.shown()));
            stands(text, listed);
        } else {
            toReadAgain
                    .computeIfAbsent(listed.first().path(), path -> new HashMap<>())
                    .put(listed.first().ordinal(), text);
        }
    }

    /** A file that changed meanwhile, or cannot be read now, is read by the next update. */
    private void readAgain(CorpusPath path, Map<Integer, String> textsByOrdinal) {
        Set<String> missing = new HashSet<>(textsByOrdinal.values());
        files.read(path.file(), path.name(), new ArticleReader.Sink() {
            @Override
            public void article(int ordinal, Article article) {
                String text = textsByOrdinal.get(ordinal);
                if (text != null && text.equals(Digests.ofText(article))) {
                    Listed listed = catalogue.listed(text).orElseThrow();
                    pipeline.put(article.withId(listed.id()), listed.shown());
                    stands(text, listed);
                    missing.remove(text);
                }
            }

            @Override
            public void refused(String where, String reason) {}

            @Override
            public void passedOver(String where) {}
        });
        if (!missing.isEmpty()) {
            CorpusFile toRead = catalogue.file(path.key()).orElseThrow().toReadAgain();
            catalogue.complete(path, toRead);
            builder.note(toRead);
        }
    }
}
