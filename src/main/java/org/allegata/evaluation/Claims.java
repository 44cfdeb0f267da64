package org.allegata.evaluation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.accusation.Kind;
import org.allegata.accusation.LabelledStatements;
import org.allegata.accusation.Period;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an article says, whether a person labelled it or the reader found it, in the form in which the two are compared.
 *
 * @param bodies the organisations by name, where a person labelled them
 * @param organisations for each the keys that stand for it
 * @param periods those of the dates that the article names
 */
record Claims(
        List<LabelledStatements.Body> bodies,
        List<Set<String>> organisations,
        Set<Period> periods,
        List<Claim> accusations) {

    /**
     * One accusation.
     *
     * @param accuser keys that stand for it; likewise {@code accused}
     * @param shown the two names, for people
     */
    record Claim(
            Set<String> accuser,
            Set<String> accused,
            List<String> types,
            String status,
            String response,
            Period event,
            Evidence evidence,
            String shown) {

        private Claim in(Article article) {
            return new Claim(accuser, accused, types, status, response, event, evidence.in(article), shown);
        }
    }

    Claims {
        bodies = List.copyOf(bodies);
        organisations = List.copyOf(organisations);
        periods = Set.copyOf(periods);
        accusations = List.copyOf(accusations);
    }

    static final Claims NONE = new Claims(List.of(), List.of(), Set.of(), List.of());

    /** @param label an article as it was labelled: organisations, accusations and dates */
    static Claims labelled(JsonNode label, Vocabulary vocabulary) {
        PartyKeys keys = new PartyKeys(vocabulary);
        label.path("organisations")
                .forEach(body -> keys.add(
                        text(body, "name"),
                        body.path("forms").valueStream().map(JsonNode::asString).toList(),
                        optional(body, "id")));
        Set<Period> periods = new HashSet<>();
        label.path("dates").forEach(date -> periods.add(period(date, "from", "to")));
        periods.remove(Period.UNKNOWN);
        List<Claim> claims = label.path("accusations")
                .valueStream()
                .map(claim -> labelledClaim(claim, keys))
                .toList();
        List<LabelledStatements.Body> bodies =
                label.path("organisations").valueStream().map(Claims::body).toList();
        return new Claims(bodies, keys.organisations(), periods, claims);
    }

    private static LabelledStatements.Body body(JsonNode label) {
        String name = text(label, "name");
        return new LabelledStatements.Body(
                name,
                Kind.of(text(label, "kind")).orElse(Kind.OTHER),
                Stream.concat(Stream.of(name), label.path("forms").valueStream().map(JsonNode::asString))
                        .distinct()
                        .toList());
    }

    private static Claim labelledClaim(JsonNode label, PartyKeys keys) {
        String accuser = text(label, "accuser");
        String accused = text(label, "accused");
        return new Claim(
                keys.of(accuser, null),
                keys.of(accused, null),
                label.path("types").valueStream().map(JsonNode::asString).toList(),
                text(label, "status"),
                text(label, "response"),
                period(label, "eventFrom", "eventTo"),
                Evidence.of(label.path("evidence")),
                accuser + " → " + accused);
    }

    /** The same with the words of all evidence. */
    Claims in(Article article) {
        return new Claims(
                bodies,
                organisations,
                periods,
                accusations.stream().map(claim -> claim.in(article)).toList());
    }

    static Claims found(Article article, Reading reading, Vocabulary vocabulary) {
        PartyKeys keys = PartyKeys.of(reading, vocabulary);
        Set<Period> periods = new HashSet<>();
        reading.dates().forEach(date -> periods.add(date.period()));
        periods.remove(Period.UNKNOWN);
        List<Claim> claims = reading.accusations().stream()
                .map(one -> new Claim(
                        keys.of(one.accuser()),
                        keys.of(one.accused()),
                        one.types(),
                        one.status().id(),
                        one.response().id(),
                        one.event(),
                        new Evidence.Words(one.evidence().of(article.text())),
                        one.accuser().name() + " → " + one.accused().name()))
                .toList();
        return new Claims(List.of(), keys.organisations(), periods, claims);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : null;
    }

    private static Period period(JsonNode node, String from, String to) {
        return new Period(day(node, from), day(node, to));
    }

    private static @Nullable LocalDate day(JsonNode node, String field) {
        return node.hasNonNull(field) ? LocalDate.parse(node.get(field).asString()) : null;
    }
}
