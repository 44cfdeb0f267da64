package org.allegata.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Names;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.allegata.query.ParsedQuery;
import org.allegata.search.Completion;
import org.allegata.search.Facet;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage;
import org.allegata.search.ResultPage.FacetValue;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest;

/** Maps what the index holds and finds to what the API answers, with labels in one reader's language. */
public final class Answers {

    private final Vocabulary vocabulary;
    private final Labels labels;
    private final ReadingAnswers readings;
    private final QueryAnswers queries;

    public Answers(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.labels = new Labels(vocabulary, language);
        this.readings = new ReadingAnswers(labels);
        this.queries = new QueryAnswers(labels, this::partyOf);
    }

    public Labels labels() {
        return labels;
    }

    /** An article of the index with its whole reading. */
    public ArticleAnswer article(IndexedArticle found) {
        Set<String> places = new LinkedHashSet<>(List.of(found.article().id()));
        found.places().forEach(place -> places.add(place.id()));
        return article(found.article(), found.reading(), List.copyOf(places));
    }

    /** An article with its whole reading; it need not be in any index. */
    public ArticleAnswer article(Article article, Reading reading, List<String> places) {
        return readings.article(article, reading, places);
    }

    public HitAnswer hit(Hit hit) {
        Article article = hit.found().article();
        return new HitAnswer(
                article.id(),
                article.title(),
                article.source(),
                article.url(),
                article.published(),
                article.language(),
                hit.score(),
                hit.snippets(),
                hit.found().reading().organisations().stream()
                        .map(ReadingAnswers::organisation)
                        .toList(),
                answeringFirst(hit).stream()
                        .map(accusation -> readings.accusation(article, accusation))
                        .toList(),
                hit.copies());
    }

    /** A hit that is an accusation: the one that answers. */
    public AccusationHitAnswer accusationHit(Hit hit) {
        Article article = hit.found().article();
        AccusationAnswer it = answering(hit);
        return new AccusationHitAnswer(
                it.accuser(),
                it.accused(),
                it.types(),
                it.status(),
                it.response(),
                it.event(),
                it.evidence(),
                it.rule(),
                hit.score(),
                hit.snippets(),
                new AccusationHitAnswer.Carrier(
                        article.id(),
                        article.title(),
                        article.source(),
                        article.url(),
                        article.published(),
                        article.language()),
                hit.copies());
    }

    /** The accusation that a hit is, where accusations are asked for. */
    public AccusationAnswer answering(Hit hit) {
        return readings.accusation(
                hit.found().article(),
                hit.found().reading().accusations().get(hit.answering().getFirst()));
    }

    /** How a query text and the filters beside it were understood. */
    public QueryAnswer query(ParsedQuery parsed, SearchRequest request) {
        return queries.of(parsed, request, null);
    }

    /** The same, with what may have been meant instead. */
    public QueryAnswer query(ParsedQuery parsed, SearchRequest request, ResultPage page) {
        return queries.of(parsed, request, page.correction());
    }

    /**
     * Completions of a typed text, without those that make no sense where they would stand.
     *
     * @param size at most so many
     */
    public CompletionsAnswer completions(String typed, int size, boolean indexing, List<Completion> completions) {
        Typed text = new Typed(typed);
        return new CompletionsAnswer(
                typed,
                indexing,
                completions.stream()
                        .flatMap(it -> text.of(it).map(place -> completion(it, place)).stream())
                        .limit(size)
                        .toList());
    }

    private CompletionsAnswer.Completion completion(Completion completion, Typed.Place place) {
        String value = completion.value();
        String label = switch (completion.kind()) {
            case ORGANISATION -> labels.party(value);
            case ACCUSATION -> labels.type(value);
            case WORD -> value;
        };
        return new CompletionsAnswer.Completion(
                completion.kind().name().toLowerCase(Locale.ROOT),
                value,
                label,
                completion.name().equals(label) ? null : completion.name(),
                completion.kind() == Completion.Kind.ORGANISATION
                        ? partyOf(value).kind()
                        : null,
                completion.count(),
                place.from(),
                place.text());
    }

    /** All facets of a page of results, by name, in the order of {@link Facet}. */
    public Map<String, List<FacetAnswer>> facets(ResultPage page) {
        Map<String, List<FacetAnswer>> byName = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            List<FacetValue> values = page.facets().get(facet);
            if (values != null) {
                byName.put(facet.id(), facet(facet, values));
            }
        }
        return byName;
    }

    public List<FacetAnswer> facet(Facet facet, List<FacetValue> values) {
        return values.stream()
                .map(value -> new FacetAnswer(
                        value.value(), labels.of(facet, value.value()), value.count(), facet(facet, value.children())))
                .toList();
    }

    /**
     * Those values of a facet whose id or label holds what was typed.
     *
     * @param values all of the facet
     */
    public List<FacetAnswer> facet(Facet facet, List<FacetValue> values, String typed) {
        String folded = Names.fold(typed);
        return facet(facet, values).stream()
                .filter(value -> Names.fold(value.value()).contains(folded)
                        || Names.fold(value.label()).contains(folded))
                .toList();
    }

    public TimelineAnswer timeline(ResultPage.Timeline timeline) {
        return new TimelineAnswer(
                timeline.interval().name().toLowerCase(Locale.ROOT),
                timeline.buckets(),
                timeline.undated(),
                timeline.coarsened());
    }

    public PairsAnswer.Pair pair(ResultPage.Pair pair) {
        return new PairsAnswer.Pair(partyOf(pair.accuser()), partyOf(pair.accused()), pair.count());
    }

    /** The party that a facet's value stands for; of one that is not in the registry, only the name is known. */
    public PartyAnswer partyOf(String key) {
        return vocabulary
                .organisation(key)
                .map(body -> new PartyAnswer(body.id(), body.name(), body.kind().id()))
                .orElseGet(() -> new PartyAnswer(null, key, null));
    }

    /** The body of the registry that a publisher's name means, if it means just one. */
    public Optional<PartyAnswer> publisher(String source) {
        Set<String> ids = vocabulary.organisationsNamed(source);
        return ids.size() == 1 ? ids.stream().map(this::partyOf).findFirst() : Optional.empty();
    }

    public VocabularyAnswer.Types types() {
        return new VocabularyAnswer.Types(
                labels.language(),
                vocabulary.types().stream()
                        .map(type -> new VocabularyAnswer.Type(
                                type.id(),
                                type.parent(),
                                labels.type(type.id()),
                                type.synonyms(),
                                type.legal(),
                                type.definition(labels.language())))
                        .toList());
    }

    public VocabularyAnswer.Organisations organisations() {
        return new VocabularyAnswer.Organisations(vocabulary.organisations().stream()
                .map(body -> new VocabularyAnswer.Organisation(
                        body.id(),
                        body.name(),
                        body.kind().id(),
                        body.parent(),
                        body.country(),
                        body.aliases(),
                        body.ambiguousAliases()))
                .toList());
    }

    private static List<Accusation> answeringFirst(Hit hit) {
        List<Accusation> all = hit.found().reading().accusations();
        Set<Integer> order = new LinkedHashSet<>(hit.answering());
        IntStream.range(0, all.size()).forEach(order::add);
        List<Accusation> ordered = new ArrayList<>();
        order.forEach(position -> ordered.add(all.get(position)));
        return ordered;
    }
}
