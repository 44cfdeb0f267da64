package org.allegata.web.page;

import java.util.List;
import org.allegata.web.request.Parameters;

/** The queries that the help shows: one for each part of the language. */
final class Examples {

    private static final List<Help> ALL = List.of(
            new Help("torture detention", "both words; if no article has both, those with most", false),
            new Help("\"enforced disappearance\"", "exactly this phrase", true),
            new Help("rape OR \"sexual violence\"", "either of the two", false),
            new Help("hostages -Gaza", "the first without the second", false),
            new Help("disappear*", "words that begin so", false),
            new Help("Quassam~", "words spelled alike", false),
            new Help("title:ceasefire", "the word in a title; also source:, language:, url:", false),
            new Help("accuser:amnesty", "accusations made by a body; any of its names will do", true),
            new Help(
                    "accused:\"al-qassam brigades\"", "accusations against it; organisation: finds any mention", false),
            new Help("accusation:torture status:convicted", "a type and all below it, and how far justice went", true),
            new Help(
                    "accusation:genocide response:denied",
                    "accusations that the accused denies in the same article",
                    false),
            new Help(
                    "published:2023-10..2024", "days, months, years and ranges; also event:, when it happened", false));

    private Examples() {}

    private record Help(String query, String finds, boolean first) {
        SearchView.Example in(Parameters language) {
            return new SearchView.Example(
                    query, finds, language.with("q", query).address(), first);
        }
    }

    /** As links that keep the language of labels. */
    static List<SearchView.Example> all(Parameters search) {
        Parameters language = search.first("lang")
                .map(code -> Parameters.NONE.with("lang", code))
                .orElse(Parameters.NONE);
        return ALL.stream().map(help -> help.in(language)).toList();
    }
}
