package org.allegata.web.request;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.allegata.answer.ProblemAnswer.Wrong;

/**
 * A parameter of a search that is not what it takes.
 *
 * @param arguments what the sentence names, as the values that it takes
 */
public record Refusal(String parameter, Reason reason, List<String> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    static Refusal of(String parameter, Reason reason, String... arguments) {
        return new Refusal(parameter, reason, List.of(arguments));
    }

    /** For people, in English. */
    public Wrong wrong() {
        return new Wrong(parameter, new MessageFormat(reason.english, Locale.ROOT).format(arguments.toArray()));
    }

    /** What may be wrong. */
    public enum Reason {
        UNKNOWN("is not known here; known are {0}"),
        EMPTY("is empty"),
        SEVERAL("takes one value, not {0}"),
        TOO_LONG("takes up to {0} characters"),
        TOO_MIXED("joins more than {0} words and conditions on articles by OR with conditions on accusations: {1}"),
        TOO_MANY("takes up to {0} values"),
        CHOICE("takes one of {0}"),
        SIZE("takes a whole number from 0 to {0}"),
        FACETS("takes none, or some of {0}"),
        DAYS(
                "takes a day, month or year, as 2023-10-07, 2023-10 or 2023, a range of them, as 2023-10-07..2024, or unknown"),
        CURSOR("takes the “next” of the page before, with all other parameters as they were"),
        FOREIGN_CURSOR("takes the “next” of the page before"),
        ESCAPE("has a broken escape in “{0}”; a percent sign is written %25"),
        BODY("takes the id or the name of an organisation; a leading - excludes; up to {0} characters"),
        PUBLISHER("takes the name of a publisher; a leading - excludes; up to {0} characters"),
        TYPE(
                "takes the id, a label or a synonym of an accusation type, as /api/v1/vocabulary/accusation-types lists them; a leading - excludes; up to {0} characters"),
        LANGUAGE("takes a two- or three-letter code, as en, or unknown; a leading - excludes; up to {0} characters"),
        FILTER_CHOICE("takes one of {0}; a leading - excludes; up to {1} characters");

        private final String english;

        Reason(String english) {
            this.english = english;
        }

        /** Permanent; what words in other languages are found by, as {@code too-long}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** What follows the parameter's name; a pattern of ICU MessageFormat. */
        public String english() {
            return english;
        }
    }
}
