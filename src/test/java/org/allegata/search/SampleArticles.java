package org.allegata.search;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.allegata.query.Query;
import org.allegata.query.Query.Body;
import org.allegata.search.IndexedArticle.Place;

/** Small articles with readings made by hand, for tests of what an index answers. */
public final class SampleArticles {

    public static final Party AMNESTY = new Party("amnesty-international", "Amnesty International", Kind.NGO);
    public static final Party HRW = new Party("human-rights-watch", "Human Rights Watch", Kind.NGO);
    public static final Party HAMAS = new Party("hamas", "Hamas", Kind.ARMED_GROUP);
    public static final Party ISRAEL = new Party("israel", "Israel", Kind.STATE);
    public static final Party RIVER_POLICE = new Party(null, "Northern River Police", Kind.STATE_ORGAN);

    private SampleArticles() {}

    /** An article without accusations. */
    public static IndexedArticle article(String id, String language, String published, String title, String text) {
        return article(id, language, published, title, text, List.of());
    }

    /** An article whose accusations have all its text for evidence. */
    public static IndexedArticle article(
            String id, String language, String published, String title, String text, List<Accusation> made) {
        List<Accusation> accusations = made.stream()
                .map(one -> withEvidence(new Span(0, text.length()), one))
                .toList();
        LocalDate day = published.isEmpty() ? null : LocalDate.parse(published);
        Article article = new Article(
                id, title, true, text, day, "Daily " + language, "https://example.org/" + id, language, List.of());
        Reading reading = new Reading(organisations(accusations, text), List.of(), accusations);
        return new IndexedArticle(article, reading, List.of(new Place(id, id + ".txt")));
    }

    private static Accusation withEvidence(Span evidence, Accusation one) {
        return new Accusation(
                one.accuser(),
                one.accused(),
                one.types(),
                one.status(),
                one.response(),
                one.event(),
                evidence,
                one.rule());
    }

    private static List<Organisation> organisations(List<Accusation> accusations, String text) {
        return accusations.stream()
                .flatMap(accusation -> java.util.stream.Stream.of(accusation.accuser(), accusation.accused()))
                .filter(party -> party.kind() != null && text.contains(party.name()))
                .distinct()
                .map(party -> new Organisation(
                        party.id(),
                        party.name(),
                        party.kind(),
                        List.of(party.name()),
                        List.of(new Mention(
                                new Span(
                                        text.indexOf(party.name()),
                                        text.indexOf(party.name())
                                                + party.name().length()),
                                false))))
                .toList();
    }

    public static Accusation accusation(Party accuser, Party accused, String... types) {
        return new Accusation(
                accuser,
                accused,
                List.of(types),
                Status.ALLEGED,
                Response.NONE,
                Period.UNKNOWN,
                new Span(0, 5),
                "by-hand");
    }

    public static Accusation with(Accusation plain, Status status, Response response, Period event) {
        return new Accusation(
                plain.accuser(),
                plain.accused(),
                plain.types(),
                status,
                response,
                event,
                plain.evidence(),
                plain.rule());
    }

    public static Body body(String... ids) {
        SortedSet<String> all = new TreeSet<>(List.of(ids));
        return new Body(ids[0], all, false);
    }

    public static Body named(String name) {
        return new Body(name, new TreeSet<>(), false);
    }

    public static Query accuser(Party party) {
        return new Query.AccuserIs(party.id() == null ? named(party.name()) : body(party.id()));
    }

    public static Query accused(Party party) {
        return new Query.AccusedIs(party.id() == null ? named(party.name()) : body(party.id()));
    }

    public static Query type(String... ids) {
        return new Query.TypeIs(new TreeSet<>(List.of(ids)));
    }

    public static Query word(String word) {
        return new Query.Word(Query.TextField.TITLE_OR_TEXT, word);
    }

    public static Query phrase(String words) {
        return new Query.Phrase(Query.TextField.TITLE_OR_TEXT, words);
    }

    public static Query words(String... words) {
        return new Query.Words(java.util.Arrays.stream(words)
                .map(word -> new Query.Word(Query.TextField.TITLE_OR_TEXT, word))
                .toList());
    }

    public static Query and(Query... parts) {
        return new Query.And(List.of(parts));
    }

    public static Query or(Query... parts) {
        return new Query.Or(List.of(parts));
    }

    public static Query not(Query part) {
        return new Query.Not(part);
    }
}
