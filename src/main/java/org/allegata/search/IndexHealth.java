package org.allegata.search;

/**
 * The state of an index.
 *
 * @param schema the number of the form the index is written in
 * @param articles articles in it
 * @param accusations accusations in it
 * @param bytes its size on disk
 */
public record IndexHealth(int schema, long articles, long accusations, long bytes) {}
