package org.allegata.accusation;

import java.util.Set;
import org.allegata.accusation.words.Words;

/** What shows that a name which also means something else stands for a paper that reports or a body that acts. */
final class SourceCues {

    private static final Set<String> BEFORE = Set.of(
            "told",
            "tells",
            "telling",
            "citing",
            "quoting",
            "newspaper",
            "agency",
            "website",
            "broadcaster",
            "magazine",
            "daily");
    private static final Set<String> AFTER = Set.of(
            "reporter",
            "correspondent",
            "journalist",
            "newspaper",
            "news",
            "editor",
            "quoted",
            "cited",
            "reporters",
            "editorial");

    private final Set<String> speech;
    private final Set<String> auxiliaries;
    private final Set<String> acting;

    SourceCues(ActorRules rules) {
        speech = rules.classes().of("speech");
        auxiliaries = rules.classes().of("auxiliary");
        acting = rules.classes().of("acting");
    }

    /** "Told Dawn", "Dawn reported", "according to Dawn", "the Dawn correspondent". */
    boolean isSource(Words words, int first, int end) {
        int before = words.is(first - 1, "the") ? first - 2 : first - 1;
        return BEFORE.contains(words.fold(before))
                || words.is(before, "to") && words.is(before - 1, "according")
                || AFTER.contains(words.fold(end))
                || speech.contains(verbAfter(words, end));
    }

    /** "Twitter said", "accused Twitter", "Twitter's refusal": not "on Twitter". */
    boolean isActor(Words words, int first, int end) {
        String verb = verbAfter(words, end);
        boolean addressed = Set.of("by", "told", "against", "accused", "sued", "urged", "accuses", "accusing")
                .contains(words.fold(first - 1));
        boolean subject = !words.is(first - 1, "on") && !words.is(first - 1, "via") && !words.is(first - 1, "in");
        return addressed
                || subject && (speech.contains(verb) || acting.contains(verb) || words.is(end, Words.POSSESSIVE));
    }

    private String verbAfter(Words words, int end) {
        return words.fold(auxiliaries.contains(words.fold(end)) ? end + 1 : end);
    }
}
