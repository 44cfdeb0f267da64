package org.allegata.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.DateMention;
import org.allegata.accusation.Kind;
import org.allegata.accusation.Mention;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Period;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.query.ParsedQuery;
import org.allegata.query.QueryParser;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.Match;
import org.allegata.search.SearchRequest.Sort;
import org.allegata.search.SearchRequest.TimelineDate;
import org.allegata.search.SearchRequest.Unit;
import org.junit.jupiter.api.Test;

/** The forms of answers, as text. */
class AnswersTest {

    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private final Answers english = new Answers(VOCABULARY, "en");

    @Test
    void anArticleIsOneLineWithEveryFieldWhetherKnownOrNot() {
        Article article =
                new Article("a-1", "Title", true, "HRW accused the guard on 2 May.", null, null, null, null, List.of());
        Reading reading = new Reading(
                List.of(new Organisation(
                        "human-rights-watch",
                        "Human Rights Watch",
                        Kind.NGO,
                        List.of("HRW"),
                        List.of(new Mention(new Span(0, 5), true), new Mention(new Span(0, 3), false)))),
                List.of(new DateMention(new Span(25, 30), Period.day(LocalDate.of(2024, 5, 2)))),
                List.of(new Accusation(
                        new Party("human-rights-watch", "Human Rights Watch", Kind.NGO),
                        Party.UNNAMED,
                        List.of("torture"),
                        Status.ALLEGED,
                        Response.NONE,
                        new Period(LocalDate.of(2024, 5, 2), null),
                        new Span(0, 31),
                        "accuse")));
        assertThat(Json.line(english.article(article, reading, List.of("a-1")))).isEqualTo("""
                        {"id":"a-1","title":"Title","source":null,"url":null,"published":null,"language":null,\
                        "text":"HRW accused the guard on 2 May.","places":["a-1"],\
                        "organisations":[{"id":"human-rights-watch","name":"Human Rights Watch","kind":"ngo","forms":["HRW"],\
                        "mentions":[{"start":0,"end":5,"in":"title"},{"start":0,"end":3}]}],\
                        "dates":[{"text":"2 May","from":"2024-05-02","to":"2024-05-02","start":25,"end":30}],\
                        "accusations":[{"accuser":{"id":"human-rights-watch","name":"Human Rights Watch","kind":"ngo"},\
                        "accused":{"id":null,"name":"unnamed","kind":null},"types":[{"id":"torture","label":"Torture"}],\
                        "status":"alleged","response":"none","event":{"from":"2024-05-02","to":null},\
                        "evidence":{"text":"HRW accused the guard on 2 May.","start":0,"end":31},"rule":"accuse"}]}""");
    }

    @Test
    void onlyValuesThatHaveChildrenSaySo() {
        List<FacetValue> values =
                List.of(new FacetValue("integrity", 3, List.of(new FacetValue("torture", 2, List.of()))));
        assertThat(Json.line(english.facet(Facet.ACCUSATION, values)))
                .endsWith("\"count\":3,\"children\":[{\"value\":\"torture\",\"label\":\"Torture\",\"count\":2}]}]");
    }

    @Test
    void labelsAreInTheReadersLanguageElseInEnglishElseTheIdItself() {
        assertThat(new Labels(VOCABULARY, "fr").type("genocide")).isEqualTo("Génocide");
        assertThat(new Labels(VOCABULARY, "tlh").type("genocide")).isEqualTo("Genocide");
        assertThat(new Labels(VOCABULARY, "fr").type("no-such-type")).isEqualTo("no-such-type");
        assertThat(new Labels(VOCABULARY, "fr").of(Facet.LANGUAGE, "es")).isEqualTo("espagnol");
        assertThat(new Labels(VOCABULARY, "en").of(Facet.ACCUSER, "human-rights-watch"))
                .isEqualTo("Human Rights Watch");
        assertThat(new Labels(VOCABULARY, "en").of(Facet.ACCUSER, "Harrow Front"))
                .isEqualTo("Harrow Front");
    }

    @Test
    void everyStatusAndResponseHasALabelInEveryLanguageOfTheTypes() {
        for (String language : List.of("en", "fr", "es", "ar")) {
            Labels labels = new Labels(VOCABULARY, language);
            for (Status status : Status.values()) {
                assertThat(labels.of(Facet.STATUS, status.id())).isNotEqualTo(status.id());
            }
            for (Response response : Response.values()) {
                assertThat(labels.of(Facet.RESPONSE, response.id())).isNotEqualTo(response.id());
            }
        }
    }

    @Test
    void aNameThatSeveralBodiesShareIsToldWithAllOfThem() {
        ParsedQuery parsed = new QueryParser(VOCABULARY).parse("torture accused:RSF");
        QueryAnswer answer = english.query(parsed, request(parsed));
        assertThat(answer.ambiguous()).hasSize(1);
        assertThat(answer.ambiguous().getFirst().bodies()).hasSizeGreaterThan(1);
        assertThat(answer.read()).isEqualTo("torture AND accused:RSF");
    }

    private static SearchRequest request(ParsedQuery parsed) {
        return new SearchRequest(
                Unit.ARTICLES,
                parsed.query(),
                List.of(),
                Match.ALL,
                true,
                false,
                Sort.RELEVANCE,
                10,
                null,
                java.util.Set.of(),
                TimelineDate.PUBLISHED,
                null);
    }
}
