package org.allegata.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.allegata.accusation.Names;

/**
 * How else names of other scripts are written in Latin letters: "hizbullah" for "Hezbollah", "ezzedine" for "Izz ad-Din", "alqassam" for "al-Qassam".
 * What is listed stands in {@code name-variants.yaml}; names with the Arabic article are made by {@link ArabicNames}.
 */
public final class NameVariants {

    /** As "Abd al Rahman" and "Nay Pyi Taw". */
    private static final int LONGEST_RUN = 3;

    private final NameForms names;

    private NameVariants(NameForms names) {
        this.names = names;
    }

    /** The names that come with the program. */
    public static NameVariants load() {
        return new NameVariants(NameForms.load());
    }

    /**
     * For each of the words, the other ways to write the name that it is, or that it and its neighbours are together: "Izz" and "ad-Din" each get
     * "izz al din", "izzeddin" and so on, so that an article with one of them has both words.
     *
     * @param words plain words as typed, in their order, from which stop words may be gone
     * @return as many lists as words, each without repeats, some dozens of texts at most, in lower case; a text of several words is to be found with
     *     these one after the other; empty where nothing is known
     */
    public List<List<String>> of(List<String> words) {
        List<String> keys = words.stream().map(NameForms::key).toList();
        List<List<String>> all = new ArrayList<>();
        while (all.size() < words.size()) {
            Run run = longestRun(words, keys, all.size());
            all.addAll(Collections.nCopies(run.words, run.variants));
        }
        return all;
    }

    /** As many words as one name has. */
    private record Run(int words, List<String> variants) {}

    private Run longestRun(List<String> words, List<String> keys, int start) {
        for (int length = Math.min(LONGEST_RUN, words.size() - start); length > 0; length--) {
            String typed = String.join(" ", words.subList(start, start + length));
            List<String> forms = forms(String.join(" ", keys.subList(start, start + length)), typed);
            if (!forms.isEmpty()) {
                return new Run(length, others(forms, typed));
            }
        }
        return new Run(1, List.of());
    }

    private List<String> forms(String key, String typed) {
        List<String> known = names.of(key);
        String[] parts = key.split(" ");
        boolean article = parts.length == 2 && ArabicNames.isArticle(parts[0], parts[1]);
        return known.isEmpty() && article ? withArticle(parts[1], typed) : known;
    }

    private List<String> withArticle(String name, String typed) {
        List<String> known = names.of(name);
        if (!known.isEmpty()) {
            return known;
        }
        Stream<String> apart = isNameAlone(name, typed) ? Stream.of(name) : ArabicNames.withArticle(name);
        return Stream.concat(apart, ArabicNames.joinedWithArticle(name)).toList();
    }

    /** Whether "Al-Bukamal", but not "al-dente" or "Al Gore", may stand without its article; that finds all ways to write it apart too. */
    private boolean isNameAlone(String name, String typed) {
        int dash = typed.length() - 1;
        while (dash >= 0 && Character.getType(typed.charAt(dash)) != Character.DASH_PUNCTUATION) {
            dash--;
        }
        return dash >= 0 && Character.isUpperCase(typed.codePointAt(dash + 1)) && !names.isNoName(name);
    }

    private List<String> others(List<String> forms, String typed) {
        Map<String, String> different = new LinkedHashMap<>();
        forms.stream()
                .filter(form -> !names.isNoName(form))
                .forEach(form -> different.putIfAbsent(Names.fold(form), form));
        different.remove(Names.fold(typed));
        return List.copyOf(different.values());
    }
}
