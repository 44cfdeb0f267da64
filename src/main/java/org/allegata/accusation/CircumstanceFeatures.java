package org.allegata.accusation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allegata.accusation.model.Features;
import org.allegata.accusation.words.Words;

/** What speaks for a status, a response and a time of an accusation. */
final class CircumstanceFeatures {

    /** Passages looked at for what an actor answers; the bound keeps the time linear. */
    private static final int MOST_NAMING = 40;

    private final Scene scene;
    private final Map<String, String> groups;
    private final Words words;

    CircumstanceFeatures(Scene scene, Map<String, String> groups) {
        this.scene = scene;
        this.groups = groups;
        this.words = scene.words();
    }

    int[] status(Passage passage, String type, Candidate accused, Candidate accuser) {
        Features features = new Features();
        features.add("type", type).add("group", groups.getOrDefault(type, type));
        features.add("accuser", accuser.kind()).add("accused", accused.kind());
        features.add("pair", accuser.kind(), accused.kind());
        bag(passage, "w", accuser.kind(), features);
        scene.before(passage, 1).ifPresent(before -> bag(before, "<", "", features));
        scene.before(passage, -1).ifPresent(after -> bag(after, ">", "", features));
        for (Draft draft : passage.drafts()) {
            String match = (draft.accused().equals(accused.party()) ? "accused" : "")
                    + (draft.types().contains(type) ? "type" : "");
            features.add("draft", draft.status().id(), match);
        }
        for (Accusation accusation : scene.weighed()) {
            String match = (accusation.accused().equals(accused.party()) ? "accused" : "")
                    + (accusation.types().contains(type) ? "type" : "");
            features.add("found", accusation.status().id(), match);
        }
        return features.sorted();
    }

    int[] response(Passage passage, String type, Candidate accused, Candidate accuser) {
        Features features = new Features();
        features.add("accuser", accuser.kind()).add("accused", accused.kind());
        features.add("type", type);
        bag(passage, "w", "", features);
        scene.before(passage, -1).ifPresent(after -> bag(after, ">", "", features));
        for (Accusation accusation : scene.weighed()) {
            if (accusation.accused().equals(accused.party())) {
                String match = accusation.types().contains(type) ? "type" : "";
                features.add("found", accusation.response().id(), match);
            }
        }
        answers(accused, features);
        return features.sorted();
    }

    /** What stands after the accused, wherever the article names them. */
    private void answers(Candidate accused, Features features) {
        Set<String> after = new LinkedHashSet<>();
        scene.passages().stream()
                .flatMap(passage -> passage.actors().stream())
                .filter(mention -> mention.actor().party().equals(accused.party())
                        || mention.speaker().party().equals(accused.party()))
                .limit(MOST_NAMING)
                .forEach(mention -> {
                    for (int at = mention.end(); at < mention.end() + 4; at++) {
                        after.add(words.fold(at));
                    }
                });
        after.forEach(word -> features.add("says", word));
    }

    private void bag(Passage passage, String name, String kind, Features features) {
        String last = "";
        for (int at = passage.sentence().first(); at < passage.sentence().end(); at++) {
            if (!words.isMark(at) && scene.markup().actor(at) == null && !words.isNumber(at)) {
                features.add(name, words.fold(at));
                if (name.equals("w")) {
                    features.add(name, words.fold(at), kind).add("ww", last, words.fold(at));
                }
                last = words.fold(at);
            }
        }
    }

    /** The dates that may be an accusation's: those of its sentence and of the ones before, and the most told of the article. */
    List<DateRange> dates(Passage passage) {
        Set<DateRange> dates = new LinkedHashSet<>(scene.markup().dates(passage.sentence()));
        for (int back = 1; back <= 3; back++) {
            scene.before(passage, back)
                    .ifPresent(before -> dates.addAll(scene.markup().dates(before.sentence())));
        }
        scene.before(passage, -1).ifPresent(after -> dates.addAll(scene.markup().dates(after.sentence())));
        return List.copyOf(dates);
    }

    static Period period(DateRange date) {
        return date.since() ? new Period(date.period().from(), null) : date.period();
    }

    int[] event(Passage passage, String type, DateRange date, int nth) {
        Features features = new Features();
        int place = passage.place(type);
        int back = passage.at() - passageOf(passage, date);
        String where = String.valueOf(back);
        features.add("back", where).add("type", type).add("group", groups.getOrDefault(type, type));
        features.add("nth", String.valueOf(Math.min(nth, 5))).add("nth", where, String.valueOf(Math.min(nth, 5)));
        if (back == 0) {
            int distance = date.first() - place;
            features.add("distance", String.valueOf(Math.max(-4, Math.min(4, distance / 5))));
            int here = scene.markup().dates(passage.sentence()).size();
            features.add("dates", String.valueOf(Math.min(here, 3)));
        }
        String near = back == 0 ? "" : "~";
        for (int i = 1; i <= 3; i++) {
            features.add(near + "prev" + i, words.fold(date.first() - i))
                    .add(near + "next" + i, words.fold(date.end() + i - 1));
            features.add(near + "p", words.fold(date.first() - i)).add(near + "n", words.fold(date.end() + i - 1));
        }
        for (int at = date.first(); at < date.end(); at++) {
            features.add("date", words.isNumber(at) ? "#" : words.fold(at));
        }
        features.addIf(date.since(), "since");
        features.add("length", String.valueOf(date.end() - date.first()));
        features.addIf(words.startsLine(date.first()), "line");
        features.add("first-passage", String.valueOf(Math.min(2, passageOf(passage, date))));
        return features.sorted();
    }

    private int passageOf(Passage passage, DateRange date) {
        for (int back = 3; back >= -1; back--) {
            int at = passage.at() - back;
            if (at >= 0 && at < scene.passages().size()) {
                var sentence = scene.passages().get(at).sentence();
                if (date.first() >= sentence.first() && date.first() < sentence.end()) {
                    return at;
                }
            }
        }
        return passage.at();
    }
}
