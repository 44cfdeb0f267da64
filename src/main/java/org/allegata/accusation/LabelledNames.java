package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Words;

/** Where the names of labelled bodies stand in a text: longer ones first, none over another. */
final class LabelledNames {

    private static final Set<String> BEFORE = Set.of("the", "a", "an", "this", "that");
    private static final Set<String> REFERRING = Set.of("this", "its", "their");
    private static final Set<Kind> IN_LOWER_CASE = Set.of(Kind.STATE_ORGAN, Kind.COURT, Kind.ARMED_GROUP);

    private final Words words;
    private final boolean mixed;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final boolean[] used;
    private final List<NamedBody.Place> found = new ArrayList<>();

    private LabelledNames(Words words, CaseStyle style) {
        this.words = words;
        this.mixed = style == CaseStyle.MIXED;
        this.used = new boolean[words.size()];
        for (int at = 0; at < words.size(); at++) {
            places.computeIfAbsent(text(words, at), word -> new ArrayList<>()).add(at);
        }
    }

    static List<NamedBody.Place> in(Words words, CaseStyle style, List<LabelledStatements.Body> bodies) {
        LabelledNames names = new LabelledNames(words, style);
        bodies.stream()
                .flatMap(body -> body.forms().stream().filter(form -> names.isName(form, body)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(form -> names.look(Words.of(form)));
        return names.found;
    }

    /** Not "the group", nor "its soldiers", where names have capitals. */
    private boolean isName(String form, LabelledStatements.Body body) {
        boolean capital = form.replaceAll("^(The|This) ", "").codePoints().anyMatch(Character::isUpperCase);
        boolean refers = !IN_LOWER_CASE.contains(body.kind())
                || REFERRING.contains(Words.of(form).fold(0));
        return capital || !mixed || form.equals(body.name()) || !refers;
    }

    private void look(Words form) {
        int from = 0;
        while (BEFORE.contains(form.fold(from))) {
            from++;
        }
        int length = form.size() - from;
        if (length > 0) {
            for (int at : places.getOrDefault(text(form, from), List.of())) {
                if (isAt(at, form, from)) {
                    java.util.Arrays.fill(used, at, at + length, true);
                    found.add(new NamedBody.Place(at, at + length));
                }
            }
        }
    }

    private boolean isAt(int at, Words form, int from) {
        for (int i = from; i < form.size(); i++) {
            int word = at + i - from;
            if (word >= words.size() || used[word] || !text(words, word).equals(text(form, i))) {
                return false;
            }
        }
        return true;
    }

    private static String text(Words words, int at) {
        return words.text(at, at + 1);
    }
}
