package org.allegata.accusation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allegata.accusation.model.Features;
import org.allegata.accusation.words.WordGroups;
import org.allegata.accusation.words.Words;

/** What speaks for somebody's being the accused, or the accuser, of a type in a passage. */
final class PartyFeatures {

    private static final int NEAR = 6;
    private static final int BETWEEN = 12;
    private static final int SPEECH_REACH = 20;

    private final Scene scene;
    private final Map<String, String> groups;
    private final Words words;
    private final Set<String> speech;
    private final WordGroups wordGroups;
    private final Speakers speakers;

    PartyFeatures(Scene scene, Map<String, String> groups, WordClasses classes, WordGroups wordGroups) {
        this.wordGroups = wordGroups;
        this.scene = scene;
        this.groups = groups;
        this.words = scene.words();
        this.speech = classes.of("speech");
        this.speakers =
                new Speakers(scene.passages().stream().map(Passage::source).toList());
    }

    int[] accused(Passage passage, String type, Candidate candidate) {
        Features features = new Features();
        String kind = candidate.kind();
        String group = groups.getOrDefault(type, type);
        standing(passage, candidate, group, features);
        features.add("type", kind, type);
        rules(passage, type, candidate, features);
        place(passage, passage.place(type), passage.mention(type).isPresent(), candidate, features);
        if (candidate.party().equals(passage.source())) {
            features.add("is-source").add("is-source", kind);
        }
        if (candidate.party().kind() == null || candidate.back() > 0) {
            around(passage, passage.place(type), "none:" + kind, features);
        }
        grammar(passage, type, candidate, features);
        return features.sorted();
    }

    private void grammar(Passage passage, String type, Candidate candidate, Features features) {
        ActorMention mention = candidate.mention();
        if (mention == null || candidate.back() > 0 || passage.mention(type).isEmpty()) {
            return;
        }
        TypeMention act = passage.mention(type).get();
        String voice = (act.verb() ? "verb" : "noun") + (passage.clause().isPassive(act.first()) ? "-passive" : "");
        if (passage.clause().subject(act.first()) instanceof Clause.Known known
                && known.actors().contains(mention)) {
            features.add("subject", voice).add("subject", voice, candidate.kind());
        }
        passage.clause()
                .preposition(act.end(), "by", NEAR + NEAR)
                .filter(by -> passage.clause().actorsAfter(by + 1) instanceof Clause.Known known
                        && known.actors().contains(mention))
                .ifPresent(by -> features.add("by", voice).add("by", candidate.kind()));
        if (mention.end() == act.first() || mention.end() + 1 == act.first() && words.is(mention.end(), "'s")) {
            features.add("owner", voice).add("owner", candidate.kind());
        }
    }

    int[] accuser(Passage passage, String type, Candidate accused, Candidate candidate) {
        Features features = new Features();
        String kind = candidate.kind();
        String group = groups.getOrDefault(type, type);
        standing(passage, candidate, group, features);
        features.add("pair", kind, accused.kind());
        features.addIf(candidate.party().equals(accused.party()), "self");
        int place = passage.place(type);
        String quoted = words.isQuoted(place) ? "quoted" : "plain";
        features.add("quoted", quoted, kind);
        boolean source = candidate.party().equals(passage.source());
        features.add(source ? "source" : "not-source", kind).add(source ? "source" : "not-source", kind, quoted);
        features.add("source-is", TypeFeatures.kind(passage.source()), kind);
        boolean speaker = passage.speaker().filter(candidate.party()::equals).isPresent();
        features.addIf(speaker, "speaker");
        if (speaker) {
            features.add("speaker", kind, quoted);
        }
        if (!scene.publisher().isEmpty()
                && scene.publisher().contains(Names.fold(candidate.party().name()))) {
            features.add("publisher", kind);
        }
        accuserRules(passage, type, accused, candidate, features);
        speakers.weigh(passage, candidate, features);
        voice(passage, place, candidate, features);
        speaking(passage, candidate, features);
        place(passage, place, passage.mention(type).isPresent(), candidate, features);
        for (int at = passage.sentence().first(); at < passage.sentence().end(); at++) {
            if (words.isWord(at)) {
                features.add("a", kind, words.fold(at));
            }
        }
        return features.sorted();
    }

    /** What tells who speaks: where the type stands to the verbs of saying, and what sort of source the rules see. */
    private void voice(Passage passage, int place, Candidate candidate, Features features) {
        boolean before = false;
        boolean after = false;
        for (int at = passage.sentence().first(); at < passage.sentence().end(); at++) {
            if (speech.contains(words.fold(at)) && !words.isQuoted(at)) {
                before |= at < place;
                after |= at > place;
            }
        }
        String where = (before ? "before" : "") + (after ? "after" : "");
        features.add("speech", where, candidate.kind());
        boolean own =
                words.text(passage.sentence().first(), passage.sentence().end()).contains(" we ");
        features.add("we", String.valueOf(own), candidate.kind());
    }

    /** Whether a verb of saying stands by the candidate, and whether it speaks before or after the passage. */
    private void speaking(Passage passage, Candidate candidate, Features features) {
        String kind = candidate.kind();
        ActorMention mention = candidate.mention();
        if (mention != null && candidate.back() == 0) {
            String after = verbAfter(passage, mention);
            features.add("says", after).add("says", after, kind);
            features.addIf(
                    IntStream.rangeClosed(1, 3).anyMatch(i -> speech.contains(words.fold(mention.first() - i))),
                    "said");
        }
        sourceAt(passage.at() - 1, candidate).ifPresent(is -> features.add("source-before", is, kind));
        sourceAt(passage.at() + 1, candidate).ifPresent(is -> features.add("source-after", is, kind));
    }

    private Optional<String> sourceAt(int at, Candidate candidate) {
        return at < 0 || at >= scene.passages().size()
                ? Optional.empty()
                : Optional.of(scene.passages().get(at).source().equals(candidate.party()) ? "same" : "other");
    }

    /** How far the next verb of saying is, if nobody else stands between. */
    private String verbAfter(Passage passage, ActorMention mention) {
        for (int at = mention.end(); at < Math.min(passage.sentence().end(), mention.end() + SPEECH_REACH); at++) {
            if (scene.markup().actor(at) != null) {
                return "other";
            }
            if (speech.contains(words.fold(at)) && !words.isQuoted(at)) {
                int distance = at - mention.end();
                return distance == 0 ? "next" : distance < 4 ? "near" : "far";
            }
        }
        return "none";
    }

    private void accuserRules(Passage passage, String type, Candidate accused, Candidate candidate, Features features) {
        for (Draft draft : passage.drafts()) {
            boolean same = draft.accuser().equals(candidate.party());
            String what = (same ? "draft" : "draft-other")
                    + (draft.types().contains(type) ? "+type" : "")
                    + (draft.accused().equals(accused.party()) ? "+accused" : "");
            features.add(what).add(what, draft.rule()).add(what, candidate.kind());
        }
        long elsewhere = scene.weighed().stream()
                .filter(accusation -> accusation.accuser().equals(candidate.party()))
                .count();
        features.add("accuses", String.valueOf(Math.min(elsewhere, 3)), candidate.kind());
    }

    private void standing(Passage passage, Candidate candidate, String group, Features features) {
        String kind = candidate.kind();
        String back = String.valueOf(candidate.back());
        features.add("kind", kind).add("back", back).add("back", kind, back).add("group", kind, group);
        Actor actor = candidate.actor();
        if (actor != null) {
            int rank = scene.frequent().indexOf(actor);
            features.add("rank", String.valueOf(rank)).add("rank", String.valueOf(rank), kind);
            features.add("count", String.valueOf(Math.min(scene.count(actor), 5)), kind);
            String acts = String.valueOf(actor.isListed()) + actor.hasActed();
            features.add("acts", acts).add("acts", acts, kind);
        }
        features.addIf(scene.mostNamedState().filter(candidate.party()::equals).isPresent(), "most-named-state");
        features.addIf(candidate.isPlace(), "place");
        boolean state = scene.markup().state().filter(candidate.party()::equals).isPresent();
        features.addIf(state, "main-state").addIf(state && candidate.back() > 0, "main-state-away");
        long here =
                passage.actors().stream().map(ActorMention::actor).distinct().count();
        features.add("others", kind + back, String.valueOf(Math.min(here, 4)));
    }

    private void rules(Passage passage, String type, Candidate candidate, Features features) {
        for (Draft draft : passage.drafts()) {
            String with = draft.types().contains(type) ? "+type" : "";
            if (draft.accused().equals(candidate.party())) {
                features.add("accused" + with).add("accused" + with, draft.rule());
            } else {
                features.add("accused-other" + with).add("accused-other" + with, candidate.kind());
            }
            if (draft.accuser().equals(candidate.party())) {
                features.add("accuser" + with).add("accuser" + with, draft.rule());
            }
        }
        long accused = scene.weighed().stream()
                .filter(a -> a.accused().equals(candidate.party()))
                .count();
        long ofType = scene.weighed().stream()
                .filter(a -> a.accused().equals(candidate.party()) && a.types().contains(type))
                .count();
        long accuser = scene.weighed().stream()
                .filter(a -> a.accuser().equals(candidate.party()))
                .count();
        features.add("is-accused", String.valueOf(Math.min(accused, 3)), candidate.kind());
        features.add("is-accused-of", String.valueOf(Math.min(ofType, 2)));
        features.add("is-accuser", String.valueOf(Math.min(accuser, 2)));
    }

    /** What stands around the candidate, and between it and the type. */
    private void place(Passage passage, int place, boolean exact, Candidate candidate, Features features) {
        ActorMention mention = candidate.mention();
        if (mention == null) {
            return;
        }
        String kind = candidate.kind();
        String back = candidate.back() == 0 ? "" : "~";
        Stream.of(1, 2, 3).forEach(i -> {
            features.add(back + "next" + i, fold(mention.end() + i - 1));
            features.add(back + "prev" + i, fold(mention.first() - i));
            features.add(back + "gnext" + i, group(mention.end() + i - 1));
            features.add(back + "gprev" + i, group(mention.first() - i));
        });
        features.add(back + "gnext", kind, group(mention.end()))
                .add(back + "gprev", kind, group(mention.first() - 1))
                .add(back + "gnext12", group(mention.end()), group(mention.end() + 1));
        features.add(back + "next", kind, fold(mention.end())).add(back + "prev", kind, fold(mention.first() - 1));
        features.add(back + "next12", fold(mention.end()), fold(mention.end() + 1));
        features.addIf(words.isQuoted(mention.first()), back + "in-quote");
        features.addIf(speech.contains(fold(mention.end())), back + "speaks");
        features.addIf(mention.first() == passage.sentence().first(), back + "first");
        if (candidate.back() == 0) {
            between(mention, place, exact, kind, features);
        }
    }

    private void between(ActorMention mention, int place, boolean exact, String kind, Features features) {
        boolean before = mention.first() < place;
        String side = (before ? "before" : "after") + (exact ? "" : "?");
        int from = before ? mention.end() : place + 1;
        int to = before ? place : mention.first();
        int distance = Math.max(0, to - from);
        features.add("side", side).add("side", side, kind);
        features.add(
                "distance", side, String.valueOf(distance < 4 ? distance : distance < 8 ? 5 : distance < 16 ? 9 : 20));
        int actors = 0;
        for (int at = from; at < to; at++) {
            ActorMention other = scene.markup().actor(at);
            actors += other != null && other.first() == at ? 1 : 0;
            if (distance <= BETWEEN) {
                features.add("between", side, fold(at)).add("gbetween", side, group(at));
            }
        }
        features.add("actors-between", side, String.valueOf(Math.min(actors, 3)));
    }

    private void around(Passage passage, int place, String name, Features features) {
        for (int at = Math.max(passage.sentence().first(), place - NEAR);
                at < Math.min(passage.sentence().end(), place + NEAR);
                at++) {
            features.add(name, fold(at));
        }
    }

    private String group(int at) {
        ActorMention actor = scene.markup().actor(at);
        return actor != null ? "<" + actor.actor().kind().id() + ">" : wordGroups.of(words, at);
    }

    private String fold(int at) {
        ActorMention actor = scene.markup().actor(at);
        return actor != null ? "<" + actor.actor().kind().id() + ">" : words.isNumber(at) ? "#" : words.fold(at);
    }
}
