package org.allegata.lucene;

import java.util.Map;
import org.allegata.matching.TextAnalysis;
import org.allegata.search.Facet;

/** The names of the index's fields, and the number of the form they are written in. */
final class Schema {

    /** Raised whenever an index written before can no longer be read rightly, or holds readings that would be others today. */
    static final int NUMBER = 6;

    /** What a document is: one of the three below. */
    static final String SORT_OF_DOCUMENT = "document";

    static final String ARTICLE = "article";
    static final String ACCUSATION = "accusation";
    static final String FILE = "file";

    /** The article's id, on every document of its block: what a block is replaced by. */
    static final String BLOCK = "block";

    static final String ID = "id";

    /** The ids of all places with the article's text, its own included. */
    static final String PLACE_ID = "place.id";

    /** The whole article and its reading, or what is noted of a file. */
    static final String STORED = "stored";

    static final String PATH = "path";

    static final String TITLE = "title";
    static final String TEXT = "text";

    /** Ending of the fields whose words are kept as written, but for case and accents. */
    static final String EXACT = "." + TextAnalysis.EXACT;

    /** Ending of the doc values that say with which words sentences begin. */
    static final String SENTENCES = ".sentences";

    /** Doc values by which near copies are known. */
    static final String COPY_SKETCH = "copy.sketch";

    static final String PUBLISHED = "published";

    static final String SOURCE_WORDS = "source.words";
    static final String SOURCE_FOLDED = "source.folded";
    static final String URL_WORDS = "url.words";

    static final String ORGANISATION = "organisation";
    static final String ACCUSER = "accuser";
    static final String ACCUSED = "accused";

    /** Endings of a party's fields: the registry's id, the words of its name, and the name as one. */
    static final String PARTY_ID = ".id";

    static final String PARTY_WORDS = ".words";
    static final String PARTY_RESERVED = ".reserved";

    static final String TYPE = "type";
    static final String STATUS = "status";
    static final String RESPONSE = "response";
    static final String LANGUAGE = "language";

    /** The first and last day of an event as a range of days since 1970; open ends are the least and greatest number. */
    static final String EVENT = "event";

    static final String EVENT_FROM = "event.from";
    static final String EVENT_TO = "event.to";

    /** The accusation's position in the reading. */
    static final String POSITION = "position";

    /** Sort keys, on articles and accusations alike. */
    static final String SORT_PUBLISHED = "sort.published";

    static final String SORT_ID = "sort.id";

    /** Doc values with the values that a facet counts. */
    static final Map<Facet, String> COUNTED = Map.of(
            Facet.ORGANISATION, "facet.organisation",
            Facet.ACCUSER, "facet.accuser",
            Facet.ACCUSED, "facet.accused",
            Facet.ACCUSATION, "facet.type",
            Facet.STATUS, "facet.status",
            Facet.RESPONSE, "facet.response",
            Facet.SOURCE, "facet.source",
            Facet.LANGUAGE, "facet.language");

    /** The value of a language that is not known. */
    static final String UNKNOWN = "unknown";

    private Schema() {}
}
