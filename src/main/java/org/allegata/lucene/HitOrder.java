package org.allegata.lucene;

import java.util.Base64;
import java.util.List;
import org.allegata.search.CursorExpiredException;
import org.allegata.search.SearchRequest;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** The order of hits, and how the place where a page ended is written into a cursor and read back. */
final class HitOrder {

    private HitOrder() {}

    /** Ties are broken by id; what has no date comes last, whichever way dates run. */
    static Sort of(SearchRequest.Sort sort) {
        SortField first = switch (sort) {
            case RELEVANCE -> SortField.FIELD_SCORE;
            case NEWEST -> byDate(true, Integer.MIN_VALUE);
            case OLDEST -> byDate(false, Integer.MAX_VALUE);
        };
        return new Sort(first, new SortField(Schema.SORT_ID, SortField.Type.STRING));
    }

    private static SortField byDate(boolean newestFirst, int undated) {
        return new SortField(Schema.SORT_PUBLISHED, SortField.Type.INT, newestFirst, undated);
    }

    /** Where a page ended, with the number of words that its hits had to have. */
    record Key(int wordsRequired, FieldDoc after) {}

    static String write(int wordsRequired, FieldDoc last) {
        int first = last.fields[0] instanceof Float score ? Float.floatToIntBits(score) : (Integer) last.fields[0];
        byte[] id = bytes((BytesRef) last.fields[1]);
        return wordsRequired + "." + first + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    /** @throws CursorExpiredException if the key is none that this index wrote */
    static Key read(String key, SearchRequest.Sort sort) {
        List<String> parts = List.of(key.split("\\.", -1));
        try {
            int first = Integer.parseInt(parts.get(1));
            BytesRef id = new BytesRef(Base64.getUrlDecoder().decode(parts.get(2)));
            Object value = sort == SearchRequest.Sort.RELEVANCE ? (Object) Float.intBitsToFloat(first) : first;
            // The greatest document number: ids are unique, so that just the hit itself is left out.
            FieldDoc after = new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {value, id});
            return new Key(Integer.parseInt(parts.get(0)), after);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new CursorExpiredException();
        }
    }

    private static byte[] bytes(BytesRef ref) {
        return BytesRef.deepCopyOf(ref).bytes;
    }
}
