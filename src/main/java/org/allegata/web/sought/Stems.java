package org.allegata.web.sought;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.jspecify.annotations.Nullable;

/** What the words of one family have in common, by the rules of a language; in a language without rules, each word is a family. Not thread-safe. */
final class Stems {

    private static final Map<String, ALGORITHM> RULES = Map.of(
            "en", ALGORITHM.PORTER,
            "fr", ALGORITHM.FRENCH,
            "es", ALGORITHM.SPANISH,
            "pt", ALGORITHM.PORTUGUESE,
            "ru", ALGORITHM.RUSSIAN,
            "ar", ALGORITHM.ARABIC);

    private final @Nullable Stemmer stemmer;
    private final Map<String, String> known = new HashMap<>();

    Stems(@Nullable String language) {
        ALGORITHM rules = language == null ? null : RULES.get(language);
        this.stemmer = rules == null ? null : new SnowballStemmer(rules);
    }

    /** @param word in lower case without accents */
    String of(String word) {
        return stemmer == null || word.isEmpty()
                ? word
                : known.computeIfAbsent(word, one -> stemmer.stem(one).toString());
    }
}
