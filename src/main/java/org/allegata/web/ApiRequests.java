package org.allegata.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.allegata.accusation.Vocabulary;
import org.allegata.answer.Answers;
import org.allegata.answer.Json;
import org.allegata.search.SearchRequest;
import org.allegata.web.request.BadRequestException;
import org.allegata.web.request.Parameters;
import org.allegata.web.request.ReaderLanguage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the API's handlers read from a request. */
final class ApiRequests {

    private static final Set<String> LANGUAGE_ONLY = Set.of("lang");

    private final Vocabulary vocabulary;
    private final ReaderLanguage languages;
    private final int maxBodyBytes;

    ApiRequests(Vocabulary vocabulary, int maxBodyBytes) {
        this.vocabulary = vocabulary;
        this.languages = new ReaderLanguage(vocabulary);
        this.maxBodyBytes = maxBodyBytes;
    }

    /** The parameters of the address, or of the JSON object that was posted. */
    Parameters parameters(Context ctx) throws IOException {
        Parameters address = Parameters.ofAddress(ctx.queryString());
        if (ctx.method() != HandlerType.POST) {
            return address;
        }
        if (!address.names().isEmpty()) {
            throw new BadRequestException(
                    address.names().iterator().next(),
                    "stands in the address; with POST all parameters stand in the body");
        }
        return Parameters.ofJson(json(ctx));
    }

    /** For endpoints that take nothing but a language. */
    Answers answers(Context ctx) {
        Parameters parameters = Parameters.ofAddress(ctx.queryString());
        refuseUnknown(parameters, LANGUAGE_ONLY);
        return answers(ctx, parameters);
    }

    Answers answers(Context ctx, Parameters parameters) {
        return new Answers(vocabulary, languages.of(parameters, ctx.header("Accept-Language")));
    }

    static void refuseUnknown(Parameters parameters, Set<String> known) {
        for (String name : parameters.names()) {
            if (!known.contains(name)) {
                throw new BadRequestException(name, "is not known here; known are " + String.join(", ", known));
            }
        }
    }

    /** How many things are asked for, 0 to 100. */
    static int size(Parameters parameters, int unlessGiven) {
        List<String> given = parameters.all("size");
        if (given.isEmpty()) {
            return unlessGiven;
        }
        if (given.size() > 1
                || !given.getFirst().matches("\\d{1,3}")
                || Integer.parseInt(given.getFirst()) > SearchRequest.MAX_SIZE) {
            throw new BadRequestException("size", "takes one number, 0 to " + SearchRequest.MAX_SIZE);
        }
        return Integer.parseInt(given.getFirst());
    }

    /** The body, which must be JSON and not too large. */
    JsonNode json(Context ctx) throws IOException {
        demandType(ctx, List.of(Replies.JSON));
        byte[] body = ctx.bodyInputStream().readNBytes(maxBodyBytes + 1);
        if (body.length > maxBodyBytes) {
            throw new RefusedException(
                    HttpStatus.CONTENT_TOO_LARGE, "The body may have up to " + maxBodyBytes + " bytes");
        }
        return parsed(body);
    }

    static JsonNode parsed(byte[] body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            throw new BadRequestException("body", "is no JSON: " + e.getOriginalMessage());
        }
    }

    static void demandType(Context ctx, List<String> taken) {
        String type = ctx.contentType() == null ? "" : ctx.contentType();
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!taken.contains(bare)) {
            throw new RefusedException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be sent as " + String.join(" or ", taken));
        }
    }
}
