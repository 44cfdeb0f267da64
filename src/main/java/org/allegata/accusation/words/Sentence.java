package org.allegata.accusation.words;

/** The words from {@code first} up to but not including {@code end}. */
public record Sentence(int first, int end) {

    public boolean contains(int at) {
        return first <= at && at < end;
    }
}
