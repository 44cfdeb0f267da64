package org.allegata.query;

import java.util.regex.Pattern;
import org.allegata.query.Token.InSentence;
import org.allegata.query.Token.Near;
import org.allegata.query.Token.Together;

/** Reads {@code NEAR/10} and {@code SENTENCE}. */
final class Nearness {

    /** Where no number is given: about half a sentence. */
    private static final int USUAL = 10;
    /** Farther apart, words have little to do with one another. */
    private static final int FARTHEST = 1000;

    private static final Pattern OPERATOR = Pattern.compile("NEAR(/\\d*)?|SENTENCE");
    private static final int START_OF_NUMBER = "NEAR/".length();

    private Nearness() {}

    /** Whether this is an operator where a bracket follows. */
    static boolean isOperator(String text, int start, int end) {
        return OPERATOR.matcher(text).region(start, end).matches();
    }

    /** Whether this is an operator even where no bracket follows. */
    static boolean isNumbered(String raw) {
        return raw.startsWith("NEAR/") && isOperator(raw, 0, raw.length());
    }

    static Together token(String operator, Repairs repairs) {
        if (operator.equals("SENTENCE")) {
            return new InSentence();
        }
        Near near = new Near(words(operator));
        if (operator.length() <= START_OF_NUMBER) {
            repairs.nearWithoutNumber(operator, near);
        } else if (isTooFar(operator)) {
            repairs.nearTooFar(operator, near);
        }
        return near;
    }

    private static int words(String operator) {
        if (operator.length() <= START_OF_NUMBER) {
            return USUAL;
        }
        return isTooFar(operator) ? FARTHEST : number(operator);
    }

    private static boolean isTooFar(String operator) {
        return number(operator) > FARTHEST;
    }

    /** The number, or any that is too great where it is too long to be read. */
    private static int number(String operator) {
        String digits = operator.substring(START_OF_NUMBER).replaceFirst("^0+(?=.)", "");
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
