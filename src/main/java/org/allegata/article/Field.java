package org.allegata.article;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file can say about an article beside its text, with the words that headers use for it. */
enum Field {
    ID("id"),
    TITLE("title", "headline", "titre", "título", "titel", "titolo", "العنوان", "عنوان", "заголовок", "название"),
    DATE(
            "date",
            "published",
            "publication date",
            "date de publication",
            "fecha",
            "data",
            "datum",
            "التاريخ",
            "تاريخ",
            "تاريخ النشر",
            "дата"),
    SOURCE("source", "publisher", "fuente", "fonte", "quelle", "المصدر", "مصدر", "источник"),
    URL("url", "link", "lien", "enlace", "الرابط", "رابط", "ссылка"),
    LANGUAGE("language", "lang", "langue", "idioma", "lengua", "língua", "sprache", "اللغة", "لغة", "язык");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, Field> BY_WORD = byWord();

    private final List<String> words;

    Field(String... words) {
        this.words = List.of(words);
    }

    /** The field that a header calls by this word, in any case and with or without accents. */
    static @Nullable Field named(String word) {
        return BY_WORD.get(folded(word));
    }

    private static Map<String, Field> byWord() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : values()) {
            field.words.forEach(word -> fields.put(folded(word), field));
        }
        return Map.copyOf(fields);
    }

    private static String folded(String word) {
        String decomposed = Normalizer.normalize(word.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("");
    }
}
