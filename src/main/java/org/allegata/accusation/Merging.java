package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;

/** Brings drafts together: one record for each pair in a sentence, and none for what an earlier one says in full. */
final class Merging {

    private static final List<String> EXECUTIONS = List.of("death-penalty", "extrajudicial-execution");

    private record Key(Party accuser, Party accused, Sentence sentence) {}

    private Merging() {}

    static List<Accusation> merged(List<Draft> drafts, Words words) {
        Map<Key, Draft> bySentence = new LinkedHashMap<>();
        drafts.forEach(draft ->
                bySentence.merge(new Key(draft.accuser(), draft.accused(), draft.sentence()), draft, Merging::joined));
        Map<Pair, List<Draft>> kept = new LinkedHashMap<>();
        bySentence
                .values()
                .forEach(draft -> keep(kept.computeIfAbsent(Pair.of(draft), pair -> new ArrayList<>()), draft));
        return kept.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(draft -> draft.sentence().first()))
                .map(draft -> accusation(draft, words))
                .toList();
    }

    private static Draft joined(Draft a, Draft b) {
        Set<String> types = new LinkedHashSet<>(a.types());
        types.addAll(b.types());
        Draft further = further(a, b);
        return new Draft(
                a.accuser(),
                a.accused(),
                List.copyOf(types),
                further.status(),
                answered(a, b),
                a.event().isKnown() ? a.event() : b.event(),
                a.sentence(),
                a.rule());
    }

    private static Draft further(Draft a, Draft b) {
        return b.status().compareTo(a.status()) > 0 ? b : a;
    }

    private static Response answered(Draft a, Draft b) {
        return a.response() != Response.NONE ? a.response() : b.response();
    }

    /** Adds a draft to those of the same pair, or joins it to one that says as much or more. */
    private static void keep(List<Draft> kept, Draft draft) {
        for (int i = 0; i < kept.size(); i++) {
            if (new LinkedHashSet<>(kept.get(i).types()).containsAll(draft.types())) {
                kept.set(i, joined(kept.get(i), draft));
                return;
            }
        }
        kept.add(draft);
    }

    static Accusation accusation(Draft draft, Words words) {
        return new Accusation(
                draft.accuser(),
                draft.accused(),
                fitting(draft, words),
                draft.status(),
                draft.response(),
                draft.event(),
                words.span(draft.sentence().first(), draft.sentence().end()),
                draft.rule());
    }

    /** "Executed" alone names both: it is a sentence carried out where a state does it, and a killing where anybody else does. */
    private static List<String> fitting(Draft draft, Words words) {
        if (!draft.types().containsAll(EXECUTIONS) || !isExecuted(draft.sentence(), words)) {
            return draft.types();
        }
        boolean ofLaw = draft.accused().kind() == Kind.STATE || draft.accused().kind() == Kind.COURT;
        String other = EXECUTIONS.get(ofLaw ? 1 : 0);
        return draft.types().stream().filter(type -> !type.equals(other)).toList();
    }

    private static boolean isExecuted(Sentence sentence, Words words) {
        return IntStream.range(sentence.first(), sentence.end()).anyMatch(at -> words.is(at, "executed"));
    }
}
