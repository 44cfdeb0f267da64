package org.allegata.web.page;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.allegata.answer.Labels;
import org.allegata.query.DayRange;
import org.allegata.query.Query;
import org.allegata.query.Query.TextField;
import org.allegata.search.Facet;

/** Says in the reader's words what a query asks for. */
final class QueryWords {

    private final Wording wording;
    private final Labels labels;

    QueryWords(Wording wording) {
        this.wording = wording;
        this.labels = wording.labels();
    }

    /**
     * A condition in words.
     *
     * @param name what the value is, as "Accuser"; empty where it is what an article says or a group of conditions
     */
    record Said(String name, String value, boolean excludes) {
        Said excluded() {
            return new Said(name, value, !excludes);
        }
    }

    Said of(Query query) {
        return switch (query) {
            case Query.All all -> said("", "");
            case Query.And and -> group(and.parts(), "asked.and");
            case Query.Or or -> group(or.parts(), "results.or");
            case Query.Words words -> said("", joined(words.words(), " "));
            case Query.Not not -> of(not.part()).excluded();
            case Query.InText text ->
                said(text.field() == TextField.TITLE ? wording.say("asked.title-field") : "", text(text));
            case Query.Near near -> said(wording.say("asked.near", near.words()), joined(near.parts(), ", "));
            case Query.InSentence sentence -> said(wording.say("asked.sentence"), joined(sentence.parts(), ", "));
            case Query.SourceNamed source -> said(facet(Facet.SOURCE), source.words());
            case Query.SourceIs source -> said(facet(Facet.SOURCE), wording.say("asked.phrase", source.name()));
            case Query.UrlHas url -> said(wording.say("asked.address"), url.words());
            case Query.LanguageIs language -> value(Facet.LANGUAGE, language.code());
            case Query.Published published -> said(wording.say("facet.published"), days(published.days()));
            case Query.Mentions mentions -> said(facet(Facet.ORGANISATION), body(mentions.body()));
            case Query.AccuserIs accuser -> said(facet(Facet.ACCUSER), body(accuser.body()));
            case Query.AccusedIs accused -> said(facet(Facet.ACCUSED), body(accused.body()));
            case Query.TypeIs type -> said(facet(Facet.ACCUSATION), types(type));
            case Query.StatusIs status -> value(Facet.STATUS, status.status().id());
            case Query.ResponseIs response ->
                value(Facet.RESPONSE, response.response().id());
            case Query.Event event -> said(wording.say("facet.event"), days(event.days()));
        };
    }

    /** Whether it asks for what articles say, not for what is known about them. */
    static boolean isText(Query query) {
        return switch (query) {
            case Query.Words words -> true;
            case Query.InText text -> true;
            case Query.Together together -> true;
            case Query.Not not -> isText(not.part());
            case Query.And and -> and.parts().stream().allMatch(QueryWords::isText);
            case Query.Or or -> or.parts().stream().allMatch(QueryWords::isText);
            default -> false;
        };
    }

    private static Said said(String name, String value) {
        return new Said(name, value, false);
    }

    private Said value(Facet facet, String value) {
        return said(facet(facet), labels.of(facet, value));
    }

    private String facet(Facet facet) {
        return wording.say("facet." + facet.id());
    }

    private String text(Query.InText text) {
        return switch (text) {
            case Query.Word word -> word.text();
            case Query.Phrase phrase -> wording.say("asked.phrase", phrase.text());
            case Query.Prefix prefix -> wording.say("asked.prefix", prefix.text());
            case Query.Similar similar -> wording.say("asked.similar", similar.text());
        };
    }

    /** A name that all parts share is said once. */
    private Said group(List<Query> parts, String operator) {
        String between = " " + wording.say(operator) + " ";
        List<Said> all = parts.stream().map(this::of).toList();
        String name = all.getFirst().name();
        boolean alike = all.stream().allMatch(said -> said.name().equals(name) && !said.excludes())
                && parts.stream().noneMatch(QueryWords::isGroup);
        return alike
                ? said(name, all.stream().map(Said::value).collect(Collectors.joining(between)))
                : said("", joined(parts, between));
    }

    private String joined(List<? extends Query> parts, String between) {
        Function<Query, String> whole = part -> isGroup(part) ? "(" + whole(of(part)) + ")" : whole(of(part));
        return parts.stream().map(whole).collect(Collectors.joining(between));
    }

    private String whole(Said said) {
        String named = said.name().isEmpty() ? said.value() : wording.say("asked.named", said.name(), said.value());
        return said.excludes() ? wording.say("asked.not", named) : named;
    }

    private static boolean isGroup(Query query) {
        return query instanceof Query.Words || query instanceof Query.And || query instanceof Query.Or;
    }

    private String types(Query.TypeIs type) {
        return type.ids().stream().map(labels::type).collect(Collectors.joining(" " + wording.say("results.or") + " "));
    }

    private String body(Query.Body body) {
        String name = labels.party(body.asked());
        return body.withParts() ? wording.say("asked.with-parts", name) : name;
    }

    private String days(DayRange days) {
        return days.isUnknown() ? wording.say("date.undated") : wording.days().of(days.from(), days.to());
    }
}
