package org.allegata.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Mention;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Period;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.search.IndexedArticle.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tiny articles of few words, parties, types and days in all arrangements, so that everything stands near everything and every rule has its exception
 * somewhere. They say nothing about anybody: words and accusations are drawn by lot.
 */
public final class SmallWorld {

    private static final List<String> WORDS = List.of(
            "war",
            "wars",
            "Warring",
            "crime",
            "crimes",
            "war-crimes",
            "Sana'a",
            "Sanaa",
            "Sana",
            "l'Ukraine",
            "Ukraine",
            "d\u2019Ukraine",
            "Russia's",
            "Russia",
            "al-Qassam",
            "Qassam",
            "Quassam",
            "ha",
            "ha",
            "ha-ha",
            "na\u00EFve",
            "naive",
            "don't",
            "dont",
            "torture",
            "tortur\u00E9s",
            "disparition",
            "forc\u00E9e",
            "UN",
            "U.N.",
            "the",
            "of",
            "1,000",
            "Hizbullah",
            "Hezbollah",
            "\u062D\u0631\u0628",
            "\u0627\u0644\u062D\u0631\u0628",
            "\u0432\u043E\u0439\u043D\u0430",
            "\u0432\u043E\u0439\u043D\u044B",
            "\u6218\u4E89\u7F6A");

    private static final List<Party> PARTIES = List.of(
            Party.UNNAMED,
            Party.ARTICLE,
            new Party("united-nations", "United Nations", Kind.INTERGOVERNMENTAL),
            new Party("un-human-rights-council", "UN Human Rights Council", Kind.INTERGOVERNMENTAL),
            new Party("hezbollah", "Hezbollah", Kind.ARMED_GROUP),
            new Party(null, "Northern River Police", Kind.STATE_ORGAN),
            new Party(null, "River Police", Kind.STATE_ORGAN),
            new Party(null, "Police", Kind.STATE_ORGAN));

    private static final List<String> TYPES =
            List.of("torture", "rape", "sexual-violence", "genocide", "enforced-disappearance", "hostage-taking");

    private static final List<String> SOURCES = List.of("AFP", "Agence AFP News", "News AFP", "\u00C9cho d'Ukraine");

    private final Random random;

    public SmallWorld(Random random) {
        this.random = random;
    }

    public List<IndexedArticle> articles(int number) {
        return IntStream.range(0, number).mapToObj(i -> article("a" + i)).toList();
    }

    private IndexedArticle article(String id) {
        StringBuilder text = new StringBuilder();
        List<Organisation> organisations = new ArrayList<>();
        List<Span> boilerplate = new ArrayList<>();
        for (int sentences = random.nextInt(5); sentences >= 0; sentences--) {
            int start = text.length();
            sentence(text, organisations);
            if (random.nextInt(6) == 0) {
                boilerplate.add(new Span(start, text.length()));
            }
            text.append(one(List.of(" ", " ", "\n", "\n\n")));
        }
        Article article = new Article(
                id,
                title(),
                true,
                text.toString(),
                day(),
                random.nextInt(4) == 0 ? null : one(SOURCES),
                random.nextInt(3) == 0
                        ? null
                        : "https://" + one(List.of("example.org", "news.example.org/war")) + "/" + id,
                random.nextInt(6) == 0 ? null : one(List.of("en", "en", "fr", "ru", "ar", "sw")),
                boilerplate);
        List<Accusation> accusations = Stream.generate(() -> accusation(text.length()))
                .limit(random.nextInt(4))
                .toList();
        return new IndexedArticle(
                article, new Reading(organisations, List.of(), accusations), List.of(new Place(id, id + ".txt")));
    }

    private void sentence(StringBuilder text, List<Organisation> organisations) {
        for (int words = random.nextInt(8); words >= 0; words--) {
            int start = text.length();
            Party party = one(PARTIES);
            if (party.kind() != null && random.nextInt(12) == 0) {
                text.append(party.name());
                organisations.removeIf(known -> known.name().equals(party.name()));
                organisations.add(new Organisation(
                        party.id(),
                        party.name(),
                        party.kind(),
                        List.of(party.name()),
                        List.of(new Mention(new Span(start, text.length()), false))));
            } else {
                text.append(one(WORDS));
            }
            text.append(words == 0 ? one(List.of(".", ".", "?", "")) : one(List.of(" ", " ", " ", ", ", " \u2013 ")));
        }
    }

    private String title() {
        return String.join(
                " ",
                IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(i -> one(WORDS))
                        .toList());
    }

    private Accusation accusation(int length) {
        Period event = switch (random.nextInt(5)) {
            case 0 -> new Period(day(2020), null);
            case 1 -> new Period(null, day(2021));
            case 2 -> new Period(day(2019), day(2021));
            case 3 -> Period.day(day(2020));
            default -> Period.UNKNOWN;
        };
        return new Accusation(
                one(PARTIES),
                one(PARTIES),
                Stream.of(one(TYPES), one(TYPES)).distinct().toList(),
                one(List.of(Status.values())),
                one(List.of(Response.values())),
                event,
                new Span(0, length),
                "by-lot");
    }

    private @Nullable LocalDate day() {
        return random.nextInt(5) == 0 ? null : day(2019 + random.nextInt(3));
    }

    private LocalDate day(int year) {
        return LocalDate.of(year, 1 + 6 * random.nextInt(2), one(List.of(1, 15, 30)));
    }

    private <T> T one(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
