package org.allegata.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.matching.CopySketch;
import org.allegata.matching.SentenceBegins;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.CorpusFile;
import org.allegata.search.Facet;
import org.allegata.search.IndexedArticle;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes the block of documents that an article is in the index: its accusations, then the article itself. */
final class ArticleDocuments {

    private final Vocabulary vocabulary;

    ArticleDocuments(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Document> block(IndexedArticle indexed) {
        List<Document> block = new ArrayList<>();
        List<Accusation> accusations = indexed.reading().accusations();
        for (int i = 0; i < accusations.size(); i++) {
            block.add(accusation(indexed.article(), accusations.get(i), i));
        }
        block.add(article(indexed));
        return block;
    }

    static Document file(CorpusFile file) {
        Document document = new Document();
        keyword(document, Schema.SORT_OF_DOCUMENT, Schema.FILE);
        keyword(document, Schema.PATH, file.path());
        document.add(new StoredField(Schema.STORED, StoredForm.of(file)));
        return document;
    }

    private static Document article(IndexedArticle indexed) {
        Article article = indexed.article();
        Document document = new Document();
        keyword(document, Schema.SORT_OF_DOCUMENT, Schema.ARTICLE);
        keyword(document, Schema.BLOCK, article.id());
        keyword(document, Schema.ID, article.id());
        indexed.places().forEach(place -> keyword(document, Schema.PLACE_ID, place.id()));
        sortKeys(document, article, article.id());
        String family = TextAnalysis.family(article.language());
        text(document, Schema.TITLE, family, article.title());
        text(document, Schema.TEXT, family, article.text());
        words(document, article);
        describe(document, article);
        indexed.reading().organisations().forEach(organisation -> organisation(document, organisation));
        document.add(new StoredField(Schema.STORED, StoredForm.of(indexed)));
        return document;
    }

    private static void describe(Document document, Article article) {
        if (article.published() != null) {
            document.add(new IntPoint(Schema.PUBLISHED, day(article.published())));
        }
        if (article.source() != null) {
            document.add(new TextField(Schema.SOURCE_WORDS, article.source(), Field.Store.NO));
            keyword(document, Schema.SOURCE_FOLDED, TextAnalysis.folded(article.source()));
            counted(document, Facet.SOURCE, article.source());
        }
        if (article.url() != null) {
            document.add(new TextField(Schema.URL_WORDS, article.url(), Field.Store.NO));
        }
        String language =
                article.language() == null ? Schema.UNKNOWN : article.language().toLowerCase(Locale.ROOT);
        keyword(document, Schema.LANGUAGE, language);
        counted(document, Facet.LANGUAGE, language);
    }

    private static void organisation(Document document, Organisation organisation) {
        if (organisation.id() != null) {
            keyword(document, Schema.ORGANISATION + Schema.PARTY_ID, organisation.id());
        }
        document.add(new TextField(Schema.ORGANISATION + Schema.PARTY_WORDS, organisation.name(), Field.Store.NO));
        counted(document, Facet.ORGANISATION, organisation.key());
    }

    private Document accusation(Article article, Accusation accusation, int position) {
        Document document = new Document();
        keyword(document, Schema.SORT_OF_DOCUMENT, Schema.ACCUSATION);
        keyword(document, Schema.BLOCK, article.id());
        // Two positions of one article are told apart, and stand in order, by six digits behind its id.
        sortKeys(document, article, String.format(Locale.ROOT, "%s %06d", article.id(), position));
        document.add(new NumericDocValuesField(Schema.POSITION, position));
        party(document, Schema.ACCUSER, Facet.ACCUSER, accusation.accuser());
        party(document, Schema.ACCUSED, Facet.ACCUSED, accusation.accused());
        accusation.types().stream()
                .flatMap(type -> vocabulary.lineage(type).stream())
                .distinct()
                .forEach(type -> keywordCounted(document, Schema.TYPE, Facet.ACCUSATION, type));
        keywordCounted(
                document, Schema.STATUS, Facet.STATUS, accusation.status().id());
        keywordCounted(
                document, Schema.RESPONSE, Facet.RESPONSE, accusation.response().id());
        event(document, accusation);
        return document;
    }

    private static void party(Document document, String field, Facet facet, Party party) {
        if (party.id() != null) {
            keyword(document, field + Schema.PARTY_ID, party.id());
        }
        if (party.kind() == null) {
            keyword(document, field + Schema.PARTY_RESERVED, party.name());
        } else {
            document.add(new TextField(field + Schema.PARTY_WORDS, party.name(), Field.Store.NO));
        }
        counted(document, facet, party.key());
    }

    private static void event(Document document, Accusation accusation) {
        LocalDate from = accusation.event().from();
        LocalDate to = accusation.event().to();
        if (from == null && to == null) {
            return;
        }
        int first = from == null ? Integer.MIN_VALUE : day(from);
        int last = to == null ? Integer.MAX_VALUE : day(to);
        document.add(new IntRange(Schema.EVENT, new int[] {first}, new int[] {last}));
        document.add(new NumericDocValuesField(Schema.EVENT_FROM, first));
        document.add(new NumericDocValuesField(Schema.EVENT_TO, last));
    }

    private static void sortKeys(Document document, Article article, String id) {
        document.add(new SortedDocValuesField(Schema.SORT_ID, new BytesRef(id)));
        if (article.published() != null) {
            document.add(new NumericDocValuesField(Schema.SORT_PUBLISHED, day(article.published())));
        }
    }

    private static void text(Document document, String field, String family, String text) {
        document.add(new TextField(field + "." + family, text, Field.Store.NO));
        document.add(new TextField(field + Schema.EXACT, text, Field.Store.NO));
    }

    /** What is known of the words of an article besides where each stands. */
    private static void words(Document document, Article article) {
        SentenceBegins sentences = SentenceBegins.ofText(article);
        CopySketch sketch = new CopySketch();
        TextAnalysis.scan(TextAnalysis.EXACT, article.text(), (term, place, start, end) -> {
            sentences.read(place, start);
            if (article.boilerplate().stream().noneMatch(piece -> piece.start() <= start && start < piece.end())) {
                sketch.add(term);
            }
            return true;
        });
        sentences(document, Schema.TITLE, SentenceBegins.inTitle(article));
        sentences(document, Schema.TEXT, sentences.places());
        document.add(new BinaryDocValuesField(Schema.COPY_SKETCH, PackedNumbers.any(sketch.numbers())));
    }

    private static void sentences(Document document, String field, int[] begins) {
        document.add(new BinaryDocValuesField(field + Schema.SENTENCES, PackedNumbers.rising(begins)));
    }

    private static void keywordCounted(Document document, String field, Facet facet, String value) {
        keyword(document, field, value);
        counted(document, facet, value);
    }

    private static void keyword(Document document, String field, String value) {
        document.add(new StringField(field, TextAnalysis.held(value), Field.Store.NO));
    }

    private static void counted(Document document, Facet facet, String value) {
        document.add(new SortedSetDocValuesField(Schema.COUNTED.get(facet), new BytesRef(TextAnalysis.held(value))));
    }

    /** Days since 1970-01-01. */
    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }
}
