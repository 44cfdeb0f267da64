package org.allegata.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.allegata.web.ArticleWriter.SentArticle;
import org.allegata.web.request.BadRequestException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a sent article from its JSON. */
final class ArticleFields {

    private static final int DAY = "2023-10-07".length();

    private ArticleFields() {}

    /** @throws BadRequestException if it is no object, a field is no text, the date no day, or there is neither title nor text */
    static SentArticle read(JsonNode body) {
        if (!body.isObject()) {
            throw new BadRequestException("body", "takes a JSON object");
        }
        SentArticle sent = new SentArticle(
                text(body, "id"),
                text(body, "title"),
                day(body),
                text(body, "source"),
                text(body, "url"),
                text(body, "language"),
                text(body, "text"));
        if (sent.title() == null && sent.text() == null) {
            throw new BadRequestException("text", "and title are both missing");
        }
        return sent;
    }

    private static @Nullable String day(JsonNode body) {
        String name = text(body, "date") != null ? "date" : "published";
        String given = text(body, name);
        if (given == null) {
            return null;
        }
        try {
            return LocalDate.parse(given.substring(0, Math.min(DAY, given.length())))
                    .toString();
        } catch (DateTimeParseException e) {
            throw new BadRequestException(name, "takes a day, as 2023-10-07");
        }
    }

    private static @Nullable String text(JsonNode body, String name) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new BadRequestException(name, "takes a string");
        }
        String text = value.asString();
        return text.isBlank() ? null : text;
    }
}
