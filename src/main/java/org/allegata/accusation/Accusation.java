package org.allegata.accusation;

import java.util.List;
import org.allegata.article.Span;

/**
 * A statement that somebody is responsible for a wrong, or a step of justice about one.
 *
 * @param types ids of accusation types, never empty, without repeats
 * @param event when the act is said to have happened
 * @param evidence the sentence of the article's text that carries it
 * @param rule the id of the recogniser that found it
 */
public record Accusation(
        Party accuser,
        Party accused,
        List<String> types,
        Status status,
        Response response,
        Period event,
        Span evidence,
        String rule) {

    public Accusation {
        types = List.copyOf(types);
    }
}
