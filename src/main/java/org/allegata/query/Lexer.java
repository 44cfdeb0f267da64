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

/** Cuts a query text into tokens, from left to right, each character looked at a fixed number of times. */
final class Lexer {

    /** {@code NEAR/10} and {@code SENTENCE} before a bracket: kept for later, for now the bracket alone counts. */
    private static final Pattern NEARNESS = Pattern.compile("NEAR(/\\d{0,9})?|SENTENCE");

    private static final Pattern PHRASE_MARKS = Pattern.compile("[+*~^][+*~^0-9.]*");
    /** Longer than any field's name. */
    private static final int LONGEST_NAME = 20;

    private final String text;
    private final Repairs repairs;
    private final List<Token> tokens = new ArrayList<>();
    private final Quotes quotes;
    private int at;

    Lexer(String text, Repairs repairs) {
        this.text = text;
        this.repairs = repairs;
        this.quotes = new Quotes(text);
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
            sign(c == '(' ? Sign.OPEN : Sign.CLOSE, 1);
        } else if (Spelling.isQuoteAt(text, at)) {
            quoted();
        } else if (isMinus()) {
            sign(Sign.MINUS, 1);
        } else if (!field()) {
            word();
        }
    }

    private void sign(Sign sign, int length) {
        tokens.add(sign);
        at += length;
    }

    /** A dash excludes where it stands before something and after nothing; a lone one and a run of them are punctuation. */
    private boolean isMinus() {
        boolean first = at == 0 || Spelling.isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
        return text.charAt(at) == '-' && first && !isEndAt(at + 1) && text.charAt(at + 1) != '-';
    }

    private boolean isEndAt(int place) {
        return place >= text.length() || Spelling.isBlank(text.charAt(place)) || text.charAt(place) == ')';
    }

    private void quoted() {
        int close = quotes.closing(at);
        if (close < 0 && isEndAt(at + 1)) {
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
        tokens.add(new Field(field.get(), exact, isEndAt(at)));
        value(field.get());
        return true;
    }

    /** Also by the other spelling of organisation. */
    static Optional<QueryField> fieldNamed(String name) {
        return name.equalsIgnoreCase("organization") ? Optional.of(QueryField.ORGANISATION) : QueryField.of(name);
    }

    private void value(QueryField field) {
        if (isEndAt(at) || text.charAt(at) == '(') {
            return;
        }
        if (Spelling.isQuoteAt(text, at)) {
            quoted();
        } else {
            bare(field == QueryField.URL ? endOfAddress() : endOfWord());
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
        if (!looksLikeField(name) || isEndAt(colon + 1)) {
            return false;
        }
        char next = text.charAt(colon + 1);
        boolean group = next == '(' || Spelling.isQuoteAt(text, colon + 1);
        if (!group && !Character.isLetterOrDigit(next)) {
            return false;
        }
        boolean word = !group && Typed.of(text.substring(at, endOfWord())).form() == Typed.Form.PLAIN;
        repairs.unknownField(name, word);
        if (!word) {
            at = colon + 1;
        }
        return !word;
    }

    private static boolean looksLikeField(String name) {
        return name.chars().allMatch(c -> c >= 'a' && c <= 'z') && name.length() >= 3
                || Nearest.field(name.toLowerCase(Locale.ROOT)).isPresent();
    }

    private void word() {
        int end = endOfWord();
        String raw = text.substring(at, end);
        if (isNearness(raw, end)) {
            repairs.nearness(raw);
            at = end;
            return;
        }
        switch (raw) {
            case "AND" -> sign(Sign.AND, raw.length());
            case "OR" -> sign(Sign.OR, raw.length());
            case "NOT" -> sign(Sign.NOT, raw.length());
            default -> bare(end);
        }
    }

    /** With a number it is always the operator, without one only before a bracket. */
    private boolean isNearness(String raw, int end) {
        boolean beforeBracket = end < text.length() && text.charAt(end) == '(';
        return (beforeBracket || raw.startsWith("NEAR/"))
                && NEARNESS.matcher(raw).matches();
    }

    /** Whether a bare word is read as more than a word wherever it stands alone. */
    static boolean isOperator(String raw) {
        return switch (raw) {
            case "AND", "OR", "NOT" -> true;
            default -> raw.startsWith("NEAR/") && NEARNESS.matcher(raw).matches();
        };
    }

    private void bare(int end) {
        tokens.add(new Bare(text.substring(at, end)));
        at = end;
    }

    private int endOfWord() {
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (Spelling.isBlank(c) || Spelling.isBracket(c) || Spelling.isQuoteAt(text, end)) {
                return end;
            }
            end += c == '\\' ? 2 : 1;
        }
        return text.length();
    }

    /** An address ends at a blank or at a closing bracket that it didn't open. */
    private int endOfAddress() {
        int open = 0;
        int end = at;
        while (end < text.length()) {
            char c = text.charAt(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (Spelling.isBlank(c) || open < 0) {
                return end;
            }
            end += c == '\\' ? 2 : 1;
        }
        return text.length();
    }
}
