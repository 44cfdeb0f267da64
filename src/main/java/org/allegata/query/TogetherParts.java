package org.allegata.query;

import java.util.ArrayList;
import java.util.List;
import org.allegata.query.Query.All;
import org.allegata.query.Query.And;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.Or;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Word;
import org.allegata.query.Query.Words;

/** Sorts what stands in the brackets of {@code NEAR} or {@code SENTENCE}: the parts, and what is no part and stands beside them. */
final class TogetherParts {

    private final Token.Together operator;
    private final Repairs repairs;
    private final List<Query> parts = new ArrayList<>();
    private final List<Query> beside = new ArrayList<>();

    TogetherParts(Token.Together operator, Repairs repairs) {
        this.operator = operator;
        this.repairs = repairs;
    }

    /** Words that no comma divides. */
    void add(List<Word> words) {
        add(Groups.words(words));
    }

    /** What stands between two commas. */
    void add(Query part) {
        switch (part) {
            case All all -> {}
            case InText text -> parts.add(inTitleOrText(text));
            case And and -> addEach(and.parts());
            case Words words -> addEach(words.words());
            case Or or -> addAlternatives(or);
            default -> addBeside(part);
        }
    }

    private void addEach(List<? extends Query> several) {
        int before = parts.size();
        several.forEach(this::add);
        if (parts.size() > before + 1) {
            repairs.partsWithoutComma(operator);
        }
    }

    private void addAlternatives(Or or) {
        if (or.parts().stream().allMatch(InText.class::isInstance)) {
            parts.add(Groups.or(or.parts().stream()
                    .map(text -> inTitleOrText((InText) text))
                    .toList()));
        } else {
            addBeside(or);
        }
    }

    private void addBeside(Query query) {
        repairs.besideParts(operator, query);
        beside.add(query);
    }

    private Query inTitleOrText(InText text) {
        if (text.field() == TextField.TITLE) {
            repairs.fieldOfTogether(operator, QueryField.TITLE.id());
        }
        return switch (text) {
            case Word word -> Leaves.word(word.text());
            case Query.Phrase phrase -> new Query.Phrase(TextField.TITLE_OR_TEXT, phrase.text());
            case Query.Prefix prefix -> new Query.Prefix(TextField.TITLE_OR_TEXT, prefix.text());
            case Query.Similar similar -> new Query.Similar(TextField.TITLE_OR_TEXT, similar.text());
        };
    }

    /** All parts together, and what stands beside them; where there are too few, just what there is. */
    Query toQuery() {
        List<Query> different = parts.stream().distinct().toList();
        if (different.size() < 2) {
            repairs.tooFewParts(operator, Groups.and(different));
        }
        beside.addFirst(different.size() < 2 ? Groups.and(different) : operator.of(different));
        return Groups.and(beside);
    }
}
