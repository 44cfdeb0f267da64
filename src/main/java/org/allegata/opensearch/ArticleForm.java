package org.allegata.opensearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.matching.CopySketch;
import org.allegata.matching.SentenceBegins;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.Facet;
import org.allegata.search.IndexedArticle;
import tools.jackson.databind.JsonNode;

/** Makes the document that an article is in the cluster, its accusations nested in it, and reads the article back. */
final class ArticleForm {

    private final Vocabulary vocabulary;
    private final String owner;

    /** @param owner which indexer writes it */
    ArticleForm(Vocabulary vocabulary, String owner) {
        this.vocabulary = vocabulary;
        this.owner = owner;
    }

    String owner() {
        return owner;
    }

    JsonNode of(IndexedArticle indexed) {
        Article article = indexed.article();
        int[] sketch = sketch(article);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(Mapping.STORED, indexed);
        document.put(Mapping.OWNER, owner);
        document.put(Mapping.ID, article.id());
        document.put(
                Mapping.PLACE_ID,
                indexed.places().stream().map(IndexedArticle.Place::id).toList());
        String family = TextAnalysis.family(article.language());
        document.put(Mapping.TITLE, forms(article.title(), family, SentenceBegins.inTitle(article)));
        document.put(Mapping.TEXT, forms(article.text(), family, SentenceBegins.inText(article)));
        document.put(Mapping.TITLE_WORD, distinct(TextAnalysis.terms(TextAnalysis.EXACT, article.title())));
        document.put(Mapping.COPY_SKETCH, Map.of("numbers", sketch));
        document.put(Mapping.COPY_BAND, bands(sketch));
        document.put(Mapping.ORGANISATION, organisations(indexed));
        describe(document, article);
        Map<Facet, List<String>> counted = counted(indexed);
        counted.forEach((facet, values) -> document.put(Mapping.counted(facet), values));
        List<Accusation> accusations = indexed.reading().accusations();
        document.put(
                Mapping.ACCUSATIONS,
                IntStream.range(0, accusations.size())
                        .mapToObj(position -> accusation(accusations.get(position), position, article, counted))
                        .toList());
        return Json.MAPPER.valueToTree(document);
    }

    /** @param source of a document, as a search gives it */
    static IndexedArticle article(JsonNode source) {
        return Json.MAPPER.treeToValue(source.path(Mapping.STORED), IndexedArticle.class);
    }

    /** The bands that near copies of a text are looked for by. */
    static List<String> bands(int[] sketch) {
        return sketch.length == 0
                ? List.of()
                : IntStream.range(0, CopySketch.BANDS)
                        .mapToObj(band -> Long.toString(CopySketch.band(sketch, band), Character.MAX_RADIX))
                        .toList();
    }

    static int[] sketch(JsonNode source) {
        return source.path(Mapping.COPY_SKETCH)
                .path("numbers")
                .valueStream()
                .mapToInt(JsonNode::asInt)
                .toArray();
    }

    private static int[] sketch(Article article) {
        CopySketch sketch = new CopySketch();
        TextAnalysis.scan(TextAnalysis.EXACT, article.text(), (term, place, start, end) -> {
            if (article.boilerplate().stream().noneMatch(piece -> piece.start() <= start && start < piece.end())) {
                sketch.add(term);
            }
            return true;
        });
        return sketch.numbers();
    }

    private static Map<String, Object> forms(String text, String family, int[] sentenceBegins) {
        return Map.of(family, Tokens.of(family, text), TextAnalysis.EXACT, Tokens.withSentences(text, sentenceBegins));
    }

    private static void describe(Map<String, Object> document, Article article) {
        if (article.published() != null) {
            document.put(Mapping.PUBLISHED, article.published().toEpochDay());
        }
        if (article.source() != null) {
            document.put(Mapping.SOURCE_WORDS, Tokens.of(TextAnalysis.EXACT, article.source()));
            document.put(Mapping.SOURCE_FOLDED, TextAnalysis.held(TextAnalysis.folded(article.source())));
        }
        if (article.url() != null) {
            document.put(Mapping.URL_WORDS, Tokens.of(TextAnalysis.URL, article.url()));
        }
        document.put(Mapping.LANGUAGE, language(article));
    }

    private static String language(Article article) {
        return article.language() == null ? Mapping.UNKNOWN : article.language().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> organisations(IndexedArticle indexed) {
        List<Organisation> organisations = indexed.reading().organisations();
        List<String> ids = new ArrayList<>();
        for (Organisation organisation : organisations) {
            if (organisation.id() != null) {
                ids.add(organisation.id());
            }
        }
        return Map.of(
                "id",
                ids,
                "words",
                organisations.stream()
                        .map(organisation -> Tokens.of(TextAnalysis.EXACT, organisation.name()))
                        .toList());
    }

    private static Map<Facet, List<String>> counted(IndexedArticle indexed) {
        Map<Facet, List<String>> counted = new LinkedHashMap<>();
        counted.put(
                Facet.ORGANISATION,
                distinct(indexed.reading().organisations().stream()
                        .map(Organisation::key)
                        .map(TextAnalysis::held)
                        .toList()));
        String source = indexed.article().source();
        counted.put(Facet.SOURCE, source == null ? List.of() : List.of(TextAnalysis.held(source)));
        counted.put(Facet.LANGUAGE, List.of(language(indexed.article())));
        return counted;
    }

    private Map<String, Object> accusation(
            Accusation accusation, int position, Article article, Map<Facet, List<String>> ofArticle) {
        Map<String, Object> nested = new LinkedHashMap<>();
        put(nested, Mapping.POSITION, position);
        put(nested, Mapping.ACCUSER, party(accusation.accuser()));
        put(nested, Mapping.ACCUSED, party(accusation.accused()));
        put(nested, Mapping.PAIR, Pairs.key(accusation.accuser(), accusation.accused()));
        List<String> types = distinct(accusation.types().stream()
                .flatMap(type -> vocabulary.lineage(type).stream())
                .toList());
        put(nested, Mapping.TYPE, types);
        put(nested, Mapping.STATUS, accusation.status().id());
        put(nested, Mapping.RESPONSE, accusation.response().id());
        put(
                nested,
                Mapping.countedOnAccusation(Facet.ACCUSER),
                TextAnalysis.held(accusation.accuser().key()));
        put(
                nested,
                Mapping.countedOnAccusation(Facet.ACCUSED),
                TextAnalysis.held(accusation.accused().key()));
        put(nested, Mapping.countedOnAccusation(Facet.ACCUSATION), types);
        put(
                nested,
                Mapping.countedOnAccusation(Facet.STATUS),
                accusation.status().id());
        put(
                nested,
                Mapping.countedOnAccusation(Facet.RESPONSE),
                accusation.response().id());
        ofArticle.forEach((facet, values) -> put(nested, Mapping.countedOnAccusation(facet), values));
        if (article.published() != null) {
            put(nested, Mapping.ACCUSATION_PUBLISHED, article.published().toEpochDay());
        }
        event(nested, accusation);
        return nested;
    }

    private static Map<String, Object> party(Party party) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (party.id() != null) {
            fields.put("id", party.id());
        }
        if (party.kind() == null) {
            fields.put("reserved", party.name());
        } else {
            fields.put("words", Tokens.of(TextAnalysis.EXACT, party.name()));
        }
        return fields;
    }

    private static void event(Map<String, Object> nested, Accusation accusation) {
        LocalDate from = accusation.event().from();
        LocalDate to = accusation.event().to();
        if (from == null && to == null) {
            return;
        }
        long first = from == null ? Integer.MIN_VALUE : from.toEpochDay();
        long last = to == null ? Integer.MAX_VALUE : to.toEpochDay();
        put(nested, Mapping.EVENT, Map.of("gte", first, "lte", last));
        put(nested, Mapping.EVENT_FROM, first);
        put(nested, Mapping.EVENT_TO, last);
        put(nested, Mapping.EVENT_LEAST, from == null ? last : first);
        put(nested, Mapping.EVENT_GREATEST, to == null ? first : last);
    }

    private static void put(Map<String, Object> nested, String field, Object value) {
        nested.put(Mapping.name(field), value);
    }

    private static List<String> distinct(List<String> values) {
        return List.copyOf(new LinkedHashSet<>(values));
    }
}
