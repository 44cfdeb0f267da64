package org.allegata.query;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * Something that was repaired in a query text, or should be told about it.
 *
 * @param arguments what the sentence names: pieces of the text, shortened, and what they are read as
 */
public record Repair(Kind kind, List<String> arguments) {

    public Repair {
        arguments = List.copyOf(arguments);
    }

    /** For people, in English. */
    public String sentence() {
        return new MessageFormat(kind.english, Locale.ROOT).format(arguments.toArray());
    }

    /** What can be repaired. */
    public enum Kind {
        STRAY_QUOTE("A quote {0} without a partner was left out."),
        UNCLOSED_QUOTE("The quote before \u201C{0}\u201D was not closed, so the phrase goes to the end."),
        PHRASE_MARK("\u201C{0}\u201D after the phrase \u201C{1}\u201D was left out."),
        UNCLOSED_BRACKET("A bracket \u201C(\u201D was not closed, so it goes to the end."),
        UNCLOSED_BRACKETS("{0} brackets \u201C(\u201D were not closed, so they go to the end."),
        STRAY_BRACKET("A bracket \u201C)\u201D that closes nothing was left out."),
        DEEP_BRACKETS("Brackets \u201C(\u201D more than {0} deep were left out."),
        EMPTY_BRACKETS("Brackets \u201C()\u201D with nothing inside were left out."),
        EMPTY_QUOTES("Quotes \u201C\"\"\u201D without a word inside were left out."),
        STRAY_OPERATOR("\u201C{0}\u201D lacks something to join or exclude and was left out."),
        NEAR_WITHOUT_BRACKETS(
                "\u201C{0}\u201D lacks brackets with its parts, as NEAR/10(execution, prisoners), and was left out."),
        NEAR_APART("The brackets after \u201C{0}\u201D were taken for its own, although a blank stood between."),
        NEAR_WITHOUT_NUMBER("\u201C{0}\u201D without a number is read as {1}."),
        NEAR_TOO_FAR("\u201C{0}\u201D is read as {1}, the farthest there is."),
        WORDS_AS_PHRASE("No comma divides the words \u201C{0}\u201D, so they are read as a phrase."),
        PARTS_WITHOUT_COMMA(
                "The parts of {0} have commas between them; where there was none, each word or phrase is read as a part."),
        FIELD_OF_TOGETHER("{0} looks in title and text alike, so \u201C{1}\u201D was left out."),
        BESIDE_PARTS(
                "{0} takes only words, phrases and alternatives of them, so \u201C{1}\u201D stands beside it, joined by AND."),
        NO_PARTS("{0} needs two parts at least, with a comma between them, so it was left out."),
        ONE_PART("{0} needs two parts at least, with a comma between them, so only \u201C{1}\u201D is searched for."),
        SHORT_WILDCARD("\u201C{0}\u201D is too short for a wildcard, so the word \u201C{1}\u201D is searched for."),
        INNER_WILDCARD("A * stands only at the end of a word; \u201C{0}\u201D is read as words without it."),
        FIELD_WILDCARD("{0} takes no wildcard; \u201C{1}\u201D is read without it."),
        UNKNOWN_FIELD("There is no field \u201C{0}\u201D, so it was left out; the fields are {1}."),
        UNKNOWN_FIELD_KEPT("There is no field \u201C{0}\u201D, so it is searched for as a word; the fields are {1}."),
        MISSPELLED_FIELD("There is no field \u201C{0}\u201D, so it was left out; did you mean {1}:?"),
        MISSPELLED_FIELD_KEPT("There is no field \u201C{0}\u201D, so it is searched for as a word; did you mean {1}:?"),
        FIELD_APART("\u201C{0}\u201D was taken for the value of \u201C{1}:\u201D, although a blank stood between."),
        FIELD_WITHOUT_VALUE("\u201C{0}:\u201D has no value, so it is read as a word."),
        EMPTY_VALUE("\u201C{0}\u201D has no letter or digit to look for and was left out."),
        SEVERAL_BODIES("\u201C{0}\u201D is a name of several bodies and asks for any of them: {1}."),
        UNKNOWN_TYPE("There is no accusation type \u201C{0}\u201D, so it is searched for as text."),
        MISSPELLED_TYPE(
                "There is no accusation type \u201C{0}\u201D, so it is searched for as text; the nearest type is {1}."),
        MISSPELLED_BODY(
                "There is no organisation \u201C{0}\u201D in the registry, so its name is matched as text; the nearest known is {1}."),
        UNKNOWN_STATUS("There is no status \u201C{0}\u201D, so it is searched for as text; a status is one of {1}."),
        UNKNOWN_RESPONSE(
                "There is no response \u201C{0}\u201D, so it is searched for as text; a response is one of {1}."),
        UNKNOWN_LANGUAGE("\u201C{0}\u201D is no language's name or code, as fr, so it is searched for as text."),
        REVERSED_DAYS("\u201C{0}\u201D ends before it begins, so its ends were swapped."),
        IMPOSSIBLE_DAYS(
                "\u201C{0}\u201D was left out: {1} takes a day, a month, a year or a range, as 2023-10-07..2024-01, or unknown."),
        NOTHING_TO_ASK(
                "\u201C{0}\u201D holds no word that can be searched for, so everything is shown; put common words in quotes to find them."),
        MORE("There was more to repair than is told here.");

        private final String english;

        Kind(String english) {
            this.english = english;
        }

        /** Permanent; what words in other languages are found by, as {@code stray-quote}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** A pattern of ICU MessageFormat. */
        public String english() {
            return english;
        }
    }
}
