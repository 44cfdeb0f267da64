package org.allegata.web.page;

import java.util.List;
import java.util.Set;

/**
 * The page of an article.
 *
 * @param back the search that led here, as an address
 * @param facts source, day, language: what is known of them, in words
 * @param address where the article was published as the corpus gives it, for reading; empty where unknown
 * @param original the same where a browser may follow it, else empty
 * @param file address of the file that the article was read from; empty where it has none of its own
 * @param sought how many places of title and text are what the search asks for
 * @param answering numbers of the accusations that answer the search's conditions on accusations
 * @param places further ids of the same text
 * @param similar articles about the same
 * @param copies near copies, which are not among those
 * @param json the article for programs
 */
public record ArticleView(
        Frame frame,
        String back,
        boolean fromSearch,
        String language,
        List<Segment> title,
        List<String> facts,
        String address,
        String original,
        String originalHost,
        String file,
        List<List<Segment>> paragraphs,
        List<AccusationView> accusations,
        int sought,
        Set<Integer> answering,
        List<Organisation> organisations,
        List<String> places,
        List<Similar> similar,
        CopiesView copies,
        CitationView citation,
        String json) {

    public ArticleView {
        title = List.copyOf(title);
        facts = List.copyOf(facts);
        paragraphs = List.copyOf(paragraphs);
        accusations = List.copyOf(accusations);
        answering = Set.copyOf(answering);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        similar = List.copyOf(similar);
    }

    /** An article about the same; {@code facts} are its source and day. */
    public record Similar(String title, List<String> facts, String address) {
        public Similar {
            facts = List.copyOf(facts);
        }
    }

    /** For those who show a card of the page: what is known of the article, and how many accusations it has. */
    public String description() {
        String found = frame.wording().say("article.found-in-it", accusations.size());
        return String.join(" · ", facts) + " · " + found;
    }

    /** Whether an accusation answers the search that led here. */
    public boolean answers(AccusationView accusation) {
        return answering.contains(accusation.number());
    }

    /** What the rule that found an accusation looks for. */
    public String rule(AccusationView accusation) {
        return RuleText.of(accusation.rule(), frame.wording());
    }

    /** An organisation named in the article; the page is about it, where it is one of the registry, else empty. */
    public record Organisation(String name, String kind, int mentions, String page) {}
}
