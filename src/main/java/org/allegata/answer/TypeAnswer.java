package org.allegata.answer;

/** An accusation type, with its label in the reader's language. */
public record TypeAnswer(String id, String label) {}
