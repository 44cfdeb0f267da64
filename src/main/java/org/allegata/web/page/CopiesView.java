package org.allegata.web.page;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.search.ResultPage.Copies;
import org.allegata.search.ResultPage.Copy;

/**
 * Near copies of an article.
 *
 * @param count in words, as "4 copies"; empty where there are none
 */
public record CopiesView(String count, List<Place> places) {

    public CopiesView {
        places = List.copyOf(places);
    }

    /** Where a copy stands; {@code facts} are its source and day. */
    public record Place(String title, String facts, String address) {}

    /** @param folder the way to articles from the page */
    static CopiesView of(Copies copies, String folder, String search) {
        return new CopiesView(
                copies.total() == 0 ? "" : copies.total() == 1 ? "1 copy" : copies.total() + " copies",
                copies.first().stream()
                        .map(copy -> new Place(copy.title(), facts(copy), folder + copy.id() + search))
                        .toList());
    }

    private static String facts(Copy copy) {
        return Stream.of(
                        copy.source() == null ? "" : copy.source(),
                        copy.published() == null ? "undated" : DayText.of(copy.published()))
                .filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
