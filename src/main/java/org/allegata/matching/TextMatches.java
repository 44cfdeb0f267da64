package org.allegata.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.allegata.article.Span;
import org.allegata.matching.Stretches.Occurrence;
import org.allegata.matching.Stretches.Stretch;
import org.allegata.query.Query;
import org.allegata.query.Query.InText;
import org.allegata.query.Query.Together;

/**
 * Finds in a text the words that conditions match there, by the analysis that the index uses, and so exactly those that made the text a hit.
 */
final class TextMatches {

    /** Places looked for, of each condition; enough to choose snippets from, and a bound for texts of millions of words. */
    private static final int MOST_PLACES = 50;

    /** Places looked for in all, however many the conditions; each condition has two at least. */
    private static final int MOST_IN_ALL = 500;

    /** Where something asked for matches. */
    record Place(Object asked, Span span) {}

    /** What is asked for by itself where things stand together: one of them. */
    private record PartOf(Together together, int part) {}

    private final String family;
    private final Supplier<int[]> sentenceBegins;
    private final int most;
    private final List<Place> places = new ArrayList<>();
    private final List<SequenceFinder> families = new ArrayList<>();
    private final List<SequenceFinder> exact = new ArrayList<>();
    private final List<Company> companies = new ArrayList<>();

    /** Those of several conditions that are not yet found often enough. */
    private int open;

    private TextMatches(String family, Supplier<int[]> sentenceBegins, int conditions) {
        this.family = family;
        this.sentenceBegins = sentenceBegins;
        this.most = Math.clamp(MOST_IN_ALL / Math.max(1, conditions), 2, MOST_PLACES);
    }

    /** Places in a title or text, in order; at most {@value #MOST_PLACES} for each thing sought. */
    static List<Place> in(String text, String family, Supplier<int[]> sentenceBegins, Sought sought) {
        int things = sought.wordings().size() + sought.together().size();
        TextMatches matches = new TextMatches(family, sentenceBegins, things);
        sought.wordings().forEach(wording -> matches.find(wording, matches.new Few(wording.condition())));
        sought.together().forEach(matches::find);
        matches.scan(family, text, matches.families);
        matches.scan(TextAnalysis.EXACT, text, matches.exact);
        matches.companies.forEach(company -> matches.places.addAll(company.places()));
        matches.places.sort((a, b) -> a.span().compareTo(b.span()));
        return matches.places;
    }

    private void find(Sought.Company sought) {
        Company company = new Company(sought.together());
        for (int part = 0; part < sought.parts().size(); part++) {
            int number = part;
            sought.parts()
                    .get(part)
                    .forEach(wording -> find(wording, (first, last, span) -> company.add(number, first, last, span)));
        }
        companies.add(company);
    }

    private void find(Wording wording, SequenceFinder.Found found) {
        for (Sequence sequence : wording.sequences(family)) {
            (sequence.form().equals(family) ? families : exact).add(new SequenceFinder(sequence, found));
        }
    }

    private void scan(String form, String text, List<SequenceFinder> finders) {
        if (!finders.isEmpty()) {
            TextAnalysis.scan(form, text, (term, place, start, end) -> {
                finders.forEach(finder -> finder.read(term, place, start, end));
                return open > 0 || !companies.isEmpty();
            });
        }
    }

    /** Takes the first places of a condition. */
    private final class Few implements SequenceFinder.Found {
        private final InText asked;
        private int found;

        Few(InText asked) {
            this.asked = asked;
            open++;
        }

        @Override
        public void at(int first, int last, Span span) {
            if (found < most) {
                places.add(new Place(asked, span));
                open -= ++found == most ? 1 : 0;
            }
        }
    }

    /** Takes all places of things that should stand together, and keeps those that do. */
    private final class Company {
        private final Together together;
        private final List<Occurrence> occurrences = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();

        Company(Together together) {
            this.together = together;
        }

        void add(int part, int first, int last, Span span) {
            occurrences.add(new Occurrence(part, first, last));
            spans.add(span);
        }

        List<Place> places() {
            List<Stretch> stretches = stretches();
            List<Place> inCompany = new ArrayList<>();
            for (int i = 0;
                    i < spans.size()
                            && inCompany.size() < most * together.parts().size();
                    i++) {
                Occurrence occurrence = occurrences.get(i);
                if (stretches.stream().anyMatch(stretch -> stretch.holds(occurrence))) {
                    inCompany.add(new Place(new PartOf(together, occurrence.part()), spans.get(i)));
                }
            }
            return inCompany;
        }

        private List<Stretch> stretches() {
            int parts = together.parts().size();
            return switch (together) {
                case Query.Near near -> Stretches.near(occurrences, parts, near.words());
                case Query.InSentence sentence -> Stretches.inSentence(occurrences, parts, sentenceBegins.get());
            };
        }
    }
}
