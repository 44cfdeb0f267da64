package org.allegata.query;

import java.util.ArrayList;
import java.util.List;
import org.allegata.query.Query.TextField;
import org.allegata.query.Token.Bare;
import org.allegata.query.Token.Field;
import org.allegata.query.Token.Quoted;
import org.allegata.query.Token.Sign;
import org.jspecify.annotations.Nullable;

/** The productions of the grammar that stands at {@link QueryParser}, a method each, over balanced tokens. */
final class Grammar {

    private final List<Token> tokens;
    private final Leaves leaves;
    private final FieldValues values;
    private final Repairs repairs;
    private int at;
    /** The last token that was not left out. */
    private Token before = Sign.OPEN;

    Grammar(List<Token> tokens, Leaves leaves, FieldValues values, Repairs repairs) {
        this.tokens = tokens;
        this.leaves = leaves;
        this.values = values;
        this.repairs = repairs;
    }

    Query query() {
        return either(null);
    }

    /** {@code either = all { "OR" all }}; within a field's brackets, words are the field's values. */
    private Query either(@Nullable Field field) {
        List<Query> branches = new ArrayList<>(List.of(all(field)));
        while (peek() == Sign.OR) {
            next();
            branches.add(all(field));
        }
        return Groups.or(branches);
    }

    /** {@code all = one { [ "AND" ] one }} */
    private Query all(@Nullable Field field) {
        Conjunction parts = new Conjunction();
        while (!endsAll()) {
            Token token = peek();
            if (token == Sign.AND || token == Sign.OR) {
                operator((Sign) token, parts);
            } else if (field == null && Brackets.isPlain(token)) {
                parts.addWords(leaves.plainWords((Bare) next()));
            } else if (field != null && token instanceof Bare) {
                parts.add(values.value(field, words(field.field())));
            } else {
                parts.add(one(field));
            }
        }
        return parts.toQuery();
    }

    private boolean endsAll() {
        return switch (peek()) {
            case Sign sign -> sign == Sign.END || sign == Sign.CLOSE || (sign == Sign.OR && joins());
            case Token token -> false;
        };
    }

    private void operator(Sign operator, Conjunction parts) {
        if (joins()) {
            parts.writtenAnd();
            next();
        } else {
            repairs.strayOperator(operator);
            at++;
        }
    }

    /** Whether something stands on either side of the operator. */
    private boolean joins() {
        return endsOne(before) && beginsOne(tokens.get(at + 1));
    }

    private static boolean endsOne(Token token) {
        return !(token instanceof Sign) || token == Sign.CLOSE;
    }

    private static boolean beginsOne(Token token) {
        return beginsOperand(token) || token == Sign.NOT || token == Sign.MINUS;
    }

    private static boolean beginsOperand(Token token) {
        return !(token instanceof Sign) || token == Sign.OPEN;
    }

    /** {@code one = { "NOT" | "-" } operand} */
    private Query one(@Nullable Field field) {
        boolean excluded = false;
        while (peek() == Sign.NOT || peek() == Sign.MINUS) {
            excluded = !excluded;
            next();
        }
        if (!beginsOperand(peek())) {
            repairs.strayOperator((Sign) tokens.get(at - 1));
            return new Query.All();
        }
        Query operand = operand(field);
        return excluded ? Groups.not(operand) : operand;
    }

    /** {@code operand = "(" either ")" | field-name ":" operand | quoted | word} */
    private Query operand(@Nullable Field field) {
        return switch (next()) {
            case Sign open -> brackets(field);
            case Field named -> fielded(named);
            case Quoted quoted ->
                field == null ? leaves.phrase(TextField.TITLE_OR_TEXT, quoted) : values.value(field, quoted);
            case Bare bare -> field == null ? leaves.text(bare) : values.value(field, List.of(bare));
        };
    }

    private Query brackets(@Nullable Field field) {
        if (peek() == Sign.CLOSE) {
            repairs.emptyBrackets();
        }
        Query inside = either(field);
        next();
        return inside;
    }

    private Query fielded(Field field) {
        Token value = peek();
        if (value instanceof Field || !beginsOperand(value)) {
            repairs.fieldWithoutValue(field.field());
            return Leaves.word(field.field().id());
        }
        if (field.apart()) {
            repairs.fieldApart(field.field(), typed(value));
        }
        return operand(field);
    }

    private static String typed(Token value) {
        return switch (value) {
            case Bare bare -> bare.raw();
            case Quoted quoted -> quoted.text();
            case Sign sign -> sign.typed();
            case Field field -> field.field().id();
        };
    }

    /** The words within a field's brackets that are one value: all side by side where the value is a name. */
    private List<Bare> words(QueryField field) {
        List<Bare> words = new ArrayList<>(List.of((Bare) next()));
        while (isName(field) && peek() instanceof Bare) {
            words.add((Bare) next());
        }
        return words;
    }

    private static boolean isName(QueryField field) {
        return switch (field) {
            case SOURCE, ORGANISATION, ACCUSER, ACCUSED, ACCUSATION -> true;
            case TITLE, URL, LANGUAGE, PUBLISHED, STATUS, RESPONSE, EVENT -> false;
        };
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        before = tokens.get(at++);
        return before;
    }
}
