package org.allegata.web.sought;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.allegata.accusation.Mention;
import org.allegata.accusation.Names;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.words.Words;
import org.allegata.article.Span;
import org.allegata.query.Concept;
import org.allegata.query.Query;
import org.allegata.search.Filter;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Snippet;
import org.allegata.web.request.Question;

/**
 * What a search asks for that can be shown in an article; what it excludes is left out.
 *
 * @param texts words, phrases and beginnings
 * @param bodies organisations to be named
 */
record Asked(List<Query.InText> texts, List<Query.Body> bodies) {

    static Asked in(Question question) {
        Asked asked = new Asked(new ArrayList<>(), new ArrayList<>());
        asked.add(question.request().query());
        question.request().filters().stream().map(Filter::condition).forEach(asked::add);
        if (question.request().concepts()) {
            question.parsed().concepts().stream()
                    .map(Concept::conditions)
                    .flatMap(List::stream)
                    .forEach(asked::add);
        }
        return asked;
    }

    /**
     * Places of an article's title, or of its text, in order, none overlapping another.
     *
     * @param shown pieces by which the index shows that the article is found
     */
    List<Span> placesIn(IndexedArticle found, boolean title, List<Snippet> shown) {
        WordFinder words = new WordFinder(found.article().language());
        texts.forEach(words::seek);
        shown.forEach(words::seekHighlights);
        String text = title ? found.article().title() : found.article().text();
        return apart(Stream.concat(words.in(Words.of(text)), mentions(found, title)));
    }

    private Stream<Span> mentions(IndexedArticle found, boolean inTitle) {
        return found.reading().organisations().stream()
                .filter(this::asks)
                .flatMap(organisation -> organisation.mentions().stream())
                .filter(mention -> mention.inTitle() == inTitle)
                .map(Mention::span);
    }

    /** Of places that overlap, the one that begins first, or else is longest. */
    private static List<Span> apart(Stream<Span> places) {
        List<Span> apart = new ArrayList<>();
        places.sorted(Comparator.naturalOrder()).forEach(place -> {
            if (apart.isEmpty() || apart.getLast().end() <= place.start()) {
                apart.add(place);
            }
        });
        return apart;
    }

    /** Whether an article's organisation is one that is asked for. */
    private boolean asks(Organisation organisation) {
        return bodies.stream().anyMatch(body -> isMeant(body, organisation));
    }

    private static boolean isMeant(Query.Body body, Organisation organisation) {
        return body.ids().isEmpty()
                ? (" " + Names.fold(organisation.name()) + " ").contains(" " + Names.fold(body.asked()) + " ")
                : organisation.id() != null && body.ids().contains(organisation.id());
    }

    private void add(Query query) {
        switch (query) {
            case Query.And and -> and.parts().forEach(this::add);
            case Query.Or or -> or.parts().forEach(this::add);
            case Query.Together together -> together.parts().forEach(this::add);
            case Query.Words words -> texts.addAll(words.words());
            case Query.InText text -> texts.add(text);
            case Query.Mentions mentions -> bodies.add(mentions.body());
            default -> {}
        }
    }
}
