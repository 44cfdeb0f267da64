package org.allegata.answer.form;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Period;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Answers;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Snippet;
import org.jspecify.annotations.Nullable;

/** Hits of invented articles whose every text can be chosen. */
final class SampleHits {

    static final Vocabulary VOCABULARY = Vocabulary.load();
    static final Answers ENGLISH = new Answers(VOCABULARY, "en");
    static final ArticleLinks LINKS = new ArticleLinks(URI.create("https://reader.example/"));

    /** Texts that break carelessly written files. */
    static final List<String> HOSTILE = List.of(
            "",
            " ",
            ",",
            "\"",
            "\"\"",
            "a \"quoted\", divided; text",
            "two\nlines",
            "two\r\nlines",
            "\r",
            "a tab\there",
            "\ttab first",
            "=HYPERLINK(\"https://evil.example\")",
            "=cmd|' /C calc'!A0",
            "+1-1",
            "-2+3",
            "@SUM(A1)",
            "'=1+1",
            "''@x",
            "'quoted' at first",
            "\uff1d1+1",
            "TY  - NEWS",
            "x\nER  - \nTY  - JOUR",
            "x\u2028ER  - \u0085TI  - y",
            "</title><script>alert(1)</script> & ]]> <!--",
            "منظمة العفو الدولية تتهم",
            "\u202eevil\u202c",
            "👩‍⚖️ court \ud83d\ude00",
            "\u0000\u0001\u000b\ufffe\uffff",
            "日本語、全角");

    private SampleHits() {}

    /** An article in which somebody is accused in the words of its text; each text stands in every place that takes one. */
    static Hit hostile(String text) {
        return hit(text, text, "id-1", LocalDate.of(2024, 3, 14), text, 1);
    }

    /** @param source publisher, and name of all who are named */
    static Hit hit(
            String title,
            @Nullable String source,
            String id,
            @Nullable LocalDate published,
            String text,
            int accusations) {
        Article article = new Article(id, title, true, text + "!", published, source, source, "en", List.of());
        String name = source == null ? "nobody" : source;
        List<Accusation> all = new ArrayList<>();
        IntStream.range(0, accusations).forEach(i -> all.add(accusation(article, name)));
        List<Organisation> named = List.of(new Organisation(null, name, Kind.OTHER, List.of(name), List.of()));
        return new Hit(
                new IndexedArticle(article, new Reading(named, List.of(), all), List.of()),
                1.5,
                List.of(new Snippet(text + "!", List.of(new Span(text.length(), text.length() + 1)))),
                accusations == 0 ? List.of() : List.of(accusations - 1),
                ResultPage.Copies.NONE);
    }

    private static Accusation accusation(Article article, String name) {
        return new Accusation(
                new Party("human-rights-watch", "Human Rights Watch", Kind.NGO),
                new Party(null, name, Kind.ARMED_GROUP),
                List.of("torture", "enforced-disappearance"),
                Status.CHARGED,
                Response.DENIED,
                new Period(LocalDate.of(2022, 6, 1), null),
                new Span(0, article.text().length()),
                "sample");
    }
}
