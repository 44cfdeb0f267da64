package org.allegata.article;

/**
 * The bytes of one entry, cut out of a file of many.
 *
 * @param bytes filled up to {@code length}; nobody else has them
 * @param line where it starts, from 1
 * @param tooLong whether it went past the bound, and the bytes are only its start
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record Slice(byte[] bytes, int length, int line, boolean tooLong) {}
