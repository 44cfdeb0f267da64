package org.allegata.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServerErrorTest {

    private static JsonNode error(String json) {
        return JsonMapper.builder().build().readTree(json);
    }

    /** The node itself gives 429, but 500 where a question broke off in the middle for it. */
    @Test
    void aNodeWithoutMemoryIsOverloadedHoweverItSaysSo() {
        ServerError wrapped = ServerError.of(500, error("""
                {"type": "search_phase_execution_exception", "reason": "Partial shards failure", "root_cause": [],
                 "caused_by": {"type": "runtime_exception", "reason": "Failed in an aggregation",
                               "caused_by": {"type": "circuit_breaking_exception", "reason": "[parent] Data too large"}}}
                """));

        assertThat(wrapped.isPassing()).isTrue();
        assertThat(wrapped.advice()).contains("overloaded");
        assertThat(wrapped.text()).contains("Data too large");
    }

    @Test
    void anyOtherFailureIsWhatItSays() {
        ServerError failed = ServerError.of(500, error("""
                {"type": "runtime_exception", "reason": "Failed", "root_cause": []}
                """));

        assertThat(failed.isPassing()).isFalse();
    }
}
