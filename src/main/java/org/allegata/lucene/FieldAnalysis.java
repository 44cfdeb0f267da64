package org.allegata.lucene;

import org.allegata.matching.TextAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/** Which form of a text each field holds: the last part of its name says so, and names and publishers stand as written. */
final class FieldAnalysis extends AnalyzerWrapper {

    FieldAnalysis() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return TextAnalysis.of(form(field));
    }

    private static String form(String field) {
        return field.equals(Schema.URL_WORDS) ? TextAnalysis.URL : field.substring(field.lastIndexOf('.') + 1);
    }
}
