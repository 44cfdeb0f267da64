package org.allegata.answer;

/** How far an update of the index is: files of the corpus seen and in all, and articles put in so far. */
public record ProgressAnswer(long filesDone, long filesTotal, long articles) {}
