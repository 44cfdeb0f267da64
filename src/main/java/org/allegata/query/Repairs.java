package org.allegata.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.query.Repair.Kind;

/** Collects what was repaired in a query text. */
final class Repairs {

    /** A page shows them above the hits. */
    private static final int MOST = 10;

    private static final int LONGEST_SHOWN = 60;
    /** Nobody types more unknown names, and comparing each with all names takes a while. */
    private static final int MOST_LOOKED_UP = 100;

    private final Set<Repair> told = new LinkedHashSet<>();
    /** Unknown names told of already: looking for the nearest known one takes a while. */
    private final Set<String> unknown = new HashSet<>();

    private boolean more;

    List<Repair> told() {
        List<Repair> all = new ArrayList<>(told);
        if (more) {
            all.add(new Repair(Kind.MORE, List.of()));
        }
        return List.copyOf(all);
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    void strayQuote(char quote) {
        tell(Kind.STRAY_QUOTE, String.valueOf(quote));
    }

    void unclosedQuote(String quoted) {
        tell(Kind.UNCLOSED_QUOTE, shown(quoted));
    }

    void phraseMark(String quoted, String mark) {
        tell(Kind.PHRASE_MARK, shown(mark), shown(quoted));
    }

    void unclosedBracket(int count) {
        if (count == 1) {
            tell(Kind.UNCLOSED_BRACKET);
        } else {
            tell(Kind.UNCLOSED_BRACKETS, String.valueOf(count));
        }
    }

    void strayBracket() {
        tell(Kind.STRAY_BRACKET);
    }

    void deepBrackets(int most) {
        tell(Kind.DEEP_BRACKETS, String.valueOf(most));
    }

    void emptyBrackets() {
        tell(Kind.EMPTY_BRACKETS);
    }

    void emptyQuotes() {
        tell(Kind.EMPTY_QUOTES);
    }

    void strayOperator(Token.Sign operator) {
        tell(Kind.STRAY_OPERATOR, operator.typed());
    }

    void nearWithoutBrackets(String operator) {
        tell(Kind.NEAR_WITHOUT_BRACKETS, shown(operator));
    }

    void nearApart(String operator) {
        tell(Kind.NEAR_APART, shown(operator));
    }

    void nearWithoutNumber(String operator, Token.Near read) {
        tell(Kind.NEAR_WITHOUT_NUMBER, shown(operator), read.typed());
    }

    void nearTooFar(String operator, Token.Near read) {
        tell(Kind.NEAR_TOO_FAR, shown(operator), read.typed());
    }

    void wordsAsPhrase(String words) {
        tell(Kind.WORDS_AS_PHRASE, shown(words));
    }

    void partsWithoutComma(Token.Together operator) {
        tell(Kind.PARTS_WITHOUT_COMMA, operator.typed());
    }

    void fieldOfTogether(Token.Together operator, String field) {
        tell(Kind.FIELD_OF_TOGETHER, operator.typed(), shown(field + ":"));
    }

    void besideParts(Token.Together operator, Query part) {
        if (!isFull()) {
            tell(Kind.BESIDE_PARTS, operator.typed(), shown(CanonicalText.of(part)));
        }
    }

    void tooFewParts(Token.Together operator, Query part) {
        if (part instanceof Query.All) {
            tell(Kind.NO_PARTS, operator.typed());
        } else {
            tell(Kind.ONE_PART, operator.typed(), shown(CanonicalText.of(part)));
        }
    }

    void shortWildcard(String typed, String word) {
        tell(Kind.SHORT_WILDCARD, shown(typed), shown(word));
    }

    void innerWildcard(String typed) {
        tell(Kind.INNER_WILDCARD, shown(typed));
    }

    void fieldWildcard(QueryField field, String typed) {
        tell(Kind.FIELD_WILDCARD, field.id(), shown(typed));
    }

    void unknownField(String name, boolean kept) {
        if (isNews("field " + name + kept)) {
            Optional<String> meant = Nearest.field(name);
            Kind kind = meant.isPresent()
                    ? kept ? Kind.MISSPELLED_FIELD_KEPT : Kind.MISSPELLED_FIELD
                    : kept ? Kind.UNKNOWN_FIELD_KEPT : Kind.UNKNOWN_FIELD;
            tell(
                    kind,
                    shown(name + ":"),
                    meant.orElseGet(() -> ids(Stream.of(QueryField.values()).map(QueryField::id))));
        }
    }

    void fieldApart(QueryField field, String value) {
        tell(Kind.FIELD_APART, shown(value), field.id());
    }

    void fieldWithoutValue(QueryField field) {
        tell(Kind.FIELD_WITHOUT_VALUE, field.id());
    }

    void emptyValue(QueryField field, String value) {
        tell(Kind.EMPTY_VALUE, shown(field.id() + ":" + value));
    }

    /** No repair, yet the only place to say it. */
    void severalBodies(String name, Set<String> ids) {
        tell(Kind.SEVERAL_BODIES, shown(name), ids(ids.stream().sorted()));
    }

    void unknownType(String value, Nearest names) {
        if (isNews("type " + value)) {
            names.to(value)
                    .ifPresentOrElse(
                            nearest -> tell(Kind.MISSPELLED_TYPE, shown(value), nearest),
                            () -> tell(Kind.UNKNOWN_TYPE, shown(value)));
        }
    }

    /** Most names are not in the registry, which is no fault; so only what seems misspelled is told. */
    void unknownBody(String name, Nearest names) {
        if (unknown.size() < MOST_LOOKED_UP && isNews("body " + name)) {
            names.misspelled(name).ifPresent(nearest -> tell(Kind.MISSPELLED_BODY, shown(name), nearest));
        }
    }

    void unknownStatus(String value) {
        tell(Kind.UNKNOWN_STATUS, shown(value), ids(Stream.of(Status.values()).map(Status::id)));
    }

    void unknownResponse(String value) {
        tell(
                Kind.UNKNOWN_RESPONSE,
                shown(value),
                ids(Stream.of(Response.values()).map(Response::id)));
    }

    void unknownLanguage(String value) {
        tell(Kind.UNKNOWN_LANGUAGE, shown(value));
    }

    void reversedDays(String value) {
        tell(Kind.REVERSED_DAYS, shown(value));
    }

    void impossibleDays(QueryField field, String value) {
        tell(Kind.IMPOSSIBLE_DAYS, shown(field.id() + ":" + value), field.id());
    }

    void nothingToAsk(String text) {
        tell(Kind.NOTHING_TO_ASK, shown(text));
    }

    private static String ids(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }

    private void tell(Kind kind, String... arguments) {
        if (!isFull()) {
            told.add(new Repair(kind, List.of(arguments)));
        }
    }

    private boolean isNews(String unknownName) {
        return !isFull() && unknown.add(unknownName);
    }

    /** Whether enough was told, so that finding the nearest name can be spared. */
    private boolean isFull() {
        more = told.size() >= MOST;
        return more;
    }

    private static String shown(String text) {
        String plain = Spelling.collapse(text.substring(0, Math.min(text.length(), 4 * LONGEST_SHOWN)));
        boolean whole = plain.codePointCount(0, plain.length()) <= LONGEST_SHOWN;
        return whole ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SHOWN)) + "\u2026";
    }
}
