package org.allegata.web.request;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.allegata.accusation.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Finds the language in which a reader wants labels. */
public final class ReaderLanguage {

    private static final String DEFAULT = "en";
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    private final Set<String> available;

    public ReaderLanguage(Vocabulary vocabulary) {
        this.available = vocabulary.types().stream()
                .flatMap(type -> type.labels().keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The parameter {@code lang}, else the best of the header that there are labels in, else English.
     *
     * @param accepted the header {@code Accept-Language}, or null
     * @throws BadRequestException if the parameter is no language tag
     */
    public String of(Parameters parameters, @Nullable String accepted) {
        List<String> asked = parameters.all("lang");
        if (asked.isEmpty()) {
            return negotiated(accepted);
        }
        if (asked.size() > 1 || !TAG.matcher(asked.getFirst()).matches()) {
            throw new BadRequestException("lang", "takes one language code, as fr");
        }
        return primary(asked.getFirst());
    }

    /** As {@link #of}, but for pages: what is wrong is not looked at. */
    public String orDefault(Parameters parameters, @Nullable String accepted) {
        String asked = parameters.first("lang").orElse("");
        return TAG.matcher(asked).matches() ? primary(asked) : negotiated(accepted);
    }

    private String negotiated(@Nullable String accepted) {
        return ranges(accepted).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> primary(range.getRange()))
                .filter(available::contains)
                .findFirst()
                .orElse(DEFAULT);
    }

    private static List<Locale.LanguageRange> ranges(@Nullable String accepted) {
        try {
            return accepted == null || accepted.isBlank() ? List.of() : Locale.LanguageRange.parse(accepted);
        } catch (IllegalArgumentException e) {
            return List.of(); // a header that is not understood asks for nothing
        }
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
