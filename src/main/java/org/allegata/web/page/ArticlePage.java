package org.allegata.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Mention;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Reading;
import org.allegata.article.Article;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Hit;
import org.allegata.web.page.MarkedText.Mark;
import org.allegata.web.page.MarkedText.Sort;
import org.allegata.web.request.Parameters;

/** Makes the view of one article. */
public final class ArticlePage {

    private ArticlePage() {}

    /**
     * @param similar articles about the same
     * @param copies its near copies
     * @param search the parameters of the search that led here
     */
    public static ArticleView view(
            IndexedArticle found, List<Hit> similar, Copies copies, Parameters search, Frame frame) {
        Wording wording = frame.wording();
        Article article = found.article();
        List<List<Segment>> text = new MarkedText(article.text(), marks(found)).paragraphs();
        boolean repeated = !article.titleApart() && !text.isEmpty() && isTitle(text.getFirst(), article);
        return new ArticleView(
                frame,
                frame.root() + search.address(),
                !search.names().isEmpty(),
                HitView.language(article),
                repeated ? text.getFirst() : title(found),
                HitView.facts(article, wording),
                article.url() == null ? "" : article.url(),
                HitView.webAddress(article.url()),
                HitView.host(article.url()),
                repeated ? text.subList(1, text.size()) : text,
                accusations(found, wording),
                organisations(found.reading(), frame),
                furtherPlaces(found),
                similar.stream().map(hit -> similar(hit, search, wording)).toList(),
                CopiesView.of(copies, "", search.address(), wording),
                frame.root() + "api/v1/articles/" + article.id());
    }

    private static ArticleView.Similar similar(Hit hit, Parameters search, Wording wording) {
        Article article = hit.found().article();
        return new ArticleView.Similar(
                article.title(), String.join(" · ", HitView.facts(article, wording)), article.id() + search.address());
    }

    /** Whether a paragraph is the title that was taken from it, so that it need not stand twice. */
    private static boolean isTitle(List<Segment> paragraph, Article article) {
        String text = paragraph.stream().map(Segment::text).collect(Collectors.joining());
        return text.strip().equals(article.title().strip());
    }

    private static List<Segment> title(IndexedArticle found) {
        List<Mark> marks = mentions(found.reading(), true);
        String oneLine = found.article().title().replaceAll("\\R", " ");
        return new MarkedText(oneLine, marks)
                .paragraphs().stream().flatMap(List::stream).toList();
    }

    private static List<String> furtherPlaces(IndexedArticle found) {
        return found.places().stream()
                .map(IndexedArticle.Place::id)
                .filter(id -> !id.equals(found.article().id()))
                .distinct()
                .toList();
    }

    private static List<Mark> marks(IndexedArticle found) {
        Reading reading = found.reading();
        List<Mark> marks = new ArrayList<>(mentions(reading, false));
        reading.dates().forEach(date -> marks.add(new Mark(date.span(), Sort.DATE, 0)));
        found.article().boilerplate().forEach(span -> marks.add(new Mark(span, Sort.BOILERPLATE, 0)));
        List<Accusation> accusations = reading.accusations();
        IntStream.range(0, accusations.size())
                .forEach(i -> marks.add(new Mark(accusations.get(i).evidence(), Sort.EVIDENCE, i + 1)));
        return marks;
    }

    private static List<Mark> mentions(Reading reading, boolean inTitle) {
        return reading.organisations().stream()
                .flatMap(organisation -> organisation.mentions().stream())
                .filter(mention -> mention.inTitle() == inTitle)
                .map(Mention::span)
                .map(span -> new Mark(span, Sort.ORGANISATION, 0))
                .toList();
    }

    private static List<AccusationView> accusations(IndexedArticle found, Wording wording) {
        List<Accusation> accusations = found.reading().accusations();
        return IntStream.range(0, accusations.size())
                .mapToObj(i -> AccusationView.of(found.article(), accusations.get(i), i + 1, List.of(), wording))
                .toList();
    }

    private static List<ArticleView.Organisation> organisations(Reading reading, Frame frame) {
        Stream<Organisation> mostNamedFirst = reading.organisations().stream()
                .sorted((a, b) ->
                        Integer.compare(b.mentions().size(), a.mentions().size()));
        return mostNamedFirst
                .map(body -> new ArticleView.Organisation(
                        body.name(),
                        frame.wording().say("kind." + body.kind().id()),
                        body.mentions().size(),
                        frame.root()
                                + Parameters.NONE
                                        .with("organisation", body.key())
                                        .address()))
                .toList();
    }
}
