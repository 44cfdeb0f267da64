package org.allegata.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.allegata.query.Token.Bare;
import org.allegata.query.Token.Field;
import org.allegata.query.Token.Sign;

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
    private int depth;
    private int leftOut;
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
            } else {
                balanced.add(token);
            }
        }
        balanced.addAll(balanced.size() - 1, closing());
        return balanced;
    }

    private void open(int at) {
        if (depth < DEEPEST || (depth == DEEPEST && holdsPlainWords(at))) {
            depth++;
            balanced.add(Sign.OPEN);
        } else {
            leftOut++;
            tooDeep = true;
        }
    }

    private void close() {
        if (leftOut > 0 && depth <= DEEPEST) {
            leftOut--;
        } else if (depth > 0) {
            depth--;
            balanced.add(Sign.CLOSE);
        } else {
            repairs.strayBracket();
        }
    }

    /** Closes what is still open, before the end. */
    private List<Token> closing() {
        if (tooDeep) {
            repairs.deepBrackets(DEEPEST);
        }
        if (depth + leftOut > 0) {
            repairs.unclosedBracket(depth + leftOut);
        }
        return Collections.nCopies(depth, Sign.CLOSE);
    }

    private boolean holdsPlainWords(int open) {
        if (open > 0 && tokens.get(open - 1) instanceof Field) {
            return false;
        }
        int i = open + 1;
        while (isPlain(tokens.get(i))) {
            i++;
        }
        return tokens.get(i) == Sign.CLOSE || tokens.get(i) == Sign.END;
    }

    static boolean isPlain(Token token) {
        return token instanceof Bare bare && Typed.of(bare.raw()).form() == Typed.Form.PLAIN;
    }
}
