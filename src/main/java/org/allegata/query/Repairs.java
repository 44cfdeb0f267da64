package org.allegata.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;

/** Tells what was repaired in a query text, in sentences for people; all of them stand here. */
final class Repairs {

    /** A page shows them above the hits. */
    private static final int MOST = 10;

    private static final int LONGEST_QUOTE = 60;
    /** Nobody types more unknown names, and comparing each with all names takes a while. */
    private static final int MOST_LOOKED_UP = 100;

    private final Set<String> sentences = new LinkedHashSet<>();
    /** Unknown names told of already: looking for the nearest known one takes a while. */
    private final Set<String> unknown = new HashSet<>();

    private boolean more;

    List<String> sentences() {
        List<String> all = new ArrayList<>(sentences);
        if (more) {
            all.add("There was more to repair than is told here.");
        }
        return List.copyOf(all);
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    void strayQuote(char quote) {
        tell("A quote %s without a partner was left out.".formatted(quote));
    }

    void unclosedQuote(String quoted) {
        tell("The quote before %s was not closed, so the phrase goes to the end.".formatted(quote(quoted)));
    }

    void phraseMark(String quoted, String mark) {
        tell("%s after the phrase %s was left out.".formatted(quote(mark), quote(quoted)));
    }

    void unclosedBracket(int count) {
        tell(
                count == 1
                        ? "A bracket \u201C(\u201D was not closed, so it goes to the end."
                        : "%d brackets \u201C(\u201D were not closed, so they go to the end.".formatted(count));
    }

    void strayBracket() {
        tell("A bracket \u201C)\u201D that closes nothing was left out.");
    }

    void deepBrackets(int most) {
        tell("Brackets \u201C(\u201D more than %d deep were left out.".formatted(most));
    }

    void emptyBrackets() {
        tell("Brackets \u201C()\u201D with nothing inside were left out.");
    }

    void emptyQuotes() {
        tell("Quotes \u201C\"\"\u201D without a word inside were left out.");
    }

    void strayOperator(Token.Sign operator) {
        tell("%s lacks something to join or exclude and was left out.".formatted(quote(operator.typed())));
    }

    void nearWithoutBrackets(String operator) {
        tell("%s lacks brackets with its parts, as NEAR/10(execution, prisoners), and was left out."
                .formatted(quote(operator)));
    }

    void nearApart(String operator) {
        tell("The brackets after %s were taken for its own, although a blank stood between."
                .formatted(quote(operator)));
    }

    void nearWithoutNumber(String operator, Token.Near read) {
        tell("%s without a number is read as %s.".formatted(quote(operator), read.typed()));
    }

    void nearTooFar(String operator, Token.Near read) {
        tell("%s is read as %s, the farthest there is.".formatted(quote(operator), read.typed()));
    }

    void wordsAsPhrase(String words) {
        tell("No comma divides the words %s, so they are read as a phrase.".formatted(quote(words)));
    }

    void partsWithoutComma(Token.Together operator) {
        tell("The parts of %s have commas between them; where there was none, each word or phrase is read as a part."
                .formatted(operator.typed()));
    }

    void fieldOfTogether(Token.Together operator, String field) {
        tell("%s looks in title and text alike, so %s was left out.".formatted(operator.typed(), quote(field + ":")));
    }

    void besideParts(Token.Together operator, Query part) {
        if (!isFull()) {
            tell("%s takes only words, phrases and alternatives of them, so %s stands beside it, joined by AND."
                    .formatted(operator.typed(), quote(CanonicalText.of(part))));
        }
    }

    void tooFewParts(Token.Together operator, Query part) {
        String then = part instanceof Query.All
                ? "it was left out"
                : "only %s is searched for".formatted(quote(CanonicalText.of(part)));
        tell("%s needs two parts at least, with a comma between them, so %s.".formatted(operator.typed(), then));
    }

    void shortWildcard(String typed, String word) {
        tell("%s is too short for a wildcard, so the word %s is searched for.".formatted(quote(typed), quote(word)));
    }

    void innerWildcard(String typed) {
        tell("A * stands only at the end of a word; %s is read as words without it.".formatted(quote(typed)));
    }

    void fieldWildcard(QueryField field, String typed) {
        tell("%s takes no wildcard; %s is read without it.".formatted(field.id(), quote(typed)));
    }

    void unknownField(String name, boolean kept) {
        if (!isNews("field " + name + kept)) {
            return;
        }
        String known = Nearest.field(name)
                .map(field -> "did you mean %s:?".formatted(field))
                .orElseGet(() -> "the fields are %s."
                        .formatted(ids(Stream.of(QueryField.values()).map(QueryField::id))));
        tell("There is no field %s, so it %s; %s"
                .formatted(quote(name + ":"), kept ? "is searched for as a word" : "was left out", known));
    }

    void fieldApart(QueryField field, String value) {
        tell("%s was taken for the value of %s, although a blank stood between."
                .formatted(quote(value), quote(field.id() + ":")));
    }

    void fieldWithoutValue(QueryField field) {
        tell("%s has no value, so it is read as a word.".formatted(quote(field.id() + ":")));
    }

    void emptyValue(QueryField field, String value) {
        tell("%s has no letter or digit to look for and was left out.".formatted(quote(field.id() + ":" + value)));
    }

    /** No repair, yet the only place to say it. */
    void severalBodies(String name, Set<String> ids) {
        tell("%s is a name of several bodies and asks for any of them: %s."
                .formatted(quote(name), ids(ids.stream().sorted())));
    }

    void unknownType(String value, Nearest names) {
        if (!isNews("type " + value)) {
            return;
        }
        String nearest =
                names.to(value).map("; the nearest type is %s"::formatted).orElse("");
        tell("There is no accusation type %s, so it is searched for as text%s.".formatted(quote(value), nearest));
    }

    /** Most names are not in the registry, which is no fault; so only what seems misspelled is told. */
    void unknownBody(String name, Nearest names) {
        if (unknown.size() < MOST_LOOKED_UP && isNews("body " + name)) {
            names.misspelled(name)
                    .ifPresent(nearest -> tell(
                            "There is no organisation %s in the registry, so its name is matched as text; the nearest known is %s."
                                    .formatted(quote(name), nearest)));
        }
    }

    void unknownStatus(String value) {
        notInList("status", value, ids(Stream.of(Status.values()).map(Status::id)));
    }

    void unknownResponse(String value) {
        notInList("response", value, ids(Stream.of(Response.values()).map(Response::id)));
    }

    private void notInList(String field, String value, String list) {
        tell("There is no %s %s, so it is searched for as text; a %s is one of %s."
                .formatted(field, quote(value), field, list));
    }

    void unknownLanguage(String value) {
        tell("%s is no language's name or code, as fr, so it is searched for as text.".formatted(quote(value)));
    }

    void reversedDays(String value) {
        tell("%s ends before it begins, so its ends were swapped.".formatted(quote(value)));
    }

    void impossibleDays(QueryField field, String value) {
        tell("%s was left out: %s takes a day, a month, a year or a range, as 2023-10-07..2024-01, or unknown."
                .formatted(quote(field.id() + ":" + value), field.id()));
    }

    void nothingToAsk(String text) {
        tell(
                "%s holds no word that can be searched for, so everything is shown; put common words in quotes to find them."
                        .formatted(quote(text)));
    }

    private static String ids(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }

    private void tell(String sentence) {
        if (!isFull()) {
            sentences.add(sentence);
        }
    }

    private boolean isNews(String unknownName) {
        return !isFull() && unknown.add(unknownName);
    }

    /** Whether enough was told, so that finding the nearest name can be spared. */
    private boolean isFull() {
        more = sentences.size() >= MOST;
        return more;
    }

    private static String quote(String text) {
        String plain = Spelling.collapse(text.substring(0, Math.min(text.length(), 4 * LONGEST_QUOTE)));
        boolean whole = plain.codePointCount(0, plain.length()) <= LONGEST_QUOTE;
        String shown = whole ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_QUOTE)) + "\u2026";
        return "\u201C" + shown + "\u201D";
    }
}
