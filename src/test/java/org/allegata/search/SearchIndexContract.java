package org.allegata.search;

import static org.allegata.search.SampleArticles.AMNESTY;
import static org.allegata.search.SampleArticles.HAMAS;
import static org.allegata.search.SampleArticles.HRW;
import static org.allegata.search.SampleArticles.ISRAEL;
import static org.allegata.search.SampleArticles.RIVER_POLICE;
import static org.allegata.search.SampleArticles.accusation;
import static org.allegata.search.SampleArticles.accused;
import static org.allegata.search.SampleArticles.accuser;
import static org.allegata.search.SampleArticles.and;
import static org.allegata.search.SampleArticles.article;
import static org.allegata.search.SampleArticles.body;
import static org.allegata.search.SampleArticles.named;
import static org.allegata.search.SampleArticles.not;
import static org.allegata.search.SampleArticles.or;
import static org.allegata.search.SampleArticles.phrase;
import static org.allegata.search.SampleArticles.type;
import static org.allegata.search.SampleArticles.with;
import static org.allegata.search.SampleArticles.word;
import static org.allegata.search.SampleArticles.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.allegata.accusation.Party;
import org.allegata.accusation.Period;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.query.DayRange;
import org.allegata.query.Query;
import org.allegata.query.Query.TextField;
import org.allegata.search.ResultPage.Bucket;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.ResultPage.Pair;
import org.allegata.search.SearchRequest.Cursor;
import org.allegata.search.SearchRequest.Interval;
import org.allegata.search.SearchRequest.Match;
import org.allegata.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every index must answer; a backend's test only says how to open one that is empty. */
public abstract class SearchIndexContract extends IndexContract {

    private static final Query ALL = new Query.All();

    private static Filter filter(Facet facet, String value, Query condition) {
        return new Filter(facet, List.of(value), condition);
    }

    @Test
    void everythingWorksWhenEmpty() {
        ResultPage page = index.search(Requests.of(words("torture", "detention")));

        assertThat(page.total()).isZero();
        assertThat(page.relaxed()).isFalse();
        assertThat(page.hits()).isEmpty();
        assertThat(page.next()).isNull();
        assertThat(page.timeline().buckets()).isEmpty();
        assertThat(page.facets()).hasSize(Facet.values().length);
        assertThat(index.article("nobody")).isEmpty();
        assertThat(index.pairs(Requests.accusations(ALL), 10)).isEmpty();
        assertThat(index.facetValues(Requests.of(ALL), Facet.SOURCE, "", 10)).isEmpty();
        assertThat(index.health().articles()).isZero();
        assertThat(builder.files()).isEmpty();
    }

    @Test
    void anArticlePutIsFoundWhenPublishedAndAsItWas() {
        IndexedArticle put = article(
                "a",
                "en",
                "2024-05-01",
                "A title",
                "Prisoners spoke.",
                List.of(accusation(AMNESTY, ISRAEL, "torture")));
        given(put);

        assertThat(index.search(Requests.of(word("prisoner"))).hits())
                .extracting(Hit::found)
                .containsExactly(put);
        assertThat(index.article("a")).contains(put);
    }

    @Test
    void anArticlePutAgainReplacesItsWholeBlock() {
        given(article("a", "en", "2024-05-01", "One", "First.", List.of(accusation(AMNESTY, ISRAEL, "torture"))));
        given(article("a", "en", "2024-05-01", "Two", "Second.", List.of(accusation(HRW, HAMAS, "rape"))));

        assertThat(found(ALL)).containsExactly("a");
        assertThat(found(accuser(AMNESTY))).isEmpty();
        assertThat(found(word("first"))).isEmpty();
        assertThat(index.health())
                .extracting(IndexHealth::articles, IndexHealth::accusations)
                .containsExactly(1L, 1L);
    }

    @Test
    void anArticleRemovedIsGoneWithItsAccusations() {
        given(article("a", "en", "", "One", "First.", List.of(accusation(AMNESTY, ISRAEL, "torture"))));
        builder.remove("a");
        builder.publish();

        assertThat(found(ALL)).isEmpty();
        assertThat(index.health().accusations()).isZero();
    }

    @Test
    void anArticleIsFoundByTheIdOfAnyOfItsPlaces() {
        IndexedArticle once = article("a", "en", "", "One", "First.");
        given(new IndexedArticle(
                once.article(),
                once.reading(),
                List.of(new IndexedArticle.Place("a", "a.txt"), new IndexedArticle.Place("b", "b.txt"))));

        assertThat(index.article("b").map(found -> found.article().id())).contains("a");
    }

    @Test
    void filesOfTheCorpusAreNotedReplacedAndForgotten() {
        CorpusFile file = new CorpusFile(
                "/c/a",
                "a",
                1,
                2,
                "d",
                List.of(new CorpusFile.Entry(0, "a", "t")),
                List.of(new CorpusFile.Refused("a:2", "no")),
                3);
        builder.note(file);
        builder.note(file);
        builder.note(new CorpusFile("/c/b", "b", 1, 2, "d", List.of(), List.of(), 0));
        builder.forget("/c/b");

        assertThat(builder.files()).containsExactly(file);
        assertThat(found(ALL)).isEmpty();
    }

    // words

    @Test
    void wordsFindTheirFamilyByTheRulesOfTheArticlesLanguage() {
        given(
                article("en", "en", "", "x", "They were tortured in detention."),
                article("fr", "fr", "", "x", "Des disparitions forcées ont eu lieu."),
                article("es", "es", "", "x", "Las desapariciones continúan."),
                article("ru", "ru", "", "x", "Сообщения о пытках заключённых."),
                article("ar", "ar", "", "x", "تعرض المعتقلون للتعذيب"),
                article("pt", "pt", "", "x", "As execuções foram denunciadas."),
                article("sw", "sw", "", "x", "Watu walikamatwa Nairobi."));

        assertThat(found(word("torturing"))).containsExactly("en");
        assertThat(found(word("disparition"))).containsExactly("fr");
        assertThat(found(word("desaparición"))).containsExactly("es");
        assertThat(found(word("пытки"))).containsExactly("ru");
        assertThat(found(word("معتقلون"))).containsExactly("ar");
        assertThat(found(word("execução"))).containsExactly("pt");
        assertThat(found(word("WALIKAMATWA"))).containsExactly("sw");
    }

    @Test
    void quotedWordsMatchAsWrittenButForCaseAndAccents() {
        given(
                article("a", "en", "", "x", "An enforced disappearance was reported."),
                article("b", "en", "", "x", "Enforced disappearances were reported."),
                article("c", "fr", "", "x", "Le général s'est tu."));

        assertThat(found(phrase("ENFORCED disappearance"))).containsExactly("a");
        assertThat(found(phrase("disappearances"))).containsExactly("b");
        assertThat(found(phrase("general"))).containsExactly("c");
    }

    @Test
    void aPhraseDoesNotCrossFromTitleIntoText() {
        given(article("a", "en", "", "The general", "Assembly met."));

        assertThat(found(phrase("general assembly"))).isEmpty();
    }

    @Test
    void apostrophesAndHyphensDivideNames() {
        given(article("a", "en", "", "x", "The Al-Qassam Brigades and O’Brien met at women's houses."));

        assertThat(found(word("al-qassam"))).containsExactly("a");
        assertThat(found(phrase("al qassam"))).containsExactly("a");
        assertThat(found(word("qassam"))).containsExactly("a");
        assertThat(found(phrase("o'brien"))).containsExactly("a");
        assertThat(found(word("woman's"))).isEmpty();
        assertThat(found(word("women"))).containsExactly("a");
    }

    @Test
    void prefixesAndSimilarSpellings() {
        given(article("a", "en", "", "x", "Qassam rockets, and a disappeared man."));

        assertThat(found(new Query.Prefix(TextField.TITLE_OR_TEXT, "disapp"))).containsExactly("a");
        assertThat(found(new Query.Prefix(TextField.TITLE_OR_TEXT, "qassam rock")))
                .containsExactly("a");
        assertThat(found(new Query.Prefix(TextField.TITLE_OR_TEXT, "ockets"))).isEmpty();
        assertThat(found(new Query.Similar(TextField.TITLE_OR_TEXT, "Quassam"))).containsExactly("a");
        assertThat(found(new Query.Similar(TextField.TITLE_OR_TEXT, "Hassam"))).isEmpty();
    }

    @Test
    void titleFieldLooksInTheTitleOnly() {
        given(article("a", "en", "", "Ceasefire", "Talks."), article("b", "en", "", "Talks", "A ceasefire."));

        assertThat(found(new Query.Word(TextField.TITLE, "ceasefire"))).containsExactly("a");
        assertThat(found(word("ceasefire"))).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aWordInTheTitleCountsForMore() {
        given(
                article("text", "en", "", "Other talk", "A ceasefire."),
                article("title", "en", "", "Ceasefire talk", "Nothing."));

        assertThat(index.search(Requests.of(word("ceasefire"))).hits())
                .extracting(SearchIndexContract::id)
                .containsExactly("title", "text");
    }

    // relaxing

    @Test
    void withAllWordsNothingIsRelaxed() {
        given(article("a", "en", "", "x", "red green"), article("b", "en", "", "x", "red"));
        ResultPage page = index.search(Requests.of(words("red", "green")));

        assertThat(page.relaxed()).isFalse();
        assertThat(ids(page)).containsExactly("a");
    }

    @Test
    void whereNoArticleHasAllWordsThoseWithMostAnswer() {
        given(
                article("two", "en", "", "x", "red green"),
                article("also", "en", "", "x", "green blue"),
                article("one", "en", "", "x", "red"));
        ResultPage page = index.search(Requests.of(words("red", "green", "blue")));

        assertThat(page.relaxed()).isTrue();
        assertThat(ids(page)).containsExactlyInAnyOrder("two", "also");
        assertThat(page.total()).isEqualTo(2);
    }

    @Test
    void otherConditionsHoldWhereWordsAreRelaxed() {
        given(article("a", "en", "", "x", "red green"), article("b", "fr", "", "x", "red"));
        ResultPage page = index.search(Requests.of(and(words("red", "green", "blue"), new Query.LanguageIs("fr"))));

        assertThat(page.relaxed()).isTrue();
        assertThat(ids(page)).containsExactly("b");
    }

    @Test
    void whereNoArticleHasAnyWordNothingIsFound() {
        given(article("a", "en", "", "x", "red green"));
        ResultPage page = index.search(Requests.of(words("yellow", "purple")));

        assertThat(page.total()).isZero();
        assertThat(page.relaxed()).isFalse();
    }

    @Test
    void mostAndAnyOfTheWords() {
        given(
                article("two", "en", "", "x", "red green"),
                article("one", "en", "", "x", "red"),
                article("none", "en", "", "x", "grey"));
        Query three = words("red", "green", "blue");

        assertThat(ids(index.search(Requests.matching(Match.MOST, three)))).containsExactly("two");
        assertThat(ids(index.search(Requests.matching(Match.ANY, three)))).containsExactlyInAnyOrder("two", "one");
    }

    // fields

    @Test
    void sourceUrlLanguageAndDays() {
        given(article("a", "en", "2024-05-01", "x", "one"), article("b", "fr", "", "x", "two"));

        assertThat(found(new Query.SourceNamed("daily"))).containsExactlyInAnyOrder("a", "b");
        assertThat(found(new Query.SourceIs("daily FR"))).containsExactly("b");
        assertThat(found(new Query.SourceIs("daily"))).isEmpty();
        assertThat(found(new Query.UrlHas("example.org/a"))).containsExactly("a");
        assertThat(found(new Query.LanguageIs("fr"))).containsExactly("b");
        assertThat(found(published("2024-05-01", "2024-05-01"))).containsExactly("a");
        assertThat(found(published("2024-05-02", null))).isEmpty();
        assertThat(found(published(null, "2024-05-01"))).containsExactly("a");
        assertThat(found(new Query.Published(DayRange.UNKNOWN))).containsExactly("b");
    }

    private static Query published(@Nullable String from, @Nullable String to) {
        return new Query.Published(days(from, to));
    }

    private static DayRange days(@Nullable String from, @Nullable String to) {
        return new DayRange(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    // accusations

    @Test
    void conditionsHoldForOneAndTheSameAccusation() {
        given(
                article("joined", "en", "", "x", "text a", List.of(accusation(AMNESTY, HAMAS, "torture"))),
                article(
                        "apart",
                        "en",
                        "",
                        "x",
                        "text b",
                        List.of(accusation(AMNESTY, ISRAEL, "genocide"), accusation(HRW, HAMAS, "torture"))));

        assertThat(found(and(accuser(AMNESTY), accused(HAMAS)))).containsExactly("joined");
        assertThat(found(and(accuser(AMNESTY), type("torture")))).containsExactly("joined");
        assertThat(found(and(accuser(HAMAS), accused(AMNESTY)))).isEmpty();
        assertThat(found(accuser(AMNESTY), filter(Facet.ACCUSED, "hamas", accused(HAMAS))))
                .containsExactly("joined");
    }

    @Test
    void aTypeFindsAllBelowIt() {
        given(article("a", "en", "", "x", "text", List.of(accusation(AMNESTY, HAMAS, "hostage-taking"))));

        assertThat(found(type("liberty"))).containsExactly("a");
        assertThat(found(type("hostage-taking"))).containsExactly("a");
        assertThat(found(type("enforced-disappearance"))).isEmpty();
    }

    @Test
    void anOrGroupIsOneConditionOfTheSameAccusation() {
        given(
                article("a", "en", "", "x", "text", List.of(accusation(AMNESTY, HAMAS, "rape"))),
                article(
                        "b",
                        "en",
                        "",
                        "x",
                        "ceasefire",
                        List.of(accusation(HRW, ISRAEL, "rape"), accusation(AMNESTY, HAMAS, "torture"))));

        assertThat(found(and(or(accuser(AMNESTY), accuser(HRW)), accused(HAMAS), type("rape"))))
                .containsExactly("a");
        assertThat(found(and(or(accuser(AMNESTY), word("ceasefire")), accused(ISRAEL))))
                .containsExactly("b");
    }

    @Test
    void anOrGroupIsAnsweredWithoutAnAccusationToo() {
        given(
                article("word", "en", "", "x", "torture"),
                article("accusation", "en", "", "x", "text", List.of(accusation(AMNESTY, HAMAS, "rape"))),
                article("neither", "en", "", "x", "text"));

        assertThat(found(or(word("torture"), accused(HAMAS)))).containsExactlyInAnyOrder("word", "accusation");
        assertThat(found(and(or(word("torture"), accused(HAMAS)), or(word("torture"), accuser(HRW)))))
                .containsExactly("word");
        assertThat(found(or(word("torture"), not(accused(HAMAS))))).containsExactlyInAnyOrder("word", "neither");
    }

    @Test
    void anAlternativeThatAsksForTwoAccusationsIsShownByThem() {
        given(
                article(
                        "two",
                        "en",
                        "",
                        "x",
                        "text",
                        List.of(
                                accusation(AMNESTY, ISRAEL, "torture"),
                                accusation(AMNESTY, HAMAS, "rape"),
                                accusation(HRW, HAMAS, "torture"))),
                article("one", "en", "", "x", "ceasefire", List.of(accusation(AMNESTY, HAMAS, "rape"))));

        Query asked = or(and(accuser(AMNESTY), accuser(HRW), accused(HAMAS)), word("ceasefire"));
        assertThat(index.search(Requests.of(asked)).hits())
                .extracting(hit -> hit.found().article().id(), Hit::answering)
                .containsExactlyInAnyOrder(tuple("two", List.of(1, 2)), tuple("one", List.of(0)));
        assertThat(index.search(Requests.accusations(asked)).total()).isEqualTo(3);
    }

    @Test
    void fewerWordsAreEnoughOnlyWhereTheyAreAskedForAndNotExcluded() {
        given(article("a", "en", "", "x", "reported torture"));
        Query query = and(words("reported", "murder"), not(words("torture", "zebra")));

        assertThat(ids(index.search(Requests.matching(Match.ANY, query)))).containsExactly("a");
    }

    @Test
    void aPrefixAfterAWordStandsForAnyNumberOfWords() {
        StringBuilder many = new StringBuilder("zebra aa ");
        for (int i = 0; i < 3000; i++) {
            many.append('a').append(i).append(' ');
        }
        given(article("a", "en", "", "x", many.toString()));

        assertThat(found(new Query.Prefix(TextField.TITLE_OR_TEXT, "zebra a"))).containsExactly("a");
    }

    @Test
    void aChosenTypeIsListedWithThoseAboveIt() {
        given(article("a", "en", "", "x", "text", List.of(accusation(AMNESTY, HAMAS, "rape"))));
        ResultPage page =
                index.search(Requests.of(ALL, filter(Facet.ACCUSATION, "hostage-taking", type("hostage-taking"))));

        assertThat(page.facets().getOrDefault(Facet.ACCUSATION, List.of()))
                .contains(new FacetValue("liberty", 0, List.of(new FacetValue("hostage-taking", 0, List.of()))));
    }

    @Test
    void aValueChosenInAnotherSpellingIsListedOnce() {
        given(article("a", "en", "", "x", "text"));
        ResultPage page =
                index.search(Requests.of(ALL, filter(Facet.SOURCE, "daily EN", new Query.SourceIs("daily EN"))));

        assertThat(count(page, Facet.SOURCE)).isEqualTo(Map.of("Daily en", 1L));
    }

    @Test
    void anExclusionRemovesArticlesInWhichAnyAccusationFits() {
        given(
                article(
                        "mixed",
                        "en",
                        "",
                        "x",
                        "text",
                        List.of(accusation(AMNESTY, HAMAS, "rape"), accusation(HRW, ISRAEL, "rape"))),
                article("pure", "en", "", "x", "text", List.of(accusation(AMNESTY, HAMAS, "rape"))));

        assertThat(found(and(accused(HAMAS), not(accused(ISRAEL))))).containsExactly("pure");
        assertThat(found(not(and(accuser(AMNESTY), accused(ISRAEL))))).containsExactlyInAnyOrder("mixed", "pure");
        assertThat(found(not(and(accuser(HRW), accused(ISRAEL))))).containsExactly("pure");
    }

    @Test
    void oneFieldTwiceAsksForTwoAccusations() {
        given(
                article(
                        "both",
                        "en",
                        "",
                        "x",
                        "text",
                        List.of(accusation(AMNESTY, HAMAS, "rape"), accusation(AMNESTY, ISRAEL, "rape"))),
                article(
                        "other",
                        "en",
                        "",
                        "x",
                        "text",
                        List.of(accusation(AMNESTY, HAMAS, "rape"), accusation(HRW, ISRAEL, "rape"))));

        assertThat(found(and(accused(HAMAS), accused(ISRAEL)))).containsExactlyInAnyOrder("both", "other");
        assertThat(found(and(accuser(AMNESTY), accused(HAMAS), accused(ISRAEL))))
                .containsExactly("both");
    }

    @Test
    void alternativesOfOneFieldAreAConditionOnThatField() {
        given(
                article(
                        "both",
                        "en",
                        "",
                        "x",
                        "text",
                        List.of(accusation(AMNESTY, HAMAS, "rape"), accusation(AMNESTY, ISRAEL, "torture"))),
                article("one", "en", "", "x", "text", List.of(accusation(AMNESTY, HAMAS, "torture"))));

        assertThat(found(and(or(accused(HAMAS), accused(RIVER_POLICE)), accused(ISRAEL))))
                .containsExactly("both");
        assertThat(found(and(or(accused(HAMAS), accuser(HRW)), accused(ISRAEL))))
                .isEmpty();
    }

    @Test
    void partiesAreFoundByIdByNameAndAsReserved() {
        given(
                article("river", "en", "", "x", "text", List.of(accusation(Party.UNNAMED, RIVER_POLICE, "torture"))),
                article("own", "en", "", "x", "text", List.of(accusation(Party.ARTICLE, HAMAS, "torture"))));

        assertThat(found(new Query.AccusedIs(named("northern police")))).containsExactly("river");
        assertThat(found(new Query.AccusedIs(named("police northern")))).isEmpty();
        assertThat(found(new Query.AccuserIs(named("unnamed")))).containsExactly("river");
        assertThat(found(new Query.AccuserIs(named("article")))).containsExactly("own");
        assertThat(found(new Query.AccusedIs(body("hamas", "israel")))).containsExactly("own");
    }

    @Test
    void organisationsNamedInTheArticle() {
        given(article("a", "en", "", "x", "Amnesty International wrote.", List.of(accusation(AMNESTY, HAMAS, "rape"))));

        assertThat(found(new Query.Mentions(body("amnesty-international")))).containsExactly("a");
        assertThat(found(new Query.Mentions(named("amnesty")))).containsExactly("a");
        assertThat(found(new Query.Mentions(body("hamas")))).isEmpty();
    }

    @Test
    void statusResponseAndEvent() {
        Period october = new Period(LocalDate.parse("2023-10-07"), LocalDate.parse("2023-10-09"));
        given(
                article(
                        "a",
                        "en",
                        "",
                        "x",
                        "text",
                        List.of(with(accusation(AMNESTY, HAMAS, "rape"), Status.WARRANT, Response.DENIED, october))),
                article(
                        "open",
                        "en",
                        "",
                        "x",
                        "text",
                        List.of(with(
                                accusation(HRW, HAMAS, "rape"),
                                Status.ALLEGED,
                                Response.NONE,
                                new Period(LocalDate.parse("2023-10-07"), null)))),
                article("undated", "en", "", "x", "text", List.of(accusation(HRW, HAMAS, "rape"))));

        assertThat(found(new Query.StatusIs(Status.WARRANT))).containsExactly("a");
        assertThat(found(new Query.ResponseIs(Response.DENIED))).containsExactly("a");
        assertThat(found(new Query.Event(days("2023-10-09", "2023-12-01")))).containsExactlyInAnyOrder("a", "open");
        assertThat(found(new Query.Event(days("2025-01-01", null)))).containsExactly("open");
        assertThat(found(new Query.Event(days(null, "2023-10-06")))).isEmpty();
        assertThat(found(new Query.Event(DayRange.UNKNOWN))).containsExactly("undated");
    }

    @Test
    void aHitSaysWhichOfItsAccusationsAnswer() {
        given(article(
                "a",
                "en",
                "",
                "x",
                "text",
                List.of(
                        accusation(HRW, ISRAEL, "rape"),
                        accusation(AMNESTY, HAMAS, "rape"),
                        accusation(AMNESTY, HAMAS, "torture"))));

        assertThat(index.search(Requests.of(accused(HAMAS))).hits().getFirst().answering())
                .containsExactly(1, 2);
        assertThat(index.search(Requests.of(word("text"))).hits().getFirst().answering())
                .isEmpty();
    }

    @Test
    void accusationsAreHitsOfTheirOwn() {
        given(
                article(
                        "a",
                        "en",
                        "2024-01-01",
                        "x",
                        "ceasefire",
                        List.of(accusation(HRW, ISRAEL, "rape"), accusation(AMNESTY, HAMAS, "rape"))),
                article("b", "en", "2024-02-01", "x", "other", List.of(accusation(HRW, ISRAEL, "torture"))));

        ResultPage against = index.search(Requests.accusations(accused(ISRAEL)));
        assertThat(against.total()).isEqualTo(2);
        assertThat(count(against, Facet.ACCUSED)).containsExactly(Map.entry("israel", 2L));
        assertThat(against.timeline().buckets()).extracting(Bucket::count).contains(1L);

        ResultPage inText = index.search(Requests.accusations(word("ceasefire")));
        assertThat(inText.hits()).extracting(Hit::answering).containsExactly(List.of(0), List.of(1));
        assertThat(count(inText, Facet.LANGUAGE)).containsExactly(Map.entry("en", 2L));
    }

    @Test
    void pairsOfAccuserAndAccused() {
        given(
                article(
                        "a",
                        "en",
                        "",
                        "x",
                        "text a",
                        List.of(accusation(HRW, ISRAEL, "rape"), accusation(AMNESTY, HAMAS, "rape"))),
                article(
                        "b",
                        "en",
                        "",
                        "x",
                        "text b",
                        List.of(
                                accusation(HRW, ISRAEL, "torture"),
                                accusation(Party.UNNAMED, RIVER_POLICE, "torture"))));

        assertThat(index.pairs(Requests.accusations(ALL), 10))
                .containsExactly(
                        new Pair("human-rights-watch", "israel", 2),
                        new Pair("amnesty-international", "hamas", 1),
                        new Pair("unnamed", "Northern River Police", 1));
        assertThat(index.pairs(Requests.accusations(type("rape")), 1)).hasSize(1);
    }

    // facets

    private static Map<String, Long> count(ResultPage page, Facet facet) {
        return page.facets().getOrDefault(facet, List.of()).stream()
                .collect(Collectors.toMap(FacetValue::value, FacetValue::count));
    }

    @Test
    void facetsCountArticlesByTheAccusationsThatAnswer() {
        given(
                article(
                        "a",
                        "en",
                        "",
                        "x",
                        "text a",
                        List.of(
                                accusation(AMNESTY, HAMAS, "rape"),
                                accusation(AMNESTY, HAMAS, "torture"),
                                accusation(HRW, ISRAEL, "rape"))),
                article("b", "fr", "", "x", "text b", List.of(accusation(HRW, HAMAS, "torture"))));
        ResultPage page = index.search(Requests.of(accused(HAMAS)));

        assertThat(count(page, Facet.ACCUSER)).isEqualTo(Map.of("amnesty-international", 1L, "human-rights-watch", 1L));
        assertThat(count(page, Facet.LANGUAGE)).isEqualTo(Map.of("en", 1L, "fr", 1L));
        assertThat(count(page, Facet.ACCUSED)).isEqualTo(Map.of("hamas", 2L));
    }

    @Test
    void aFacetLeavesItsOwnFilterOutAndAlwaysListsWhatWasChosen() {
        given(
                article("a", "en", "", "x", "text a", List.of(accusation(AMNESTY, HAMAS, "rape"))),
                article("b", "fr", "", "x", "text b", List.of(accusation(HRW, ISRAEL, "torture"))));
        ResultPage page = index.search(Requests.of(
                ALL,
                filter(Facet.ACCUSED, "hamas", accused(HAMAS)),
                filter(Facet.LANGUAGE, "de", or(new Query.LanguageIs("de"), new Query.LanguageIs("en")))));

        assertThat(ids(page)).containsExactly("a");
        assertThat(count(page, Facet.ACCUSED)).isEqualTo(Map.of("hamas", 1L));
        assertThat(count(page, Facet.LANGUAGE)).isEqualTo(Map.of("en", 1L, "de", 0L));
        assertThat(count(page, Facet.ACCUSER)).isEqualTo(Map.of("amnesty-international", 1L));
    }

    @Test
    void typesAreATreeThatCountsEachArticleOnce() {
        given(
                article("a", "en", "", "x", "text a", List.of(accusation(AMNESTY, HAMAS, "rape", "sexual-slavery"))),
                article("b", "en", "", "x", "text b", List.of(accusation(AMNESTY, HAMAS, "rape"))));
        List<FacetValue> types = index.search(Requests.of(ALL)).facets().get(Facet.ACCUSATION);

        assertThat(types)
                .containsExactly(new FacetValue(
                        "sexual-violence",
                        2,
                        List.of(new FacetValue("rape", 2, List.of()), new FacetValue("sexual-slavery", 1, List.of()))));
    }

    @Test
    void facetsGiveTheTwentyMostFrequentAndTheRestByName() {
        for (int i = 0; i < 30; i++) {
            Party party = new Party(null, "Unit %02d".formatted(i), org.allegata.accusation.Kind.OTHER);
            given(article("a" + i, "en", "", "x", "text " + i, List.of(accusation(AMNESTY, party, "rape"))));
        }
        ResultPage page = index.search(Requests.of(ALL));

        assertThat(page.facets().get(Facet.ACCUSED))
                .hasSize(20)
                .first()
                .isEqualTo(new FacetValue("Unit 00", 1, List.of()));
        assertThat(index.facetValues(Requests.of(ALL), Facet.ACCUSED, "unit 2", 50))
                .hasSize(10);
        assertThat(index.facetValues(Requests.of(ALL), Facet.ACCUSER, "amnistía", 50))
                .hasSize(1);
    }

    // timeline

    @Test
    void timelineOfPublicationAddsUpToTheTotal() {
        given(
                article("a", "en", "2023-11-30", "x", "text"),
                article("b", "en", "2024-02-01", "x", "text"),
                article("c", "en", "", "x", "text"));
        ResultPage page = index.search(Requests.published(ALL, Interval.MONTH));

        assertThat(page.timeline().buckets())
                .extracting(
                        bucket -> bucket.from().toString(),
                        bucket -> bucket.to().toString(),
                        Bucket::count)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2023-11-01", "2023-11-30", 1L),
                        org.assertj.core.groups.Tuple.tuple("2023-12-01", "2023-12-31", 0L),
                        org.assertj.core.groups.Tuple.tuple("2024-01-01", "2024-01-31", 0L),
                        org.assertj.core.groups.Tuple.tuple("2024-02-01", "2024-02-29", 1L));
        assertThat(page.timeline().undated()).isEqualTo(1);
    }

    @Test
    void aTimelineTooFineIsCoarsenedAndTold() {
        given(article("a", "en", "1990-01-01", "x", "text"), article("b", "en", "2024-02-01", "x", "text"));

        ResultPage.Timeline byDay =
                index.search(Requests.published(ALL, Interval.DAY)).timeline();
        assertThat(byDay.coarsened()).isTrue();
        assertThat(byDay.interval()).isEqualTo(Interval.YEAR);
        assertThat(index.search(Requests.published(ALL, null)).timeline().coarsened())
                .isFalse();
    }

    @Test
    void timelineOfEventsCountsAnArticleInEachBucketItReaches() {
        Period winter = new Period(LocalDate.parse("2023-12-20"), LocalDate.parse("2024-01-10"));
        given(
                article(
                        "a",
                        "en",
                        "",
                        "x",
                        "text",
                        List.of(
                                with(accusation(AMNESTY, HAMAS, "rape"), Status.ALLEGED, Response.NONE, winter),
                                with(accusation(HRW, HAMAS, "rape"), Status.ALLEGED, Response.NONE, winter))),
                article("b", "en", "", "x", "text", List.of(accusation(HRW, HAMAS, "rape"))));
        ResultPage.Timeline timeline =
                index.search(Requests.events(ALL, Interval.MONTH)).timeline();

        assertThat(timeline.buckets()).extracting(Bucket::count).containsExactly(1L, 1L);
        assertThat(timeline.undated()).isEqualTo(1);
    }

    // snippets

    @Test
    void everyMatchedPartIsHighlighted() {
        given(article(
                "a",
                "en",
                "",
                "Nothing here",
                "Guards beat him. The prison denied it. Later a lawyer wrote of the beatings."));
        Hit hit = index.search(Requests.of(words("lawyer", "prison"))).hits().getFirst();

        assertThat(highlighted(hit)).containsExactlyInAnyOrder("lawyer", "prison");
    }

    @Test
    void whatRunsOnIntoTheNextSentenceIsShownBesideWhatStandsInTheFirst() {
        given(article(
                "a",
                "en",
                "",
                "x",
                "A needle which somebody had lost" + " was lost".repeat(17) + " in hay. Guards spoke."));
        Hit hit = only(and(phrase("needle which somebody had lost"), phrase("hay guards")));

        assertThat(highlighted(hit)).containsExactly("needle which somebody had lost", "hay. Guards");
    }

    @Test
    void highlightsCoverJustWhatMatched() {
        given(article("a", "en", "", "Tortured men", "Enforced disappearances and the Al-Qassam Brigades; qassams."));

        assertThat(highlighted(only(phrase("enforced disappearances")))).containsExactly("Enforced disappearances");
        assertThat(highlighted(only(word("disappearance")))).containsExactly("disappearances");
        assertThat(highlighted(only(new Query.Prefix(TextField.TITLE_OR_TEXT, "brig"))))
                .containsExactly("Brigades");
        assertThat(highlighted(only(new Query.Similar(TextField.TITLE_OR_TEXT, "quassam"))))
                .containsExactly("Qassam", "qassams");
        assertThat(highlighted(only(word("torture")))).containsExactly("Tortured");
    }

    @Test
    void aNamedOrganisationIsHighlightedWhereItIsNamed() {
        given(article(
                "a", "en", "", "x", "It was Amnesty International.", List.of(accusation(AMNESTY, HAMAS, "rape"))));

        assertThat(highlighted(only(new Query.Mentions(body("amnesty-international")))))
                .containsExactly("Amnesty International");
    }

    @Test
    void excludedWordsAreNotHighlighted() {
        given(article("a", "en", "", "x", "Red and green."));

        assertThat(highlighted(only(and(word("red"), not(word("blue")))))).containsExactly("Red");
    }

    @Test
    void longTextsAreCutBetweenWords() {
        String long1 = "word ".repeat(500) + "needle" + " more".repeat(500);
        given(article("a", "en", "", "x", long1));
        ResultPage.Snippet snippet = only(word("needle")).snippets().getFirst();

        assertThat(snippet.text().length()).isLessThan(400);
        assertThat(snippet.text()).startsWith("word ").endsWith(" more");
    }

    private Hit only(Query query) {
        List<Hit> hits = index.search(Requests.of(query)).hits();
        assertThat(hits).hasSize(1);
        return hits.getFirst();
    }

    private static List<String> highlighted(Hit hit) {
        return hit.snippets().stream()
                .flatMap(snippet -> snippet.highlights().stream().map(span -> span.of(snippet.text())))
                .toList();
    }

    // order and paging

    @Test
    void newestAndOldestPutTheUndatedLast() {
        given(
                article("old", "en", "1999-01-01", "x", "text"),
                article("new", "en", "2024-01-01", "x", "text"),
                article("none", "en", "", "x", "text"));

        assertThat(ordered(Sort.NEWEST)).containsExactly("new", "old", "none");
        assertThat(ordered(Sort.OLDEST)).containsExactly("old", "new", "none");
    }

    private List<String> ordered(Sort sort) {
        return index.search(Requests.page(ALL, sort, 10, null)).hits().stream()
                .map(SearchIndexContract::id)
                .toList();
    }

    @Test
    void pagesGiveEachHitOnceInEveryOrder() {
        for (int i = 0; i < 25; i++) {
            given(article(
                    "a%02d".formatted(i), "en", i % 3 == 0 ? "" : "2024-01-%02d".formatted(i / 5 + 1), "x", "text"));
        }
        for (Sort sort : Sort.values()) {
            assertThat(paged(word("text"), sort)).hasSize(25).doesNotHaveDuplicates();
        }
    }

    private List<String> paged(Query query, Sort sort) {
        List<String> all = new ArrayList<>();
        Cursor cursor = null;
        do {
            ResultPage page = index.search(Requests.page(query, sort, 4, cursor));
            page.hits().forEach(hit -> all.add(id(hit)));
            cursor = page.next();
        } while (cursor != null);
        return all;
    }

    @Test
    void pagingByDateGoesOnWhileArticlesComeAndGo() {
        for (int i = 1; i <= 9; i++) {
            given(article("a" + i, "en", "2024-01-0" + i, "x", "text"));
        }
        ResultPage first = index.search(Requests.page(ALL, Sort.NEWEST, 4, null));
        given(article("new", "en", "2024-02-01", "x", "text"));
        builder.remove("a6");
        builder.publish();

        assertThat(first.hits()).extracting(SearchIndexContract::id).containsExactly("a9", "a8", "a7", "a6");
        assertThat(index.search(Requests.page(ALL, Sort.NEWEST, 10, first.next()))
                        .hits())
                .extracting(SearchIndexContract::id)
                .containsExactly("a5", "a4", "a3", "a2", "a1");
    }

    @Test
    void pagingByRelevanceGoesOnOverTheStateOfTheFirstPage() {
        for (int i = 1; i <= 9; i++) {
            given(article("a" + i, "en", "", "x", "text"));
        }
        ResultPage first = index.search(Requests.page(word("text"), Sort.RELEVANCE, 4, null));
        given(article("a0", "en", "", "text text", "text"));

        ResultPage second = index.search(Requests.page(word("text"), Sort.RELEVANCE, 10, first.next()));
        assertThat(second.total()).isEqualTo(9);
        assertThat(second.hits()).hasSize(5);
        assertThat(ids(second)).doesNotContainAnyElementsOf(ids(first)).doesNotContain("a0");
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        assertThatThrownBy(() -> index.search(Requests.page(ALL, Sort.RELEVANCE, 4, new Cursor("1.2.YQ", "77"))))
                .isInstanceOf(CursorExpiredException.class);
        assertThatThrownBy(() -> index.search(Requests.page(ALL, Sort.NEWEST, 4, new Cursor("nonsense", ""))))
                .isInstanceOf(CursorExpiredException.class);
    }

    @Test
    void exportGivesEveryHitOnceInOrder() {
        for (int i = 0; i < 1203; i++) {
            builder.put(article("a%04d".formatted(i), "en", "", "x", "text"));
        }
        builder.publish();
        List<String> exported = new ArrayList<>();
        index.export(Requests.page(ALL, Sort.OLDEST, 0, null), hit -> exported.add(id(hit)));

        assertThat(exported).hasSize(1203).isSorted().doesNotHaveDuplicates();
    }

    // hostile

    @Test
    void wordsThatAnalysisLeavesNothingOfFindNothingAndFailNot() {
        given(article("a", "en", "", "x", "text"));

        assertThat(found(word("…"))).isEmpty();
        assertThat(found(phrase("\u0301"))).isEmpty();
        assertThat(found(new Query.Similar(TextField.TITLE_OR_TEXT, "-"))).isEmpty();
        assertThat(found(new Query.SourceIs("!"))).isEmpty();
    }

    @Test
    void veryLongWordsNamesAndAddressesAreKept() {
        String endless = "x".repeat(100_000);
        Party party = new Party(null, endless, org.allegata.accusation.Kind.OTHER);
        IndexedArticle article = article(
                endless.substring(0, 200), "en", "", endless, endless, List.of(accusation(party, party, "rape")));
        given(article);

        assertThat(index.search(Requests.of(ALL)).hits()).extracting(Hit::found).containsExactly(article);
        assertThat(found(word(endless))).hasSize(1);
    }

    /** Were the article read again for each, or kept for each, that would take minutes or all memory. */
    @Test
    @Timeout(120)
    void anArticleOfThousandsOfAccusationsIsGoneThroughOnce() {
        given(article(
                "a", "en", "", "x", "text", java.util.Collections.nCopies(8_000, accusation(HAMAS, ISRAEL, "rape"))));
        AtomicInteger exported = new AtomicInteger();

        index.export(Requests.accusations(ALL), hit -> exported.incrementAndGet());

        assertThat(exported).hasValue(8_000);
        assertThat(index.search(Requests.accusations(ALL)).total()).isEqualTo(8_000);
    }

    @Test
    void thousandsOfWordsAreOneQuestion() {
        given(article("a", "en", "", "x", "text"));
        String[] many = java.util.stream.IntStream.range(0, 5000)
                .mapToObj(i -> i == 7 ? "text" : "w" + i)
                .toArray(String[]::new);

        assertThat(index.search(Requests.matching(Match.ANY, words(many))).total())
                .isEqualTo(1);
        assertThat(index.search(Requests.matching(Match.ALL, words(many))).relaxed())
                .isTrue();
    }
}
