package org.allegata.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.allegata.matching.CopySketch;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** Which articles of one state of an index are near copies of one another; copies of copies are of one group. */
final class CopyGroups {

    /** Within one band's equals each is compared with so many others: more than that are found through the other bands. */
    private static final int MOST_COMPARED = 64;

    /** For each document the least one of its group; itself where it has no copies. */
    private final int[] first;

    /** How many articles are in the group whose least document this is. */
    private final int[] size;

    private CopyGroups(int documents) {
        this.first = new int[documents];
        this.size = new int[documents];
        Arrays.setAll(first, doc -> doc);
    }

    static CopyGroups of(IndexReader reader) throws IOException {
        List<Sketched> sketches = sketches(reader);
        CopyGroups groups = new CopyGroups(reader.maxDoc());
        for (int band = 0; band < CopySketch.BANDS; band++) {
            groups.join(sketches, band);
        }
        for (int doc = 0; doc < groups.first.length; doc++) {
            int group = groups.groupOf(doc);
            groups.first[doc] = group;
            groups.size[group]++;
        }
        return groups;
    }

    private record Sketched(int doc, int[] numbers) {}

    private record Banded(long band, Sketched sketched) {}

    private static List<Sketched> sketches(IndexReader reader) throws IOException {
        List<Sketched> sketches = new ArrayList<>();
        for (LeafReaderContext segment : reader.leaves()) {
            BinaryDocValues values = DocValues.getBinary(segment.reader(), Schema.COPY_SKETCH);
            Bits live = segment.reader().getLiveDocs();
            for (int doc = values.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = values.nextDoc()) {
                int[] numbers = PackedNumbers.readAny(values.binaryValue());
                if (numbers.length > 0 && (live == null || live.get(doc))) {
                    sketches.add(new Sketched(segment.docBase + doc, numbers));
                }
            }
        }
        return sketches;
    }

    private void join(List<Sketched> sketches, int band) {
        List<Banded> banded = new ArrayList<>(sketches.stream()
                .map(sketched -> new Banded(CopySketch.band(sketched.numbers(), band), sketched))
                .toList());
        banded.sort(Comparator.comparingLong(Banded::band)
                .thenComparingInt(equal -> equal.sketched().doc()));
        for (int i = 0; i < banded.size(); i++) {
            Banded one = banded.get(i);
            int end = Math.min(banded.size(), i + MOST_COMPARED);
            for (int j = i + 1; j < end && banded.get(j).band() == one.band(); j++) {
                joinIfAlike(one.sketched(), banded.get(j).sketched());
            }
        }
    }

    private void joinIfAlike(Sketched one, Sketched other) {
        int group = groupOf(one.doc());
        int otherGroup = groupOf(other.doc());
        if (group != otherGroup && CopySketch.areAlike(one.numbers(), other.numbers())) {
            first[Math.max(group, otherGroup)] = Math.min(group, otherGroup);
        }
    }

    /** The least document of a document's group. */
    int groupOf(int doc) {
        int at = doc;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }

    boolean hasCopies(int doc) {
        return size[groupOf(doc)] > 1;
    }

    /** The documents of a group, itself included, in order. */
    int[] members(int doc) {
        int group = groupOf(doc);
        return size[group] == 1
                ? new int[] {doc}
                : IntStream.range(group, first.length)
                        .filter(other -> groupOf(other) == group)
                        .toArray();
    }
}
