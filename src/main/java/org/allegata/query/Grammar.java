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
        return either(Scope.PLAIN);
    }

    /** What words stand for where they stand: text, a value of the field before the brackets, or part of what stands together. */
    private record Scope(@Nullable Field field, boolean together) {
        static final Scope PLAIN = new Scope(null, false);
        static final Scope TOGETHER = new Scope(null, true);
    }

    /** {@code either = all { "OR" all }} */
    private Query either(Scope scope) {
        List<Query> branches = new ArrayList<>(List.of(all(scope)));
        while (peek() == Sign.OR) {
            next();
            branches.add(all(scope));
        }
        return Groups.or(branches);
    }

    /** {@code all = one { [ "AND" ] one }}; within what stands together, nothing but words is a phrase. */
    private Query all(Scope scope) {
        if (scope.together() && endOfWords() >= 0) {
            return leaves.wordsAsPhrase(words(endOfWords()));
        }
        Conjunction parts = new Conjunction();
        while (!endsAll()) {
            Token token = peek();
            if (token == Sign.AND || token == Sign.OR) {
                operator((Sign) token, parts);
            } else if (scope.field() == null && Brackets.isPlain(token)) {
                parts.addWords(leaves.plainWords((Bare) next()));
            } else if (scope.field() != null && token instanceof Bare) {
                parts.add(values.value(scope.field(), value(scope.field().field())));
            } else {
                parts.add(one(scope));
            }
        }
        return parts.toQuery();
    }

    private boolean endsAll() {
        return switch (peek()) {
            case Sign sign -> divides(sign) || (sign == Sign.OR && joins());
            case Token token -> false;
        };
    }

    private static boolean divides(Token token) {
        return token == Sign.END || token == Sign.CLOSE || token == Sign.COMMA;
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
    private Query one(Scope scope) {
        boolean excluded = false;
        while (peek() == Sign.NOT || peek() == Sign.MINUS) {
            excluded = !excluded;
            next();
        }
        if (!beginsOperand(peek())) {
            repairs.strayOperator((Sign) tokens.get(at - 1));
            return new Query.All();
        }
        return excluded ? Groups.not(operand(outside(scope))) : operand(scope);
    }

    /** What is excluded is no part of what stands together. */
    private static Scope outside(Scope scope) {
        return scope.together() ? Scope.PLAIN : scope;
    }

    /** {@code operand = "(" either ")" | together | field ":" operand | quoted | word} */
    private Query operand(Scope scope) {
        Field field = scope.field();
        return switch (next()) {
            case Sign open -> brackets(scope);
            case Token.Together operator -> together(operator, field);
            case Field named -> fielded(named);
            case Quoted quoted ->
                field == null ? leaves.phrase(TextField.TITLE_OR_TEXT, quoted) : values.value(field, quoted);
            case Bare bare -> field == null ? leaves.text(bare) : values.value(field, List.of(bare));
        };
    }

    private Query brackets(Scope scope) {
        if (peek() == Sign.CLOSE) {
            repairs.emptyBrackets();
        }
        Query inside = either(scope);
        next();
        return inside;
    }

    /** {@code together = ( "NEAR" [ "/" number ] | "SENTENCE" ) "(" either { "," either } ")"}; words without any comma are parts by themselves. */
    private Query together(Token.Together operator, @Nullable Field field) {
        if (field != null) {
            repairs.fieldOfTogether(operator, field.field().id());
        }
        next();
        TogetherParts parts = new TogetherParts(operator, repairs);
        int end = endOfWords();
        if (end >= 0 && tokens.get(end) == Sign.CLOSE) {
            parts.add(leaves.plainWords(words(end)));
        } else {
            parts.add(either(Scope.TOGETHER));
        }
        while (peek() == Sign.COMMA) {
            next();
            parts.add(either(Scope.TOGETHER));
        }
        next();
        return parts.toQuery();
    }

    /** Where plain words end that stand alone between commas and alternatives, else -1. */
    private int endOfWords() {
        int end = at;
        while (Brackets.isPlain(tokens.get(end))) {
            end++;
        }
        boolean alone = divides(tokens.get(end)) || (tokens.get(end) == Sign.OR && beginsOne(tokens.get(end + 1)));
        return alone && end > at ? end : -1;
    }

    private List<Bare> words(int end) {
        List<Bare> words = new ArrayList<>();
        while (at < end) {
            words.add((Bare) next());
        }
        return words;
    }

    private Query fielded(Field field) {
        Token value = peek();
        if (value instanceof Field || !beginsOperand(value)) {
            repairs.fieldWithoutValue(field.field());
            return Leaves.word(field.field().id());
        }
        if (field.apart() && !(value instanceof Token.Together)) {
            repairs.fieldApart(field.field(), typed(value));
        }
        return operand(new Scope(field, false));
    }

    private static String typed(Token value) {
        return switch (value) {
            case Bare bare -> bare.raw();
            case Quoted quoted -> quoted.text();
            case Sign sign -> sign.typed();
            case Token.Together operator -> operator.typed();
            case Field field -> field.field().id();
        };
    }

    /** The words within a field's brackets that are one value: all side by side where the value is a name. */
    private List<Bare> value(QueryField field) {
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
