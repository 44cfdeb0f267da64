package org.allegata.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import org.allegata.query.Token.Bare;
import org.allegata.query.Token.Field;
import org.allegata.query.Token.Quoted;
import org.allegata.query.Token.Sign;
import org.allegata.query.Token.Together;

/**
 * Balances brackets and bounds their depth, so that neither the parser nor those who walk its tree can run out of stack.
 *
 * <p>One level below the bound, brackets are kept that hold nothing but plain words: the canonical text needs them for the words that stood on the
 * last level.
 */
final class Brackets {

    static final int DEEPEST = 100;

    private final List<Token> tokens;
    private final Repairs repairs;
    private final List<Token> balanced = new ArrayList<>();
    /** Those that are open, the innermost first: how much deeper each leads, 0 for those left out. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int depth;
    private boolean tooDeep;

    Brackets(List<Token> tokens, Repairs repairs) {
        this.tokens = tokens;
        this.repairs = repairs;
    }

    List<Token> balanced() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token == Sign.OPEN) {
                open(i);
            } else if (token == Sign.CLOSE) {
                close();
            } else if (token != Sign.COMMA || open.getFirst() > 0) {
                balanced.add(token);
            }
        }
        balanced.addAll(balanced.size() - 1, closing());
        return balanced;
    }

    private void open(int at) {
        int levels = levels(at);
        if (depth + levels <= DEEPEST || (depth == DEEPEST && holdsPlainWords(at))) {
            depth += levels;
            open.push(levels);
            balanced.add(Sign.OPEN);
        } else {
            open.push(0);
            tooDeep = true;
            leaveOutOperator();
        }
    }

    /** What stands beside the parts in {@code NEAR} stands outside in print, where both may need brackets of their own. */
    private int levels(int at) {
        return follows(at, Together.class) && !holdsPartsOnly(at) ? 2 : 1;
    }

    private void leaveOutOperator() {
        if (!balanced.isEmpty() && balanced.getLast() instanceof Together) {
            balanced.removeLast();
        }
    }

    private void close() {
        if (open.isEmpty()) {
            repairs.strayBracket();
            return;
        }
        int levels = open.pop();
        depth -= levels;
        if (levels > 0) {
            balanced.add(Sign.CLOSE);
        }
    }

    /** Closes what is still open, before the end. */
    private List<Token> closing() {
        if (tooDeep) {
            repairs.deepBrackets(DEEPEST);
        }
        if (!open.isEmpty()) {
            repairs.unclosedBracket(open.size());
        }
        int kept = Math.toIntExact(open.stream().filter(levels -> levels > 0).count());
        return Collections.nCopies(kept, Sign.CLOSE);
    }

    private boolean follows(int at, Class<? extends Token> sort) {
        return at > 0 && sort.isInstance(tokens.get(at - 1));
    }

    private boolean holdsPlainWords(int open) {
        if (follows(open, Field.class) || follows(open, Together.class)) {
            return false;
        }
        int i = open + 1;
        while (isPlain(tokens.get(i))) {
            i++;
        }
        return endsBrackets(tokens.get(i));
    }

    /** Whether nothing but plain words, or one other text, stands between commas and alternatives. */
    private boolean holdsPartsOnly(int open) {
        int i = open + 1;
        while (divides(tokens.get(i)) || (isText(tokens.get(i)) && goesOnAsPart(i))) {
            i++;
        }
        return endsBrackets(tokens.get(i));
    }

    private boolean goesOnAsPart(int at) {
        Token before = tokens.get(at - 1);
        return before == Sign.OPEN || divides(before) || (isPlain(before) && isPlain(tokens.get(at)));
    }

    private static boolean isText(Token token) {
        return token instanceof Bare || token instanceof Quoted;
    }

    private static boolean divides(Token token) {
        return token == Sign.COMMA || token == Sign.OR;
    }

    private static boolean endsBrackets(Token token) {
        return token == Sign.CLOSE || token == Sign.END;
    }

    static boolean isPlain(Token token) {
        return token instanceof Bare bare && Typed.of(bare.raw()).form() == Typed.Form.PLAIN;
    }
}
