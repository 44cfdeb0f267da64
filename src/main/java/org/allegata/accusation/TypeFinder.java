package org.allegata.accusation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;

/** Finds accusation types by the nouns and verbs that name them, the longest phrase first. Built once, for all articles. */
final class TypeFinder {

    private static final String IMPRISONMENT = "imprisonment";

    /** Words between a penalty's length and its name, as in "twenty years and six months of imprisonment". */
    private static final int PENALTY_REACH = 6;

    private final Phrases<Form> forms = new Phrases<>();
    private final Set<String> secondCues;
    private final Set<String> penalties;

    private record Form(Set<String> types, boolean verb, boolean sure) {}

    private TypeFinder(WordClasses classes) {
        this.secondCues = classes.of("victim");
        this.penalties = classes.of("penalty");
    }

    static TypeFinder of(Tongue tongue, Vocabulary vocabulary, WordClasses classes) {
        return tongue == Tongue.ENGLISH
                ? new TypeFinder(vocabulary, classes)
                : new TypeFinder(tongue, vocabulary, classes);
    }

    /** The types by their words in a language other than English. */
    private TypeFinder(Tongue tongue, Vocabulary vocabulary, WordClasses classes) {
        this(classes);
        Map<String, Form> byPhrase = new LinkedHashMap<>();
        addNothing(tongue.resource("type-words"));
        Vocabulary.entries(tongue.resource("type-words"), "types").forEach(node -> {
            AccusationType type =
                    vocabulary.type(node.required("type").asString()).orElseThrow();
            Vocabulary.strings(node, "nouns").stream()
                    .flatMap(noun -> Inflection.noun(tongue, noun))
                    .forEach(noun -> put(byPhrase, noun, type, false, true));
            Vocabulary.strings(node, "verbs").stream()
                    .flatMap(verb -> Inflection.verb(tongue, verb))
                    .forEach(verb -> put(byPhrase, verb, type, true, true));
        });
        vocabulary.types().stream()
                .filter(type -> type.parent() != null && type.labels().containsKey(tongue.code()))
                .forEach(type -> Inflection.noun(tongue, type.label(tongue.code()))
                        .forEach(noun -> put(byPhrase, noun, type, false, true)));
        byPhrase.forEach(forms::add);
    }

    private TypeFinder(Vocabulary vocabulary, WordClasses classes) {
        this(classes);
        Map<String, Form> byPhrase = new LinkedHashMap<>();
        for (AccusationType type : vocabulary.types()) {
            labels(type).forEach(phrase -> put(byPhrase, phrase, type, false, true));
            type.synonyms().forEach(phrase -> put(byPhrase, phrase, type, false, true));
            type.ambiguousForms().forEach(phrase -> put(byPhrase, phrase, type, isVerb(phrase, type), false));
        }
        // Nouns first: "murder" and "torture" are read as nouns, since a noun asks more of its sentence.
        vocabulary.types().forEach(type -> type.verbForms().forEach(phrase -> put(byPhrase, phrase, type, true, true)));
        byPhrase.forEach(forms::add);
        byPhrase.forEach((phrase, form) -> inflected(phrase, form).forEach(more -> forms.add(more, form)));
        byPhrase.forEach((phrase, form) -> plural(phrase, form).ifPresent(more -> forms.add(more, form)));
        addNothing("accusation-types.yaml");
    }

    /** Phrases that hold a form and name no type: "drug trafficking". */
    private void addNothing(String resource) {
        Vocabulary.strings(Vocabulary.root(resource), "nothing")
                .forEach(phrase -> forms.add(phrase, new Form(Set.of(), false, true)));
    }

    private static void put(
            Map<String, Form> byPhrase, String phrase, AccusationType type, boolean verb, boolean sure) {
        Form form = byPhrase.computeIfAbsent(
                phrase.toLowerCase(Locale.ROOT), key -> new Form(new LinkedHashSet<>(), verb, sure));
        if (form.sure() == sure) {
            form.types().add(type.id());
        }
    }

    /** The label of a group is too general to be said of anybody. */
    private static Collection<String> labels(AccusationType type) {
        return type.parent() == null ? List.of() : type.labels().values();
    }

    private static boolean isVerb(String phrase, AccusationType type) {
        return phrase.endsWith("ed")
                || phrase.startsWith("shot")
                || type.verbForms().contains(phrase) && !phrase.endsWith("ing");
    }

    /** "trampled on" also as "trample on", "tramples on" and "trampling on"; a form that doesn't exist does no harm. */
    private static List<String> inflected(String phrase, Form form) {
        int space = phrase.indexOf(' ') < 0 ? phrase.length() : phrase.indexOf(' ');
        String verb = phrase.substring(0, space);
        if (!form.verb() || !form.sure() || !verb.endsWith("ed") || verb.length() < 6) {
            return List.of();
        }
        String rest = phrase.substring(space);
        String stem = verb.substring(0, verb.length() - 2);
        return List.of(stem + "ing" + rest, stem + "e" + rest, stem + "es" + rest, stem + rest, stem + "s" + rest);
    }

    private static Optional<String> plural(String phrase, Form form) {
        return form.verb() || phrase.endsWith("s") || phrase.endsWith("y")
                ? Optional.empty()
                : Optional.of(phrase + "s");
    }

    List<TypeMention> find(Words words) {
        List<TypeMention> found = new ArrayList<>();
        words.sentences().forEach(sentence -> find(words, sentence, found));
        return found;
    }

    private void find(Words words, Sentence sentence, List<TypeMention> found) {
        int at = sentence.first();
        while (at < sentence.end()) {
            Optional<Phrases.Found<Form>> form = forms.longest(words, at, sentence.end());
            int here = at;
            form.filter(f -> !f.value().types().isEmpty() && !isPenalty(words, sentence, here, f.value()))
                    .ifPresent(f -> found.add(mention(words, sentence, here, f)));
            at = form.map(Phrases.Found::end).orElse(at + 1);
        }
    }

    /** "46 years' imprisonment" is what a court gives, and nobody is accused of it. */
    private boolean isPenalty(Words words, Sentence sentence, int at, Form form) {
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

    private TypeMention mention(Words words, Sentence sentence, int at, Phrases.Found<Form> form) {
        boolean sure = form.value().sure() || hasSecondCue(words, sentence);
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
