package org.allegata.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Mention;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Reading;
import org.allegata.answer.form.Citation;
import org.allegata.article.Article;
import org.allegata.article.Span;
import org.allegata.search.IndexedArticle;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Hit;
import org.allegata.web.page.AccusationView.PartyView;
import org.allegata.web.page.MarkedText.Mark;
import org.allegata.web.page.MarkedText.Sort;
import org.allegata.web.request.Parameters;
import org.allegata.web.sought.SoughtInArticle;

/** Makes the view of one article. */
public final class ArticlePage {

    /** One character each, so that what follows stays where it is. */
    private static final Pattern LINE_END = Pattern.compile("[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]");

    private ArticlePage() {}

    /**
     * @param similar articles about the same
     * @param copies its near copies
     * @param citation how it is cited
     * @param hasFile whether it was read from a file of its own that is still there
     * @param search the parameters of the search that led here
     * @param sought where the article answers that search
     */
    public static ArticleView view(
            IndexedArticle found,
            List<Hit> similar,
            Copies copies,
            Citation citation,
            boolean hasFile,
            Parameters search,
            SoughtInArticle sought,
            Frame frame) {
        Wording wording = frame.wording();
        Article article = found.article();
        List<List<Segment>> text = new MarkedText(article.text(), marks(found, sought)).paragraphs();
        boolean repeated = !article.titleApart() && !text.isEmpty() && isTitle(text.getFirst(), article);
        return new ArticleView(
                frame,
                frame.root() + search.address(),
                !search.names().isEmpty(),
                HitView.language(article),
                repeated ? text.getFirst() : title(found, sought),
                HitView.facts(article, wording),
                article.url() == null ? "" : article.url(),
                HitView.webAddress(article.url()),
                HitView.host(article.url()),
                hasFile ? article.id() + "/file" : "",
                repeated ? text.subList(1, text.size()) : text,
                accusations(found, wording),
                sought.inText().size() + (repeated ? 0 : sought.inTitle().size()),
                sought.answering(),
                organisations(found.reading(), frame),
                furtherPlaces(found),
                similar.stream().map(hit -> similar(hit, search, wording)).toList(),
                CopiesView.of(copies, "", search.address(), wording),
                CitationView.of(article, citation, wording),
                frame.root() + "api/v1/articles/" + article.id());
    }

    private static ArticleView.Similar similar(Hit hit, Parameters search, Wording wording) {
        Article article = hit.found().article();
        return new ArticleView.Similar(
                article.title(), HitView.facts(article, wording), article.id() + search.address());
    }

    /** Whether a paragraph is the title that was taken from it, so that it need not stand twice. */
    private static boolean isTitle(List<Segment> paragraph, Article article) {
        String text = paragraph.stream().map(Segment::text).collect(Collectors.joining());
        return text.strip().equals(article.title().strip());
    }

    /** Places sought in a title that stands above the text are numbered on from those of the text. */
    private static List<Segment> title(IndexedArticle found, SoughtInArticle sought) {
        List<Mark> marks = new ArrayList<>(mentions(found.reading(), true));
        marks.addAll(sought(sought.inTitle(), sought.inText().size()));
        String oneLine = LINE_END.matcher(found.article().title()).replaceAll(" ");
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

    private static List<Mark> marks(IndexedArticle found, SoughtInArticle sought) {
        Reading reading = found.reading();
        List<Mark> marks = new ArrayList<>(mentions(reading, false));
        marks.addAll(sought(sought.inText(), 0));
        reading.dates().forEach(date -> marks.add(new Mark(date.span(), Sort.DATE, 0)));
        found.article().boilerplate().forEach(span -> marks.add(new Mark(span, Sort.BOILERPLATE, 0)));
        List<Accusation> accusations = reading.accusations();
        IntStream.range(0, accusations.size())
                .forEach(i -> marks.add(new Mark(accusations.get(i).evidence(), Sort.EVIDENCE, i + 1)));
        return marks;
    }

    private static List<Mark> sought(List<Span> places, int before) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Mark(places.get(i), Sort.SOUGHT, before + i + 1))
                .toList();
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
                        body.id() == null ? "" : frame.root() + PartyView.page(body.id(), frame.wording())))
                .toList();
    }
}
