package org.allegata.accusation.words;

import java.util.Arrays;

/** Growing columns of words. */
final class WordBuffer {

    int size;
    int[] starts = new int[256];
    int[] ends = new int[256];
    String[] folds = new String[256];
    byte[] shapes = new byte[256];

    void add(int start, int end, String fold, int shape) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        folds[size] = fold;
        shapes[size++] = (byte) shape;
    }

    private void grow() {
        int more = size * 2;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        folds = Arrays.copyOf(folds, more);
        shapes = Arrays.copyOf(shapes, more);
    }
}
