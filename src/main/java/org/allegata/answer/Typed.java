package org.allegata.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allegata.query.QueryField;
import org.allegata.search.Completion;

/** A query text that is being typed: what a completion stands in place of, and how it is written there. */
final class Typed {

    /** A field's name, if the text ends with one, and the quote behind it, if there is one. */
    private static final Pattern FIELD = Pattern.compile("(?U)(?<!\\w)(\\p{Alpha}+):(\"?)$");

    private final String text;

    Typed(String text) {
        this.text = text;
    }

    /** Where the stretch begins that a completion stands in place of, and what to put there. */
    record Place(int from, String text) {}

    /** Empty where the completion makes no sense: a name within a phrase, a type as an accuser. */
    Optional<Place> of(Completion completion) {
        String before = text.substring(0, completion.from());
        Matcher field = FIELD.matcher(before);
        if (field.find()) {
            return takes(field.group(1), completion.kind())
                    ? Optional.of(new Place(completion.from() - field.group(2).length(), completion.value()))
                    : Optional.empty();
        }
        if (before.chars().filter(c -> c == '"').count() % 2 == 0) {
            return Optional.of(new Place(completion.from(), standingAlone(completion)));
        }
        return completion.kind() == Completion.Kind.WORD
                ? Optional.of(new Place(completion.from(), completion.value()))
                : Optional.empty();
    }

    /** What is no field is a word with a colon behind it. */
    private static boolean takes(String name, Completion.Kind kind) {
        return QueryField.of(name).map(field -> takes(field, kind)).orElse(kind == Completion.Kind.WORD);
    }

    private static boolean takes(QueryField field, Completion.Kind kind) {
        return switch (field) {
            case ORGANISATION, ACCUSER, ACCUSED -> kind == Completion.Kind.ORGANISATION;
            case ACCUSATION -> kind == Completion.Kind.ACCUSATION;
            case TITLE -> kind == Completion.Kind.WORD;
            case SOURCE, URL, LANGUAGE, PUBLISHED, STATUS, RESPONSE, EVENT -> false;
        };
    }

    private static String standingAlone(Completion completion) {
        return switch (completion.kind()) {
            case ORGANISATION -> QueryField.ORGANISATION.id() + ":" + completion.value();
            case ACCUSATION -> QueryField.ACCUSATION.id() + ":" + completion.value();
            case WORD -> completion.value();
        };
    }
}
