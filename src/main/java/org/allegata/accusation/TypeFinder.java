package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;

/** Finds accusation types by the nouns and verbs that name them, the longest phrase first. Built once, for all articles. */
final class TypeFinder {

    private static final String IMPRISONMENT = "imprisonment";

    /** Words between a penalty's length and its name, as in "twenty years and six months of imprisonment". */
    private static final int PENALTY_REACH = 6;

    private final Phrases<TypeForms.Form> forms;
    private final Optional<Deeds> deeds;
    private final Set<String> secondCues;
    private final Set<String> penalties;

    private TypeFinder(TypeForms forms, WordClasses classes, Optional<Deeds> deeds) {
        this.forms = forms.phrases();
        this.deeds = deeds;
        this.secondCues = classes.of("victim");
        this.penalties = classes.of("penalty");
    }

    static TypeFinder of(Tongue tongue, Vocabulary vocabulary, WordClasses classes) {
        return tongue == Tongue.ENGLISH
                ? new TypeFinder(TypeForms.english(vocabulary), classes, Optional.of(Deeds.load(classes)))
                : new TypeFinder(TypeForms.of(tongue, vocabulary), classes, Optional.empty());
    }

    List<TypeMention> find(Words words) {
        List<TypeMention> found = new ArrayList<>();
        words.sentences().forEach(sentence -> find(words, sentence, found));
        return found;
    }

    private void find(Words words, Sentence sentence, List<TypeMention> found) {
        TreeMap<Integer, TypeMention> phrases = new TreeMap<>();
        boolean cued = hasSecondCue(words, sentence);
        int at = sentence.first();
        while (at < sentence.end()) {
            Optional<Phrases.Found<TypeForms.Form>> form = forms.longest(words, at, sentence.end());
            int here = at;
            form.filter(f -> !isPenalty(words, sentence, here, f.value()) && !isScore(words, here, f.end()))
                    .ifPresent(f -> phrases.put(here, mention(cued, here, f)));
            at = form.map(Phrases.Found::end).orElse(at + 1);
        }
        deeds.ifPresent(some -> some.find(words, sentence).forEach(deed -> add(deed, phrases)));
        phrases.values().stream().filter(mention -> !mention.types().isEmpty()).forEach(found::add);
    }

    /** A deed whose word a phrase has taken says more of what that phrase says, unless it is a phrase that names no type. */
    private static void add(TypeMention deed, TreeMap<Integer, TypeMention> phrases) {
        Map.Entry<Integer, TypeMention> before = phrases.floorEntry(deed.end() - 1);
        if (before == null || before.getValue().end() <= deed.first()) {
            phrases.put(deed.first(), deed);
        } else if (!before.getValue().types().isEmpty()) {
            phrases.put(before.getKey(), before.getValue().with(deed));
        }
    }

    /** "46 years' imprisonment" is what a court gives, and nobody is accused of it. */
    private boolean isPenalty(Words words, Sentence sentence, int at, TypeForms.Form form) {
        if (form.verb() || !form.types().contains(IMPRISONMENT)) {
            return false;
        }
        for (int before = Math.max(sentence.first(), at - PENALTY_REACH); before < at; before++) {
            if (penalties.contains(words.fold(before))) {
                return true;
            }
        }
        return false;
    }

    /** "Were beaten 57-53": in a game. */
    private static boolean isScore(Words words, int at, int end) {
        return words.fold(at).startsWith("beat") && words.isNumber(end);
    }

    private static TypeMention mention(boolean cued, int at, Phrases.Found<TypeForms.Form> form) {
        boolean sure = form.value().sure() || cued;
        return new TypeMention(
                at, form.end(), List.copyOf(form.value().types()), form.value().verb(), sure);
    }

    private boolean hasSecondCue(Words words, Sentence sentence) {
        for (int at = sentence.first(); at < sentence.end(); at++) {
            if (secondCues.contains(words.fold(at))) {
                return true;
            }
        }
        return false;
    }
}
