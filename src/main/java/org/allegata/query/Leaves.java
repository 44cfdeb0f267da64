package org.allegata.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.query.Query.TextField;
import org.allegata.query.Query.Word;
import org.allegata.query.Token.Bare;
import org.allegata.query.Token.Field;
import org.allegata.query.Token.Quoted;

/** Makes the leaves of the tree: what a word or phrase asks for, alone or as a field's value. */
final class Leaves {

    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3})(?:[-_].*)?");
    private static final String UNKNOWN = "unknown";

    private final Conditions conditions;
    private final StopWords stopWords;
    private final Repairs repairs;

    Leaves(Conditions conditions, StopWords stopWords, Repairs repairs) {
        this.conditions = conditions;
        this.stopWords = stopWords;
        this.repairs = repairs;
    }

    /** The words that a bare word stands for outside a field; an escape protects a stop word. */
    List<Word> plainWords(Bare bare) {
        Typed typed = Typed.of(bare.raw());
        tellInnerWildcard(typed, bare);
        boolean escaped = bare.raw().startsWith("\\");
        return typed.words().stream()
                .filter(word -> escaped || !stopWords.contains(word))
                .map(Leaves::word)
                .toList();
    }

    /** A bare word outside a field, with the marks at its end. */
    Query text(Bare bare) {
        return Typed.of(bare.raw()).form() == Typed.Form.PLAIN
                ? Groups.words(plainWords(bare))
                : marked(TextField.TITLE_OR_TEXT, bare);
    }

    private Query marked(TextField where, Bare bare) {
        Typed typed = Typed.of(bare.raw());
        String word = typed.text();
        tellInnerWildcard(typed, bare);
        if (!Spelling.isSearchable(word)) {
            return new Query.All();
        }
        boolean plain = typed.form() == Typed.Form.PLAIN || isTooShort(word, bare) || typed.hasInnerWildcard();
        if (plain) {
            return new Word(where, word);
        }
        return typed.form() == Typed.Form.PREFIX ? new Query.Prefix(where, word) : new Query.Similar(where, word);
    }

    private boolean isTooShort(String word, Bare bare) {
        boolean tooShort = word.codePointCount(0, word.length()) < 2;
        if (tooShort) {
            repairs.shortWildcard(bare.raw(), word);
        }
        return tooShort;
    }

    private void tellInnerWildcard(Typed typed, Bare bare) {
        if (typed.hasInnerWildcard() && Spelling.isSearchable(bare.raw())) {
            repairs.innerWildcard(bare.raw());
        }
    }

    Query phrase(TextField where, Quoted quoted) {
        if (!Spelling.isSearchable(quoted.text())) {
            repairs.emptyQuotes();
            return new Query.All();
        }
        return new Query.Phrase(where, quoted.text());
    }

    /** A field's name that lacks its value. */
    static Word word(String text) {
        return new Word(TextField.TITLE_OR_TEXT, text);
    }

    /** What a field asks for by a value in quotes. */
    Query value(Field field, Quoted quoted) {
        return field.field() == QueryField.TITLE
                ? phrase(TextField.TITLE, quoted)
                : value(field, quoted.text(), quoted.withParts(), true);
    }

    /** What a field asks for by bare words, several where they are one name. */
    Query value(Field field, List<Bare> bare) {
        Typed last = Typed.of(bare.getLast().raw());
        return switch (field.field()) {
            case TITLE -> marked(TextField.TITLE, bare.getFirst());
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
        if (!Spelling.isSearchable(text)) {
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
            case ORGANISATION -> new Query.Mentions(conditions.body(text, withParts));
            case ACCUSER -> new Query.AccuserIs(conditions.body(text, withParts));
            case ACCUSED -> new Query.AccusedIs(conditions.body(text, withParts));
            case ACCUSATION -> type(text, quoted);
            case STATUS -> status(text, quoted);
            case RESPONSE -> response(text, quoted);
        };
    }

    private Query language(String text, boolean quoted) {
        String code = text.toLowerCase(Locale.ROOT);
        var matcher = LANGUAGE.matcher(code);
        if (code.equals(UNKNOWN)) {
            return new Query.LanguageIs(UNKNOWN);
        }
        if (matcher.matches()) {
            return new Query.LanguageIs(matcher.group(1));
        }
        repairs.unknownLanguage(text);
        return asText(text, quoted);
    }

    private Query type(String text, boolean quoted) {
        Optional<Query.TypeIs> type = conditions.type(text);
        if (type.isPresent()) {
            return type.get();
        }
        repairs.unknownType(text, conditions::typeNames);
        return asText(text, quoted);
    }

    private Query status(String text, boolean quoted) {
        Optional<Status> status = Status.of(text.toLowerCase(Locale.ROOT));
        if (status.isPresent()) {
            return new Query.StatusIs(status.get());
        }
        repairs.unknownStatus(text);
        return asText(text, quoted);
    }

    private Query response(String text, boolean quoted) {
        Optional<Response> response = Response.of(text.toLowerCase(Locale.ROOT));
        if (response.isPresent()) {
            return new Query.ResponseIs(response.get());
        }
        repairs.unknownResponse(text);
        return asText(text, quoted);
    }

    /** What a value says that its field does not know. */
    private Query asText(String text, boolean quoted) {
        return quoted
                ? new Query.Phrase(TextField.TITLE_OR_TEXT, text)
                : Groups.words(Stream.of(text.split(" "))
                        .map(Spelling::strip)
                        .filter(word -> !word.isEmpty() && !stopWords.contains(word))
                        .map(Leaves::word)
                        .toList());
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
