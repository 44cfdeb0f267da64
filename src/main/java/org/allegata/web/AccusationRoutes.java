package org.allegata.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.allegata.accusation.AccusationType;
import org.allegata.accusation.Vocabulary;
import org.allegata.query.Query;
import org.allegata.search.Facet;
import org.allegata.search.Filter;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.ResultPage.Pair;
import org.allegata.search.SearchIndex;
import org.allegata.search.SearchRequest;
import org.allegata.web.page.AccusationsView;
import org.allegata.web.page.Display;
import org.allegata.web.page.Pages;
import org.allegata.web.page.PairsPage;
import org.allegata.web.request.Parameters;

/** The pages that show the accusations of a search: one by one, and who accuses whom. */
final class AccusationRoutes {

    private final PageRequests requests;
    private final Vocabulary vocabulary;
    private final Asking asking;
    private final Pages pages;

    AccusationRoutes(PageRequests requests, Vocabulary vocabulary, Asking asking, Pages pages) {
        this.requests = requests;
        this.vocabulary = vocabulary;
        this.asking = asking;
        this.pages = pages;
    }

    List<Route> routes() {
        return List.of(Route.get("/accusations", this::accusations), Route.get("/pairs", this::pairs));
    }

    private void accusations(Context ctx) {
        PageRequests.Found found = requests.find(ctx, Display.ACCUSATIONS, sent -> sent);
        String search = found.sent().without("after").address();
        PageRequests.html(
                ctx,
                pages.accusations(AccusationsView.of(found.view(), found.page().hits(), search, found.wording())));
    }

    private void pairs(Context ctx) {
        PageRequests.Found found = requests.find(ctx, Display.PAIRS, AccusationRoutes::withoutHits);
        SearchRequest request = found.question().request();
        Map<String, List<Pair>> byKind = asking.ask(
                        found.question(), index -> byKind(kinds(found.page()), request, index))
                .result();
        List<Pair> pairs = asking.ask(found.question(), index -> index.pairs(request, Integer.MAX_VALUE))
                .result();
        Parameters search = found.sent().without("after");
        PageRequests.html(
                ctx,
                pages.pairs(new PairsPage(search, found.answers(), found.wording()).view(found.view(), pairs, byKind)));
    }

    private static Parameters withoutHits(Parameters sent) {
        return sent.without("after").with("size", "0");
    }

    /** The types at the top of the tree that may occur; each of the others would be one more question for nothing. */
    private List<String> kinds(ResultPage page) {
        Optional<Map<String, Long>> counts = Optional.ofNullable(page.facets().get(Facet.ACCUSATION))
                .map(values -> values.stream().collect(Collectors.toMap(FacetValue::value, FacetValue::count)));
        return vocabulary.types().stream()
                .filter(type -> type.parent() == null)
                .map(AccusationType::id)
                .filter(id ->
                        counts.map(known -> known.getOrDefault(id, 0L) > 0).orElse(true))
                .toList();
    }

    private static Map<String, List<Pair>> byKind(List<String> kinds, SearchRequest request, SearchIndex index) {
        Map<String, List<Pair>> byKind = new LinkedHashMap<>();
        kinds.forEach(id -> byKind.put(id, index.pairs(request.narrowedBy(type(id)), Integer.MAX_VALUE)));
        return byKind;
    }

    private static Filter type(String id) {
        return new Filter(Facet.ACCUSATION, List.of(id), new Query.TypeIs(new TreeSet<>(List.of(id))));
    }
}
