package org.allegata.web.page;

import java.util.List;
import java.util.stream.Stream;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Copy;

/**
 * Near copies of an article.
 *
 * @param total how many there are; the first of them are listed
 */
public record CopiesView(long total, List<Place> places) {

    public CopiesView {
        places = List.copyOf(places);
    }

    /** Where a copy stands; {@code facts} are its source and day. */
    public record Place(String title, List<String> facts, String address) {
        public Place {
            facts = List.copyOf(facts);
        }
    }

    /** @param folder the way to articles from the page */
    static CopiesView of(Copies copies, String folder, String search, Wording wording) {
        return new CopiesView(
                copies.total(),
                copies.first().stream()
                        .map(copy -> new Place(copy.title(), facts(copy, wording), folder + copy.id() + search))
                        .toList());
    }

    private static List<String> facts(Copy copy, Wording wording) {
        return Stream.of(
                        copy.source() == null ? "" : copy.source(),
                        copy.published() == null
                                ? wording.say("date.undated")
                                : wording.days().of(copy.published()))
                .filter(fact -> !fact.isEmpty())
                .toList();
    }
}
