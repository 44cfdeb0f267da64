package org.allegata.accusation;

import java.time.LocalDate;
import java.util.List;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.jspecify.annotations.Nullable;

/** Articles for tests. */
final class Articles {

    private Articles() {}

    static Article of(String text) {
        return of(text, LocalDate.of(2025, 12, 11), List.of());
    }

    /** An article in a language. */
    static Article in(String language, String text) {
        return new Article("test", "A title", false, text, LocalDate.of(2025, 12, 11), null, null, language, List.of());
    }

    static Article of(String text, @Nullable LocalDate published, List<Span> boilerplate) {
        return new Article("test", "A title", false, text, published, null, null, "en", boilerplate);
    }

    static List<String> pairs(Reading reading) {
        return reading.accusations().stream()
                .map(a -> a.accuser().name() + " > " + a.accused().name())
                .distinct()
                .toList();
    }
}
