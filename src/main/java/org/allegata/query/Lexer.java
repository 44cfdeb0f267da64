package org.allegata.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allegata.query.Token.Bare;
import org.allegata.query.Token.Field;
import org.allegata.query.Token.Quoted;
import org.allegata.query.Token.Sign;
import org.allegata.query.Token.Together;

/** Cuts a query text into tokens, from left to right, each character looked at a fixed number of times. */
final class Lexer {

    private static final Pattern PHRASE_MARKS = Pattern.compile("[+*~^][+*~^0-9.]*");
    /** Longer than any field's name. */
    private static final int LONGEST_NAME = 20;

    private final String text;
    private final Repairs repairs;
    private final List<Token> tokens = new ArrayList<>();
    private final Quotes quotes;
    private final Reach reach;
    private int at;
    /** The end of the word whose marks were looked at last, and whether it had none. */
    private int judgedEnd = -1;

    private boolean judgedPlain;

    Lexer(String text, Repairs repairs) {
        this.text = text;
        this.repairs = repairs;
        this.quotes = new Quotes(text);
        this.reach = new Reach(text);
    }

    /** All tokens, the last one the end. */
    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        tokens.add(Sign.END);
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Spelling.isBlank(c)) {
            at++;
        } else if (Spelling.isBracket(c)) {
            bracket(c == '(');
        } else if (reach.isSeparatorAt(at)) {
            sign(Sign.COMMA, 1);
        } else if (Spelling.isQuoteAt(text, at)) {
            quoted();
        } else if (isMinus()) {
            sign(Sign.MINUS, 1);
        } else if (!field()) {
            word();
        }
    }

    private void bracket(boolean opens) {
        if (opens) {
            reach.opened(!tokens.isEmpty() && tokens.getLast() instanceof Together);
        } else {
            reach.closed();
        }
        sign(opens ? Sign.OPEN : Sign.CLOSE, 1);
    }

    private void sign(Sign sign, int length) {
        tokens.add(sign);
        at += length;
    }

    /** A dash excludes where it stands before something and after nothing; a lone one and a run of them are punctuation. */
    private boolean isMinus() {
        return text.charAt(at) == '-' && isAfterNothing() && !reach.isEndAt(at + 1) && text.charAt(at + 1) != '-';
    }

    private boolean isAfterNothing() {
        return at == 0
                || Spelling.isBlank(text.charAt(at - 1))
                || text.charAt(at - 1) == '('
                || reach.isSeparatorAt(at - 1);
    }

    private void quoted() {
        int close = quotes.closing(at);
        if (close < 0 && reach.isEndAt(at + 1)) {
            repairs.strayQuote(text.charAt(at));
            at++;
            return;
        }
        int end = close < 0 ? text.length() : close;
        String quoted = Spelling.collapse(Spelling.unescape(text.substring(at + 1, end)));
        if (close < 0) {
            repairs.unclosedQuote(quoted);
        }
        at = Math.min(end + 1, text.length());
        tokens.add(new Quoted(quoted, phraseMarks(quoted)));
    }

    /** Takes the marks after a closing quote; whether they ask for a body's parts. */
    private boolean phraseMarks(String quoted) {
        Matcher marks = PHRASE_MARKS.matcher(text).region(at, text.length());
        if (!marks.lookingAt()) {
            return false;
        }
        at = marks.end();
        boolean withParts = marks.group().equals("+");
        if (!withParts) {
            repairs.phraseMark(quoted, marks.group());
        }
        return withParts;
    }

    /** A field's name, colon and, unless a bracket or a blank follows, its value. */
    private boolean field() {
        int colon = colonOfName();
        if (colon < 0) {
            return false;
        }
        String name = text.substring(at, colon);
        Optional<QueryField> field = fieldNamed(name);
        if (field.isEmpty()) {
            return unknownField(name, colon);
        }
        at = colon + 1;
        boolean exact = field.get() == QueryField.SOURCE && at < text.length() && text.charAt(at) == '=';
        at += exact ? 1 : 0;
        tokens.add(new Field(field.get(), exact, reach.isEndAt(at)));
        value(field.get());
        return true;
    }

    /** Also by the other spelling of organisation. */
    static Optional<QueryField> fieldNamed(String name) {
        return name.equalsIgnoreCase("organization") ? Optional.of(QueryField.ORGANISATION) : QueryField.of(name);
    }

    private void value(QueryField field) {
        if (reach.isEndAt(at) || text.charAt(at) == '(') {
            return;
        }
        if (Spelling.isQuoteAt(text, at)) {
            quoted();
        } else if (field == QueryField.URL) {
            bare(reach.endOfAddress(at));
        } else if (!reach.isTogetherAt(at)) {
            bare(reach.endOfWord(at));
        }
    }

    /** Where the colon stands if letters and a colon come next, else -1. */
    private int colonOfName() {
        int end = at;
        while (end < text.length() && end - at <= LONGEST_NAME && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at && end < text.length() && text.charAt(end) == ':' ? end : -1;
    }

    /**
     * Tells of a name that looks like a field's and is none. Before a word both become plain words; before anything else the name is left out, so
     * that an exclusion still excludes the value.
     */
    private boolean unknownField(String name, int colon) {
        if (!looksLikeField(name) || reach.isEndAt(colon + 1)) {
            return false;
        }
        char next = text.charAt(colon + 1);
        boolean group = next == '(' || Spelling.isQuoteAt(text, colon + 1) || reach.isTogetherAt(colon + 1);
        if (!group && !Character.isLetterOrDigit(next)) {
            return false;
        }
        boolean word = !group && isPlainTo(reach.endOfWord(at));
        repairs.unknownField(name, word);
        if (!word) {
            at = colon + 1;
        }
        return !word;
    }

    /** Whether the word here bears no marks at its end; one of many colons is looked at once. */
    private boolean isPlainTo(int end) {
        if (end != judgedEnd) {
            judgedEnd = end;
            judgedPlain = Typed.of(text.substring(at, end)).form() == Typed.Form.PLAIN;
        }
        return judgedPlain;
    }

    private static boolean looksLikeField(String name) {
        return name.chars().allMatch(c -> c >= 'a' && c <= 'z') && name.length() >= 3
                || Nearest.field(name.toLowerCase(Locale.ROOT)).isPresent();
    }

    private void word() {
        int end = reach.endOfWord(at);
        String raw = text.substring(at, end);
        if (reach.isTogetherAt(at) || Nearness.isNumbered(raw)) {
            together(raw, end);
            return;
        }
        switch (raw) {
            case "AND" -> sign(Sign.AND, raw.length());
            case "OR" -> sign(Sign.OR, raw.length());
            case "NOT" -> sign(Sign.NOT, raw.length());
            default -> bare(end);
        }
    }

    /** With a number, blanks may stand before the bracket; without a bracket it is left out. */
    private void together(String operator, int end) {
        at = end;
        while (at < text.length() && Spelling.isBlank(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != '(') {
            repairs.nearWithoutBrackets(operator);
            return;
        }
        if (at > end) {
            repairs.nearApart(operator);
        }
        tokens.add(Nearness.token(operator, repairs));
    }

    /** Whether a bare word is read as more than a word wherever it stands alone. */
    static boolean isOperator(String raw) {
        return switch (raw) {
            case "AND", "OR", "NOT" -> true;
            default -> Nearness.isNumbered(raw);
        };
    }

    private void bare(int end) {
        tokens.add(new Bare(text.substring(at, end)));
        at = end;
    }
}
