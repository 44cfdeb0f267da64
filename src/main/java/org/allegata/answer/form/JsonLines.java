package org.allegata.answer.form;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.charset.StandardCharsets;
import org.allegata.answer.Answers;
import org.allegata.answer.Json;
import org.allegata.search.ResultPage.Hit;
import org.allegata.search.SearchRequest.Unit;

/** A hit a line, just as a search answers it, with its permanent link. */
final class JsonLines implements RowForm {

    private final Unit unit;
    private final Answers answers;
    private final ArticleLinks links;

    JsonLines(Unit unit, Answers answers, ArticleLinks links) {
        this.unit = unit;
        this.answers = answers;
        this.links = links;
    }

    /** A hit of either sort, and the page of its article. */
    record Linked(@JsonUnwrapped Object hit, String link) {}

    @Override
    public byte[] head() {
        return new byte[0];
    }

    @Override
    public byte[] row(Hit hit) {
        Object answer = unit == Unit.ARTICLES ? answers.hit(hit) : answers.accusationHit(hit);
        Linked row = new Linked(answer, links.of(hit.found().article().id()));
        return (Json.line(row) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
