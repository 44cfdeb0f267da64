package org.allegata.accusation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import org.allegata.article.Span;

/** Tells of each sentence what was recognised in it, and what became of that. */
final class Explaining {

    /** How much of what was weighed in a sentence is shown, beside what was said. */
    private static final int MOST_WEIGHED = 4;

    private record Claim(Party accuser, Party accused, String type) {}

    private final Scene scene;
    private final Words words;
    private final Map<Sentence, List<Draft>> drafts;
    private final Map<Sentence, List<Reply>> replies;
    private final Map<Sentence, List<Scored>> scored;
    private final ToDoubleFunction<Pair> likelihood;
    private final Map<Claim, Set<Span>> said = new HashMap<>();
    private final Set<Pair> saidPairs = new HashSet<>();

    Explaining(Scene scene, List<Scored> scored, ToDoubleFunction<Pair> likelihood, Reading reading) {
        this.likelihood = likelihood;
        this.scene = scene;
        this.words = scene.words();
        this.drafts = scene.drafts().stream().collect(groupingBy(Draft::sentence));
        this.replies = scene.replies().all().stream().collect(groupingBy(Reply::sentence));
        this.scored = scored.stream().collect(groupingBy(s -> s.passage().sentence()));
        reading.accusations().forEach(this::note);
    }

    private void note(Accusation accusation) {
        saidPairs.add(new Pair(accusation.accuser(), accusation.accused()));
        accusation
                .types()
                .forEach(type -> said.computeIfAbsent(
                                new Claim(accusation.accuser(), accusation.accused(), type), key -> new HashSet<>())
                        .add(accusation.evidence()));
    }

    List<Explanation.Seen> sentences() {
        return scene.passages().stream().map(this::seen).toList();
    }

    private Explanation.Seen seen(Passage passage) {
        Sentence sentence = passage.sentence();
        return new Explanation.Seen(
                span(sentence),
                passage.actors().stream().map(this::naming).toList(),
                places(passage),
                scene.markup().dates(sentence).stream()
                        .map(date -> date.mention(words))
                        .toList(),
                passage.types().stream().map(this::typeNaming).toList(),
                passage.source(),
                replies.getOrDefault(sentence, List.of()).stream()
                        .map(Explaining::answer)
                        .toList(),
                Stream.concat(drafts.getOrDefault(sentence, List.of()).stream(), passage.untyped().stream())
                        .map(this::ruled)
                        .toList(),
                passage.isSettled(),
                weighed(scored.getOrDefault(sentence, List.of())));
    }

    private Span span(Sentence sentence) {
        return words.span(sentence.first(), sentence.end());
    }

    private Explanation.Naming naming(ActorMention mention) {
        return new Explanation.Naming(
                words.span(mention.first(), mention.end()),
                mention.actor().party(),
                mention.speaker().party());
    }

    private List<Party> places(Passage passage) {
        Set<Party> named = passage.actors().stream()
                .map(mention -> mention.actor().party())
                .collect(Collectors.toSet());
        return scene.states(passage).stream()
                .filter(state -> !named.contains(state))
                .toList();
    }

    private Explanation.TypeNaming typeNaming(TypeMention mention) {
        return new Explanation.TypeNaming(words.span(mention.first(), mention.end()), mention.types());
    }

    private static Explanation.Answer answer(Reply reply) {
        return new Explanation.Answer(reply.by(), reply.types(), reply.response());
    }

    private Explanation.Ruled ruled(Draft draft) {
        boolean all = draft.types().isEmpty()
                ? saidPairs.contains(Pair.of(draft))
                : draft.types().stream()
                        .allMatch(type -> said.containsKey(new Claim(draft.accuser(), draft.accused(), type)));
        return new Explanation.Ruled(Merging.accusation(draft, words), all);
    }

    private List<Explanation.Weighed> weighed(List<Scored> ofSentence) {
        List<Explanation.Weighed> shown = new ArrayList<>();
        ofSentence.stream()
                .sorted(Comparator.comparingDouble(Scored::probability).reversed())
                .map(this::weighed)
                .filter(weighed -> shown.size() < MOST_WEIGHED || weighed.outcome() == Explanation.Outcome.SAID)
                .forEach(shown::add);
        return shown;
    }

    private Explanation.Weighed weighed(Scored scored) {
        return new Explanation.Weighed(
                scored.accuser().party(),
                scored.accused().party(),
                scored.type(),
                scored.said(),
                scored.against(),
                scored.by(),
                likelihood.applyAsDouble(Pair.of(scored)),
                outcome(scored));
    }

    private Explanation.Outcome outcome(Scored scored) {
        Claim claim = new Claim(scored.accuser().party(), scored.accused().party(), scored.type());
        Set<Span> evidence = said.getOrDefault(claim, Set.of());
        if (evidence.contains(span(scored.passage().sentence()))) {
            return Explanation.Outcome.SAID;
        }
        if (!evidence.isEmpty()) {
            return Explanation.Outcome.SAID_ELSEWHERE;
        }
        if (!scored.isAccusedNamed()) {
            return Explanation.Outcome.ACCUSED_NOT_NAMED;
        }
        return scored.isAccuserShown() ? Explanation.Outcome.NOT_SURE_ENOUGH : Explanation.Outcome.ACCUSER_NOT_SHOWN;
    }
}
