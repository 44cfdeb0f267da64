package org.allegata.query;

import org.allegata.accusation.Vocabulary;

/** Understands what somebody typed. TODO. */
public final class QueryParser {

    private final Conditions conditions;
    private final StopWords stopWords = StopWords.load();

    public QueryParser(Vocabulary vocabulary) {
        conditions = new Conditions(vocabulary);
    }

    /** Never fails, in time linear in the text: what cannot be understood is repaired, and the repair told. */
    public ParsedQuery parse(String text) {
        Repairs repairs = new Repairs();
        var tokens = new Brackets(new Lexer(text, repairs).tokens(), repairs).balanced();
        Query query = new Grammar(tokens, new Leaves(conditions, stopWords, repairs), repairs).query();
        if (query instanceof Query.All && !text.isBlank() && repairs.isEmpty()) {
            repairs.nothingToAsk(text);
        }
        return new ParsedQuery(text, query, repairs.sentences());
    }
}
