package org.allegata.matching;

import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.allegata.accusation.Organisation;
import org.allegata.accusation.Party;
import org.allegata.query.Query.Body;
import org.jspecify.annotations.Nullable;

/** Whether a name, publisher or address is the one that is asked for. */
final class ScannedNames {

    private final Map<String, List<String>> words = new HashMap<>();

    boolean is(Body body, Party party) {
        if (party.kind() == null) {
            return body.ids().isEmpty() && body.asked().equals(party.name());
        }
        return isNamed(body, party.id(), party.name());
    }

    boolean is(Body body, Organisation organisation) {
        return isNamed(body, organisation.id(), organisation.name());
    }

    private boolean isNamed(Body body, @Nullable String id, String name) {
        if (!body.ids().isEmpty()) {
            return id != null && body.ids().contains(id);
        }
        boolean reserved = body.asked().equals("unnamed") || body.asked().equals("article");
        return !reserved && standInOrder(words(TextAnalysis.EXACT, body.asked()), words(TextAnalysis.EXACT, name));
    }

    private static boolean standInOrder(List<String> asked, List<String> name) {
        Iterator<String> rest = name.iterator();
        return !asked.isEmpty() && asked.stream().allMatch(word -> goesOnTo(word, rest));
    }

    private static boolean goesOnTo(String word, Iterator<String> rest) {
        while (rest.hasNext()) {
            if (rest.next().equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean publisherHas(String asked, @Nullable String source) {
        return source != null && followOneAnother(words(TextAnalysis.EXACT, asked), words(TextAnalysis.EXACT, source));
    }

    boolean publisherIs(String asked, @Nullable String source) {
        return source != null && words(TextAnalysis.EXACT, asked).equals(words(TextAnalysis.EXACT, source));
    }

    boolean addressHas(String asked, @Nullable String url) {
        return url != null && followOneAnother(words(TextAnalysis.URL, asked), words(TextAnalysis.URL, url));
    }

    private static boolean followOneAnother(List<String> asked, List<String> words) {
        return !asked.isEmpty() && Collections.indexOfSubList(words, asked) >= 0;
    }

    /** Words without case and accents. */
    private List<String> words(String analysis, String name) {
        return words.computeIfAbsent(analysis + " " + name, key -> TextAnalysis.terms(analysis, name));
    }
}
