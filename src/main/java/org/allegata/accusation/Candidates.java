package org.allegata.accusation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.allegata.accusation.words.Words;

/** Who may be the accused or the accuser of a passage: those it names, those of the passages before, and those of the whole article. */
final class Candidates {

    private static final Set<String> TOWARDS = Set.of("against", "toward", "towards", "on");

    /** "South Africa v. Israel": who stands first has brought the case. */
    private static final Set<String> VERSUS = Set.of("v", "vs", "versus");

    /** What is said against somebody, and not done. */
    private static final Set<String> WORDS = Set.of("other", "counter-accusation");

    private static final int BACK = 3;
    private static final int MOST = 20;

    private final Scene scene;
    private final Passage passage;
    private final Set<Party> targets;

    Candidates(Scene scene, Passage passage) {
        this.scene = scene;
        this.passage = passage;
        this.targets = targets();
    }

    List<Candidate> accused(int place) {
        Map<Party, Candidate> found = new LinkedHashMap<>();
        named(place, Function.identity(), found);
        scene.states(passage).forEach(state -> add(found, new Candidate(state, null, null, 0)));
        scene.markup().state().ifPresent(state -> add(found, new Candidate(state, null, null, Candidate.FAR)));
        scene.mostNamedState().ifPresent(state -> add(found, new Candidate(state, null, null, Candidate.FAR)));
        scene.frequent().forEach(actor -> add(found, new Candidate(actor.party(), actor, null, Candidate.FAR)));
        found.keySet().removeAll(targets);
        add(found, new Candidate(Party.UNNAMED, null, null, 0));
        return new ArrayList<>(found.values());
    }

    /** Those to whom something is done, wherever the passage names them: "aggression against X", "the murder of N. N.". */
    private Set<Party> targets() {
        Set<Party> sufferers = new HashSet<>();
        Set<Party> others = new HashSet<>();
        scene.markup()
                .actors(passage.sentence())
                .forEach(mention -> (isTarget(mention) ? sufferers : others)
                        .add(mention.actor().party()));
        sufferers.removeAll(others);
        return sufferers;
    }

    private boolean isTarget(ActorMention mention) {
        Words words = scene.words();
        if (mention.actor().isPerson() && Victims.isOne(mention, words) || VERSUS.contains(words.fold(mention.end()))) {
            return true;
        }
        int at = words.is(mention.first() - 1, "the") ? mention.first() - 2 : mention.first() - 1;
        TypeMention act = scene.markup().type(at - 1);
        return act != null && !act.verb() && !WORDS.containsAll(act.types()) && TOWARDS.contains(words.fold(at));
    }

    /** Whether somebody is named only outside a passage that is about another state. */
    boolean isElsewhere(Candidate accused) {
        Party party = accused.party();
        return party.kind() != null && accused.back() != 0 && scene.isAboutOtherState(passage, party);
    }

    List<Candidate> accusers(int place) {
        Map<Party, Candidate> found = new LinkedHashMap<>();
        named(place, Actor::speaker, found);
        add(found, new Candidate(passage.source(), null, null, Candidate.FAR));
        passage.speaker().ifPresent(party -> add(found, new Candidate(party, null, null, Candidate.FAR)));
        passage.drafts().forEach(draft -> add(found, new Candidate(draft.accuser(), null, null, Candidate.FAR)));
        passage.actors().stream()
                .filter(mention -> !mention.speaker().equals(mention.actor()))
                .forEach(mention -> add(found, new Candidate(mention.actor().party(), mention.actor(), mention, 0)));
        scene.mostNamedState().ifPresent(state -> add(found, new Candidate(state, null, null, Candidate.FAR)));
        scene.markup().court().ifPresent(court -> add(found, new Candidate(court, null, null, Candidate.FAR)));
        scene.frequent()
                .forEach(actor ->
                        add(found, new Candidate(actor.speaker().party(), actor.speaker(), null, Candidate.FAR)));
        add(found, new Candidate(Party.UNNAMED, null, null, 0));
        add(found, new Candidate(Party.ARTICLE, null, null, 0));
        return new ArrayList<>(found.values());
    }

    private void named(int place, Function<Actor, Actor> as, Map<Party, Candidate> found) {
        for (int back = 0; back <= BACK; back++) {
            Optional<Passage> before = scene.before(passage, back);
            int nearTo = back == 0 ? place : Integer.MAX_VALUE / 2;
            int distance = back;
            before.ifPresent(b -> b.actors().stream()
                    .sorted((x, y) -> Integer.compare(Math.abs(x.first() - nearTo), Math.abs(y.first() - nearTo)))
                    .limit(MOST)
                    .forEach(mention -> {
                        Actor actor = as.apply(mention.actor());
                        add(found, new Candidate(actor.party(), actor, mention, distance));
                        if (distance == 0) {
                            actor.members()
                                    .forEach(member ->
                                            add(found, new Candidate(member.party(), member, mention, distance)));
                        }
                    }));
        }
    }

    private static void add(Map<Party, Candidate> found, Candidate candidate) {
        if (found.size() < MOST || candidate.party().kind() == null) {
            found.putIfAbsent(candidate.party(), candidate);
        }
    }
}
