package org.allegata.opensearch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Keeps one indexer from replacing or removing what another wrote. */
final class Ownership {

    private final Cluster cluster;
    private final String alias;
    private final String owner;
    private final Consumer<RefusedDocument> refused;

    Ownership(Cluster cluster, String alias, String owner, Consumer<RefusedDocument> refused) {
        this.cluster = cluster;
        this.alias = alias;
        this.owner = owner;
        this.refused = refused;
    }

    /**
     * What may be sent of these: each that is to be looked at just on what stands there now; nothing on what is another's.
     *
     * @throws ClusterFaultException if the cluster cannot tell what stands there
     */
    List<BulkOperation> allowed(List<BulkOperation> operations) {
        List<String> ids = operations.stream()
                .filter(BulkOperation::isToLookAt)
                .map(BulkOperation::id)
                .toList();
        if (ids.isEmpty()) {
            return operations;
        }
        Iterator<JsonNode> standing = standing(ids).iterator();
        List<BulkOperation> allowed = new ArrayList<>();
        for (BulkOperation operation : operations) {
            if (operation.isToLookAt()) {
                on(standing.next(), operation).ifPresent(allowed::add);
            } else {
                allowed.add(operation);
            }
        }
        return allowed;
    }

    /** In the order of their ids. */
    private JsonNode standing(List<String> ids) {
        return cluster.ask(
                        "POST",
                        "/" + alias + "/_mget?_source_includes=" + Mapping.OWNER,
                        Json.MAPPER.valueToTree(Map.of("ids", ids)))
                .path("docs");
    }

    private Optional<BulkOperation> on(JsonNode standing, BulkOperation operation) {
        if (standing.has("error")) {
            String why = ServerError.of(503, standing.path("error")).withAdvice();
            throw new ClusterFaultException("OpenSearch at " + cluster.where() + " cannot tell an owner: " + why, true);
        }
        if (!standing.path("found").asBoolean()) {
            return operation.isDelete() ? Optional.empty() : Optional.of(operation.onNothing());
        }
        String other = standing.path("_source").path(Mapping.OWNER).asString("");
        if (other.equals(owner)) {
            return Optional.of(operation.on(
                    standing.path("_seq_no").asLong(),
                    standing.path("_primary_term").asLong()));
        }
        if (!operation.isDelete()) {
            refused.accept(
                    new RefusedDocument(operation.id(), "its id is taken by an article of indexer '" + other + "'"));
        }
        return Optional.empty();
    }
}
