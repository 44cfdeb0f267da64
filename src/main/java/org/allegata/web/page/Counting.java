package org.allegata.web.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.allegata.answer.Answers;
import org.allegata.search.Facet;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.web.page.AccusationView.PartyView;
import org.allegata.web.request.Parameters;

/** The accusations that a search finds, counted; each number with the address of the list of just those. For pages one level below the root. */
final class Counting {

    private static final int MOST_PARTIES = 8;
    private static final int MOST_KINDS = 6;
    private static final int MOST_TYPES = 4;
    private static final int PERCENT = 100;

    private final ResultPage page;
    private final Parameters search;
    private final Answers answers;
    private final Wording wording;

    /** @param page of the search, asked for accusations, with its facets and a timeline by year */
    Counting(ResultPage page, Parameters search, Answers answers, Wording wording) {
        this.page = page;
        this.search = search;
        this.answers = answers;
        this.wording = wording;
    }

    CountsView view(Facet party) {
        return new CountsView(
                page.total() > 0,
                wording.say("accusations", page.total()),
                list(search),
                YearsView.of(page.timeline(), days -> list(search.with("published", days)), wording),
                kinds(),
                parties(party),
                tallies(Facet.STATUS, values(Facet.STATUS), value -> ""),
                tallies(Facet.RESPONSE, values(Facet.RESPONSE), value -> ""));
    }

    /** How often the parties of one side occur, the most frequent first. */
    List<Tally> parties(Facet side) {
        List<FacetValue> first = values(side).stream().limit(MOST_PARTIES).toList();
        return tallies(side, first, this::partyPage);
    }

    /** How often some types occur; whatever the search asks of types is asked of these instead. */
    List<Tally> types(List<String> ids) {
        return tallies(Facet.ACCUSATION, ids.stream().map(this::type).toList(), this::typePage);
    }

    private List<Tally> kinds() {
        List<FacetValue> first =
                values(Facet.ACCUSATION).stream().limit(MOST_KINDS).toList();
        return tallies(Facet.ACCUSATION, first, this::typePage);
    }

    private FacetValue type(String id) {
        return all(values(Facet.ACCUSATION))
                .filter(value -> value.value().equals(id))
                .findFirst()
                .map(value -> new FacetValue(id, value.count(), List.of()))
                .orElse(new FacetValue(id, 0, List.of()));
    }

    private static Stream<FacetValue> all(List<FacetValue> values) {
        return values.stream().flatMap(value -> Stream.concat(Stream.of(value), all(value.children())));
    }

    private List<FacetValue> values(Facet facet) {
        return page.facets().getOrDefault(facet, List.of());
    }

    private List<Tally> tallies(Facet facet, List<FacetValue> values, Function<String, String> about) {
        long most = values.stream().mapToLong(FacetValue::count).max().orElse(0);
        return tallies(facet, values, about, Math.max(1, most));
    }

    private List<Tally> tallies(Facet facet, List<FacetValue> values, Function<String, String> about, long most) {
        return values.stream()
                .map(value -> new Tally(
                        wording.labels().of(facet, value.value()),
                        about.apply(value.value()),
                        wording.number(value.count()),
                        wording.say("accusations", value.count()),
                        Math.toIntExact(value.count() * PERCENT / most),
                        value.count() == 0 || isLoose(facet, value.value())
                                ? ""
                                : list(search.with(facet.id(), value.value())),
                        tallies(
                                facet,
                                value.children().stream().limit(MOST_TYPES).toList(),
                                about,
                                most)))
                .toList();
    }

    /** Only the most frequent parties are known here, so that any name may also stand in another. */
    private boolean isLoose(Facet facet, String value) {
        PartyView party = PartyView.of(value, answers.partyOf(value).id(), wording);
        return (facet == Facet.ACCUSER || facet == Facet.ACCUSED)
                && party.named()
                && party.page().isEmpty();
    }

    private String partyPage(String key) {
        String page = PartyView.of(key, answers.partyOf(key).id(), wording).page();
        return page.isEmpty() ? "" : "../" + page;
    }

    private String typePage(String id) {
        return TypePage.address(id, wording);
    }

    private static String list(Parameters search) {
        return "../accusations" + search.address();
    }
}
