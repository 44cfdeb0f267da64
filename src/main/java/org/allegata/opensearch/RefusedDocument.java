package org.allegata.opensearch;

/**
 * A document that the cluster does not take, whatever becomes of the others.
 *
 * @param reason the server's own, for people
 */
record RefusedDocument(String id, String reason) {}
