package org.allegata.answer.form;

import java.util.Locale;
import org.allegata.answer.Answers;
import org.allegata.search.SearchRequest.Unit;

/** The formats in which all hits of a search can be taken away. */
public enum ExportFormat {
    JSONL("application/x-ndjson"),
    CSV("text/csv; charset=utf-8; header=present"),
    RIS("application/x-research-info-systems; charset=utf-8");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The name in parameters, and the end of a file's name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** @param unit what a row is: an article or one accusation */
    public RowForm rows(Unit unit, Answers answers, ArticleLinks links) {
        return switch (this) {
            case JSONL -> new JsonLines(unit, answers, links);
            case CSV -> new CsvRows(unit, answers, links);
            case RIS -> new RisRecords(unit, answers, links);
        };
    }
}
