package org.allegata.accusation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
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

    private static final int BETWEEN = 12;

    private final Scene scene;
    private final Map<String, String> groups;
    private final Words words;
    private final Set<String> steps;
    private final EventFinder events;
    private final Map<Party, Set<String>> stepsOf = new HashMap<>();

    CircumstanceFeatures(Scene scene, Map<String, String> groups, WordClasses classes) {
        this.scene = scene;
        this.steps = classes.of("step");
        this.events = new EventFinder(scene.markup(), classes);
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
        stepsOf(accused.party()).forEach(step -> features.add("step", step).add("step", step, accused.kind()));
        return features.sorted();
    }

    /** The steps of justice that the article names in a sentence with somebody, be it far away. */
    private Set<String> stepsOf(Party party) {
        if (stepsOf.isEmpty()) {
            Map<Party, Integer> namings = new HashMap<>();
            scene.passages()
                    .forEach(passage -> passage.actors().stream()
                            .map(mention -> mention.actor().party())
                            .distinct()
                            .filter(named -> namings.merge(named, 1, Integer::sum) <= MOST_NAMING)
                            .forEach(named ->
                                    steps(passage, stepsOf.computeIfAbsent(named, key -> new LinkedHashSet<>()))));
            stepsOf.put(Party.UNNAMED, Set.of());
        }
        return stepsOf.getOrDefault(party, Set.of());
    }

    private void steps(Passage passage, Set<String> found) {
        for (int at = passage.sentence().first(); at < passage.sentence().end(); at++) {
            if (steps.contains(words.fold(at))) {
                found.add(words.fold(at));
            }
        }
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
        standing(passage, place, date, back, features);
        features.add("length", String.valueOf(date.end() - date.first()));
        features.addIf(words.startsLine(date.first()), "line");
        features.add("first-passage", String.valueOf(Math.min(2, passageOf(passage, date))));
        return features.sorted();
    }

    /** How the date stands to the day of the article, to the verbs of saying, and to what the rules would choose. */
    private void standing(Passage passage, int place, DateRange date, int back, Features features) {
        String age = age(date.period());
        features.add("age", age).add("age", age, String.valueOf(back));
        boolean chosen = back == 0 && events.isLikely(date, place);
        features.add("likely", String.valueOf(chosen)).add("likely", String.valueOf(chosen), age);
        features.addIf(events.isDayOfSaying(date), "saying").addIf(events.isDateline(date), "dateline");
        int from = Math.min(place, date.first());
        int to = Math.max(place, date.first());
        if (back == 0 && to - from <= BETWEEN) {
            String side = date.first() < place ? "<" : ">";
            for (int at = from; at < to; at++) {
                features.add("between", side, words.fold(at));
            }
        }
    }

    /** How long a period is and how long before the article it ended. */
    private String age(Period period) {
        LocalDate to = period.to() == null ? period.from() : period.to();
        LocalDate from = period.from() == null ? to : period.from();
        if (to == null || from == null) {
            return "none";
        }
        long length = ChronoUnit.DAYS.between(from, to);
        String unit =
                length == 0 ? "day" : length < 8 ? "week" : length < 32 ? "month" : length < 367 ? "year" : "long";
        long days =
                scene.published().map(day -> ChronoUnit.DAYS.between(to, day)).orElse(-1000L);
        String ago = days < 0
                ? "ahead"
                : days == 0 ? "today" : days < 8 ? "week" : days < 40 ? "month" : days < 400 ? "year" : "long";
        return unit + "-" + (days == -1000L ? "unknown" : ago);
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
