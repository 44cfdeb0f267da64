package org.allegata.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.allegata.search.ResultPage.Timeline;
import org.allegata.search.SearchRequest;
import org.allegata.search.SearchRequest.TimelineDate;
import org.allegata.search.Timelines;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;

/** Counts hits over time, by the day of publication or by when the events of their accusations are said to have been. */
final class TimelineCounts {

    private TimelineCounts() {}

    static Timeline of(Question question) throws IOException {
        return question.request().timeline() == TimelineDate.PUBLISHED ? published(question) : events(question);
    }

    private static Timeline published(Question question) throws IOException {
        SearchRequest request = question.request();
        TreeMap<Integer, Long> byDay = new TreeMap<>();
        long dated = 0;
        for (Matches.Segment segment : question.answers().segments()) {
            NumericDocValues days = DocValues.getNumeric(segment.context().reader(), Schema.SORT_PUBLISHED);
            for (int hit = segment.next(0); hit != DocIdSetIterator.NO_MORE_DOCS; hit = segment.next(hit + 1)) {
                if (days.advanceExact(hit)) {
                    byDay.merge((int) days.longValue(), 1L, Long::sum);
                    dated++;
                }
            }
        }
        return Timelines.byDay(byDay, request.interval(), question.answers().count() - dated);
    }

    /** One event of a hit; hits are numbered over all segments. Open ends are the least and greatest number. */
    private record HitEvent(int hit, int from, int to) {}

    private static Timeline events(Question question) throws IOException {
        List<HitEvent> events = new ArrayList<>();
        Map<Object, Matches.Segment> hits = new HashMap<>();
        question.answers()
                .segments()
                .forEach(segment -> hits.put(segment.context().id(), segment));
        Matches accusations = question.countsAccusations() ? question.answers() : question.accusations();
        for (Matches.Segment segment : accusations.segments()) {
            Matches.Segment answers = hits.get(segment.context().id());
            if (answers != null) {
                collect(segment, answers, question.countsAccusations(), events);
            }
        }
        return lay(events, question.answers().count(), question.request());
    }

    private static void collect(
            Matches.Segment accusations, Matches.Segment answers, boolean countsAccusations, List<HitEvent> events)
            throws IOException {
        NumericDocValues from = DocValues.getNumeric(accusations.context().reader(), Schema.EVENT_FROM);
        NumericDocValues to = DocValues.getNumeric(accusations.context().reader(), Schema.EVENT_TO);
        BitSet articles = accusations.articles();
        for (int doc = accusations.next(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = accusations.next(doc + 1)) {
            int hit = countsAccusations ? doc : articles.nextSetBit(doc);
            if (answers.answers().get(hit) && from.advanceExact(doc) && to.advanceExact(doc)) {
                events.add(new HitEvent(
                        accusations.context().docBase + hit, (int) from.longValue(), (int) to.longValue()));
            }
        }
    }

    /** Open ends reach to the first and last day that any event of the hits names. */
    private static Timeline lay(List<HitEvent> events, long hits, SearchRequest request) {
        Set<Integer> dated = new HashSet<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (HitEvent event : events) {
            dated.add(event.hit());
            first = Math.min(first, event.from() == Integer.MIN_VALUE ? event.to() : event.from());
            last = Math.max(last, event.to() == Integer.MAX_VALUE ? event.from() : event.to());
        }
        long undated = hits - dated.size();
        if (events.isEmpty()) {
            return Timelines.undated(request.interval(), undated);
        }
        return Timelines.over(
                LocalDate.ofEpochDay(first),
                LocalDate.ofEpochDay(last),
                request.interval(),
                undated,
                (from, to) -> hitsBetween(from.toEpochDay(), to.toEpochDay(), events));
    }

    /** Events of one hit stand together, so that each hit is counted once. */
    private static long hitsBetween(long from, long to, List<HitEvent> events) {
        long hits = 0;
        int counted = -1;
        for (HitEvent event : events) {
            if (event.hit() != counted && event.from() <= to && event.to() >= from) {
                counted = event.hit();
                hits++;
            }
        }
        return hits;
    }
}
