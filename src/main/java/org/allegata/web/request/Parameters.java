package org.allegata.web.request;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Names and values of a request, in the order sent; a name may have several values. Immutable. */
public final class Parameters {

    public static final Parameters NONE = new Parameters(Map.of());

    /** Filters are text in JSON too; these may also be given as what they are. */
    private static final Set<String> NUMBERS = Set.of("size");

    private static final Set<String> BOOLEANS = Set.of("concepts");

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * @param query the part of an address after the question mark, or null
     * @throws BadRequestException if an escape in it is broken
     */
    public static Parameters ofAddress(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                values.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return new Parameters(values);
    }

    /**
     * @param body a JSON object whose values are texts or arrays of texts; null counts as not given
     * @throws BadRequestException if it is anything else
     */
    public static Parameters ofJson(JsonNode body) {
        if (!body.isObject()) {
            throw new BadRequestException("body", "takes a JSON object with the parameters as names");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        body.propertyStream()
                .filter(entry -> !entry.getValue().isNull())
                .forEach(entry -> values.put(entry.getKey(), texts(entry.getKey(), entry.getValue())));
        return new Parameters(values);
    }

    public Set<String> names() {
        return values.keySet();
    }

    /** All values of a name, none if it was not given. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /** The same without values that are blank, as forms send them, and without names but these. */
    public Parameters given(Set<String> known) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        values.forEach((name, all) -> {
            List<String> filled =
                    all.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
            if (known.contains(name) && !filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        return new Parameters(kept);
    }

    /** The same with one value more. */
    public Parameters plus(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.merge(name, List.of(value), (before, added) -> {
            List<String> both = new ArrayList<>(before);
            both.addAll(added);
            return both;
        });
        return new Parameters(more);
    }

    /** The same with just this value of a name. */
    public Parameters with(String name, String value) {
        return without(name).plus(name, value);
    }

    public Parameters without(String... names) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(values);
        for (String name : names) {
            fewer.remove(name);
        }
        return new Parameters(fewer);
    }

    /** The same without one value of a name. */
    public Parameters minus(String name, String value) {
        Parameters fewer = without(name);
        for (String other : all(name)) {
            fewer = other.equals(value) ? fewer : fewer.plus(name, other);
        }
        return fewer;
    }

    /** A relative address with these parameters, as {@code ?q=torture}. */
    public String address() {
        StringJoiner pairs = new StringJoiner("&", "?", "");
        values.forEach((name, all) -> all.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
        return pairs.toString();
    }

    /** The same behind an absolute address: nothing where there are no parameters. */
    public String suffix() {
        return values.isEmpty() ? "" : address();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            String shown = text.length() > 100 ? text.substring(0, 100) + "…" : text;
            throw new BadRequestException(Refusal.of("address", Refusal.Reason.ESCAPE, shown));
        }
    }

    private static List<String> texts(String name, JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(element -> text(name, element)).toList()
                : List.of(text(name, value));
    }

    private static String text(String name, JsonNode value) {
        boolean number = NUMBERS.contains(name) && value.isIntegralNumber();
        boolean truth = BOOLEANS.contains(name) && value.isBoolean();
        if (!value.isString() && !number && !truth) {
            throw new BadRequestException(name, "takes a string or an array of strings");
        }
        return value.asString();
    }
}
