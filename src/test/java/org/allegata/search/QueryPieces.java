package org.allegata.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.allegata.accusation.Accusation;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.accusation.Vocabulary;
import org.allegata.article.Article;
import org.jspecify.annotations.Nullable;

/** Everything that a search may be put together from, each by its name, and how it is made from what one article holds. */
final class QueryPieces {

    /** An article, and one of its accusations where it has any. */
    record Example(IndexedArticle indexed, @Nullable Accusation accusation) {

        Article article() {
            return indexed.article();
        }

        Optional<Accusation> one() {
            return Optional.ofNullable(accusation);
        }

        /** In no order, so that who takes the first takes any. */
        Optional<Organisation> anOrganisation(Random random) {
            List<Organisation> all = indexed.reading().organisations();
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
        }
    }

    /** Makes a piece of an article; empty where the article has nothing of the kind. */
    interface Maker {
        Optional<String> of(Example example);
    }

    private final Random random;
    private final TextPieces text;
    private final FieldPieces fields;
    private final Map<String, Maker> typed = new LinkedHashMap<>();
    private final Map<String, Maker> chosen = new LinkedHashMap<>();

    QueryPieces(Vocabulary vocabulary, Random random) {
        this.random = random;
        this.text = new TextPieces(random);
        this.fields = new FieldPieces(random, vocabulary);
        addWords();
        addFields();
        addFilters();
    }

    /** Pieces of a query text, without operators. */
    Map<String, Maker> typed() {
        return typed;
    }

    /** A piece of a query text by its name. */
    Optional<String> make(String name, Example example) {
        return Objects.requireNonNull(typed.get(name), name).of(example);
    }

    /** Values of filters, by the name of the parameter. */
    Map<String, Maker> chosen() {
        return chosen;
    }

    private void addWords() {
        typed.put("word", example -> text.some(place(example), 1));
        typed.put("two words", example -> text.some(place(example), 2));
        typed.put("three words", example -> text.some(place(example), 3));
        typed.put("name", example -> name(example).map(text::named));
        typed.put("quoted word", example -> text.quoted(place(example), 1, 1));
        typed.put("phrase", example -> text.quoted(place(example), 2, 4));
        typed.put("prefix", example -> text.prefix(place(example)));
        typed.put("similar", example -> text.similar(place(example)));
        typed.put("NEAR", example -> text.near(place(example)));
        typed.put("SENTENCE", example -> text.sentence(place(example)));
        typed.put("title:", example -> inTitle(example.article().title()).map(value -> "title:" + value));
    }

    /** A name of a body or type that was read in the article, without quotes. */
    private Optional<String> name(Example example) {
        Optional<String> type = example.one().map(one -> fields.anyName(fields.pick(one.types())));
        return random.nextBoolean() && type.isPresent()
                ? type
                : example.anOrganisation(random)
                        .map(body -> body.id() == null || random.nextInt(3) == 0
                                ? fields.spelledElse(body.name())
                                : fields.anyName(body.id()));
    }

    /** Now and then the title. */
    private String place(Example example) {
        Article article = example.article();
        return article.text().isBlank() || random.nextInt(8) == 0 ? article.title() : article.text();
    }

    private Optional<String> inTitle(String title) {
        return switch (random.nextInt(5)) {
            case 0 -> text.quoted(title, 1, 3);
            case 1 -> text.prefix(title);
            case 2 -> text.similar(title);
            case 3 -> text.some(title, 2).map(words -> "(" + words + ")");
            default -> text.some(title, 1);
        };
    }

    private void addFields() {
        typed.put(
                "source:", example -> source(example).flatMap(fields::publisher).map(value -> "source:" + value));
        typed.put("source:=", example -> source(example).map(value -> "source:=" + FieldPieces.value(value)));
        typed.put(
                "url:",
                example -> Optional.ofNullable(example.article().url()).map(url -> "url:" + fields.address(url)));
        typed.put("language:", example -> Optional.of("language:" + language(example)));
        typed.put("published:", example -> Optional.of("published:" + published(example)));
        typed.put(
                "organisation:",
                example -> organisation(example).map(value -> "organisation:" + FieldPieces.value(value)));
        typed.put("accuser:", example -> accuser(example).map(value -> "accuser:" + FieldPieces.value(value)));
        typed.put("accused:", example -> accused(example).map(value -> "accused:" + FieldPieces.value(value)));
        typed.put("accusation:", example -> type(example).map(value -> "accusation:" + FieldPieces.value(value)));
        typed.put("status:", example -> status(example).map(value -> "status:" + value));
        typed.put("response:", example -> response(example).map(value -> "response:" + value));
        typed.put("event:", example -> event(example).map(value -> "event:" + value));
    }

    private void addFilters() {
        chosen.put("organisation", this::organisation);
        chosen.put("accuser", this::accuser);
        chosen.put("accused", this::accused);
        chosen.put("accusation", this::type);
        chosen.put("status", this::status);
        chosen.put("response", this::response);
        chosen.put("source", QueryPieces::source);
        chosen.put("language", example -> Optional.of(language(example)));
        chosen.put("published", example -> Optional.of(published(example)));
        chosen.put("event", this::event);
    }

    private static Optional<String> source(Example example) {
        return Optional.ofNullable(example.article().source());
    }

    private static String language(Example example) {
        return Objects.requireNonNullElse(example.article().language(), "unknown");
    }

    private String published(Example example) {
        return fields.days(example.article().published(), example.article().published());
    }

    private Optional<String> organisation(Example example) {
        return example.anOrganisation(random).map(one -> fields.body(one.id(), one.name()));
    }

    private Optional<String> accuser(Example example) {
        return example.one().map(Accusation::accuser).map(this::party);
    }

    private Optional<String> accused(Example example) {
        return example.one().map(Accusation::accused).map(this::party);
    }

    private String party(Party party) {
        return party.kind() == null ? party.name() : fields.body(party.id(), party.name());
    }

    private Optional<String> type(Example example) {
        return example.one().map(one -> fields.types(fields.pick(one.types())));
    }

    private Optional<String> status(Example example) {
        return example.one().map(one -> one.status().id());
    }

    private Optional<String> response(Example example) {
        return example.one().map(one -> one.response().id());
    }

    private Optional<String> event(Example example) {
        return example.one()
                .map(one -> fields.days(one.event().from(), one.event().to()));
    }

    /** A field of an accusation twice, with what two accusations of one article have, or one of them. */
    Optional<String> twice(Example example) {
        List<Accusation> all = example.indexed().reading().accusations();
        if (all.size() < 2) {
            return Optional.empty();
        }
        String field = fields.pick(List.of("accuser:", "accused:", "accusation:", "status:", "event:"));
        String first = typed(field, example, fields.pick(all));
        String second = typed(field, example, fields.pick(all));
        return Optional.of(
                random.nextInt(3) == 0
                        ? "(" + first + " OR " + typed(field, example, fields.pick(all)) + ") " + second
                        : first + " " + second);
    }

    private String typed(String field, Example example, Accusation one) {
        return make(field, new Example(example.indexed(), one)).orElseThrow();
    }
}
