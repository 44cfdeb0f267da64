package org.allegata.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allegata.accusation.Names;

/** Finds a language's code by what somebody typed: the code itself, also with a region, or its name in English or in the language itself. */
final class LanguageNames {

    private static final Pattern CODE = Pattern.compile("([a-z]{2,3})(?:[-_].*)?");
    private static final Map<String, String> CODES = codesByName();

    private LanguageNames() {}

    static Optional<String> code(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        Matcher code = CODE.matcher(lower);
        if (lower.equals("unknown")) {
            return Optional.of(lower);
        }
        return code.matches() ? Optional.of(code.group(1)) : Optional.ofNullable(CODES.get(Names.fold(typed)));
    }

    private static Map<String, String> codesByName() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.forLanguageTag(code);
            codes.put(Names.fold(language.getDisplayLanguage(language)), language.getLanguage());
            codes.put(Names.fold(language.getDisplayLanguage(Locale.ENGLISH)), language.getLanguage());
        }
        return codes;
    }
}
