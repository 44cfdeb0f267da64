package org.allegata.opensearch;

import tools.jackson.databind.json.JsonMapper;

/** How JSON is written to the cluster, on one line, and read from it. */
final class Json {

    /** Immutable and shared. */
    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}
}
