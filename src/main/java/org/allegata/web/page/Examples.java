package org.allegata.web.page;

import java.util.List;
import org.allegata.web.request.Parameters;

/** The queries that the help shows: one for each part of the language. */
final class Examples {

    private static final List<Help> ALL = List.of(
            new Help("torture detention", "words", false),
            new Help("\"enforced disappearance\"", "phrase", true),
            new Help("rape OR \"sexual violence\"", "either", false),
            new Help("hostages -Gaza", "without", false),
            new Help("disappear*", "prefix", false),
            new Help("Karadzich~", "alike", false),
            new Help("NEAR/10(torture, prison*)", "near", false),
            new Help("SENTENCE(murder OR rape, torture)", "sentence", false),
            new Help("title:genocide", "title-field", false),
            new Help("accuser:amnesty", "accuser", true),
            new Help("accused:\"north korea\"", "accused", false),
            new Help("accusation:torture status:convicted", "type-status", true),
            new Help("accusation:genocide response:denied", "response", false),
            new Help("published:2023-10..2024", "days", false));

    private Examples() {}

    /** @param finds the name of what the page says about it */
    private record Help(String query, String finds, boolean first) {
        SearchView.Example in(Parameters language, Wording wording) {
            return new SearchView.Example(
                    query,
                    wording.say("help." + finds),
                    language.with("q", query).address(),
                    first);
        }
    }

    /** As links that keep the language of the page. */
    static List<SearchView.Example> all(Parameters search, Wording wording) {
        Parameters language = search.first("lang")
                .map(code -> Parameters.NONE.with("lang", code))
                .orElse(Parameters.NONE);
        return ALL.stream().map(help -> help.in(language, wording)).toList();
    }
}
