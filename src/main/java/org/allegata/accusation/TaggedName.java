package org.allegata.accusation;

/** The words from {@code first} up to but not including {@code end}, and how likely they are the name of a body that the article should list. */
record TaggedName(int first, int end, double probability) {

    boolean overlaps(int otherFirst, int otherEnd) {
        return first < otherEnd && otherFirst < end;
    }
}
