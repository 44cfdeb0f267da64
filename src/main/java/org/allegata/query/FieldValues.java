package org.allegata.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.query.Query.TextField;
import org.allegata.query.Token.Bare;
import org.allegata.query.Token.Field;
import org.allegata.query.Token.Quoted;

/** Makes what a field asks for by its value; a value that its field does not know is read as text or left out, and told. */
final class FieldValues {

    private final Conditions conditions;
    private final Leaves leaves;
    private final Repairs repairs;

    FieldValues(Conditions conditions, Leaves leaves, Repairs repairs) {
        this.conditions = conditions;
        this.leaves = leaves;
        this.repairs = repairs;
    }

    /** What a field asks for by a value in quotes. */
    Query value(Field field, Quoted quoted) {
        return field.field() == QueryField.TITLE
                ? leaves.phrase(TextField.TITLE, quoted)
                : value(field, quoted.text(), quoted.withParts(), true);
    }

    /** What a field asks for by bare words, several where they are one name. */
    Query value(Field field, List<Bare> bare) {
        Typed last = Typed.of(bare.getLast().raw());
        return switch (field.field()) {
            case TITLE -> leaves.marked(TextField.TITLE, bare.getFirst());
            case URL -> value(field, verbatim(bare), false, false);
            case PUBLISHED, EVENT -> value(field, Typed.withoutEnd(verbatim(bare), ",;:!?"), false, false);
            case SOURCE, LANGUAGE, ORGANISATION, ACCUSER, ACCUSED, ACCUSATION, STATUS, RESPONSE -> {
                tellWildcards(field, bare);
                yield value(field, name(bare), last.withParts(), false);
            }
        };
    }

    private static String verbatim(List<Bare> bare) {
        return Spelling.collapse(
                bare.stream().map(word -> Spelling.unescape(word.raw())).collect(Collectors.joining(" ")));
    }

    private static String name(List<Bare> bare) {
        return bare.stream()
                .map(word -> Typed.of(word.raw()).text())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void tellWildcards(Field field, List<Bare> bare) {
        bare.stream()
                .filter(word -> Typed.of(word.raw()).form() != Typed.Form.PLAIN
                        || Typed.of(word.raw()).hasInnerWildcard())
                .forEach(word -> repairs.fieldWildcard(field.field(), word.raw()));
    }

    private Query value(Field field, String text, boolean withParts, boolean quoted) {
        boolean isDate = field.field() == QueryField.PUBLISHED || field.field() == QueryField.EVENT;
        if (!isDate && !Spelling.isSearchable(text)) {
            repairs.emptyValue(field.field(), text);
            return new Query.All();
        }
        return switch (field.field()) {
            case TITLE -> new Query.Phrase(TextField.TITLE, text);
            case SOURCE -> field.exact() ? new Query.SourceIs(text) : new Query.SourceNamed(text);
            case URL -> new Query.UrlHas(text);
            case LANGUAGE -> language(text, quoted);
            case PUBLISHED -> days(field, text).<Query>map(Query.Published::new).orElseGet(Query.All::new);
            case EVENT -> days(field, text).<Query>map(Query.Event::new).orElseGet(Query.All::new);
            case ORGANISATION -> new Query.Mentions(body(text, withParts));
            case ACCUSER -> new Query.AccuserIs(body(text, withParts));
            case ACCUSED -> new Query.AccusedIs(body(text, withParts));
            case ACCUSATION -> type(text, quoted);
            case STATUS -> status(text, quoted);
            case RESPONSE -> response(text, quoted);
        };
    }

    private Query.Body body(String name, boolean withParts) {
        Set<String> bodies = conditions.bodiesNamed(name);
        if (bodies.size() > 1) {
            repairs.severalBodies(name, bodies);
        }
        Query.Body body = conditions.body(name, withParts);
        if (bodies.isEmpty() && !Conditions.isReserved(body)) {
            repairs.unknownBody(name, conditions.bodyNames());
        }
        return body;
    }

    private Query language(String text, boolean quoted) {
        Optional<Query.LanguageIs> language = conditions.language(text);
        if (language.isPresent()) {
            return language.get();
        }
        repairs.unknownLanguage(text);
        return leaves.asText(text, quoted);
    }

    private Query type(String text, boolean quoted) {
        Optional<Query.TypeIs> type = conditions.type(text);
        if (type.isPresent()) {
            return type.get();
        }
        repairs.unknownType(text, conditions.typeNames());
        return leaves.asText(text, quoted);
    }

    private Query status(String text, boolean quoted) {
        Optional<Status> status = Status.of(text.toLowerCase(Locale.ROOT));
        if (status.isPresent()) {
            return new Query.StatusIs(status.get());
        }
        repairs.unknownStatus(text);
        return leaves.asText(text, quoted);
    }

    private Query response(String text, boolean quoted) {
        Optional<Response> response = Response.of(text.toLowerCase(Locale.ROOT));
        if (response.isPresent()) {
            return new Query.ResponseIs(response.get());
        }
        repairs.unknownResponse(text);
        return leaves.asText(text, quoted);
    }

    private Optional<DayRange> days(Field field, String text) {
        Optional<DayRange> days = conditions.days(text);
        if (days.isPresent()) {
            return days;
        }
        Optional<DayRange> swapped = conditions.days(Days.reversed(text));
        if (swapped.isPresent()) {
            repairs.reversedDays(text);
        } else {
            repairs.impossibleDays(field.field(), text);
        }
        return swapped;
    }
}
