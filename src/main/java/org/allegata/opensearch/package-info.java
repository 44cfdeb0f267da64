/**
 * The port over a cluster of OpenSearch; the only package that knows its HTTP interface and its JSON.
 *
 * <p>{@link org.allegata.opensearch.ClusterSettings} says which cluster, and as whom. {@code Cluster} asks it: each question goes to one of its nodes, and
 * to another where that does not answer; what went wrong is an {@link org.allegata.search.IndexUnavailableException}, or, where the cluster refuses
 * the question itself, a {@code RefusedByClusterException}. {@code BulkWriter} sends it many documents at once.
 */
@NullMarked
package org.allegata.opensearch;

import org.jspecify.annotations.NullMarked;
