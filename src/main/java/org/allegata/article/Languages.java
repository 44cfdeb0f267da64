package org.allegata.article;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the names and codes of languages to one form: the two-letter code where there is one, else the three-letter code. */
final class Languages {

    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");
    private static final Set<String> TWO_LETTERS = Set.of(Locale.getISOLanguages());

    /** Codes of single languages whose family the two-letter code stands for, and old codes. */
    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("cmn", "zh"),
            Map.entry("arb", "ar"),
            Map.entry("pes", "fa"),
            Map.entry("prs", "fa"),
            Map.entry("ekk", "et"),
            Map.entry("lvs", "lv"),
            Map.entry("zsm", "ms"),
            Map.entry("swh", "sw"),
            Map.entry("plt", "mg"),
            Map.entry("uzn", "uz"),
            Map.entry("azj", "az"),
            Map.entry("khk", "mn"),
            Map.entry("npi", "ne"),
            Map.entry("ory", "or"),
            Map.entry("pnb", "pa"),
            Map.entry("als", "sq"),
            Map.entry("ydd", "yi"),
            Map.entry("gaz", "om"),
            Map.entry("kmr", "ku"),
            Map.entry("pbt", "ps"),
            Map.entry("hbs", "sh"),
            Map.entry("fre", "fr"),
            Map.entry("ger", "de"),
            Map.entry("chi", "zh"),
            Map.entry("per", "fa"),
            Map.entry("dut", "nl"),
            Map.entry("gre", "el"),
            Map.entry("iw", "he"),
            Map.entry("in", "id"),
            Map.entry("ji", "yi"));

    private final Map<String, String> byThreeLetters = byThreeLetters();

    /** Names are looked up rarely and cost a while to collect. */
    private final Memo<Map<String, String>> byName = new Memo<>(Languages::byName);

    /** The code of a language that is given as a code, a tag ("en-US") or a name ("English", "français"); null where it is none. */
    @Nullable
    String code(String given) {
        var tag = TAG.matcher(given.strip());
        String code = tag.matches() ? known(tag.group(1).toLowerCase(Locale.ROOT)) : null;
        return code == null ? byName.get().get(WordList.plain(given)) : code;
    }

    private @Nullable String known(String code) {
        String member = MEMBERS.get(code);
        if (member != null) {
            return member;
        } else if (code.length() == 2) {
            return TWO_LETTERS.contains(code) ? code : null;
        }
        return code.equals("und") || code.equals("mul") || code.equals("zxx")
                ? null
                : byThreeLetters.getOrDefault(code, code);
    }

    private static Map<String, String> byThreeLetters() {
        Map<String, String> codes = new HashMap<>();
        for (String code : new TreeSet<>(TWO_LETTERS)) {
            try {
                codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
            } catch (MissingResourceException e) {
                // A code without a three-letter form needs no entry.
            }
        }
        return Map.copyOf(codes);
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new HashMap<>();
        for (String code : new TreeSet<>(TWO_LETTERS)) {
            Locale language = Locale.of(code);
            names.putIfAbsent(WordList.plain(language.getDisplayLanguage(Locale.ENGLISH)), code);
            names.putIfAbsent(WordList.plain(language.getDisplayLanguage(language)), code);
        }
        return Map.copyOf(names);
    }
}
