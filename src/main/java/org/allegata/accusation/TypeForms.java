package org.allegata.accusation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Phrases;

/** The nouns and verbs of one language that name accusation types, in all their forms. */
final class TypeForms {

    /**
     * What a phrase names.
     *
     * @param verb whether it is a verb, whose subject did it
     * @param sure whether it counts by itself
     */
    record Form(Set<String> types, boolean verb, boolean sure) {}

    private final Map<String, Form> byPhrase = new LinkedHashMap<>();

    /** Forms made by rule: none takes the place of one that stands in a list. */
    private final Map<String, Form> more = new LinkedHashMap<>();

    /** Phrases that hold a form and name no type: "smuggling goods". */
    private final Set<String> nothing;

    private TypeForms(String resource) {
        nothing = Set.copyOf(Vocabulary.strings(Vocabulary.root(resource), "nothing"));
    }

    /** The types by their words in a language other than English. */
    static TypeForms of(Tongue tongue, Vocabulary vocabulary) {
        TypeForms forms = new TypeForms(tongue.resource("type-words"));
        Vocabulary.entries(tongue.resource("type-words"), "types").forEach(node -> {
            AccusationType type =
                    vocabulary.type(node.required("type").asString()).orElseThrow();
            Vocabulary.strings(node, "nouns").stream()
                    .flatMap(noun -> Inflection.noun(tongue, noun))
                    .forEach(noun -> put(forms.byPhrase, noun, type, false, true));
            Vocabulary.strings(node, "verbs").stream()
                    .flatMap(verb -> Inflection.verb(tongue, verb))
                    .forEach(verb -> put(forms.byPhrase, verb, type, true, true));
        });
        vocabulary.types().stream()
                .filter(type -> type.parent() != null && type.labels().containsKey(tongue.code()))
                .forEach(type -> Inflection.noun(tongue, type.label(tongue.code()))
                        .forEach(noun -> put(forms.byPhrase, noun, type, false, true)));
        return forms;
    }

    /** The types by their English words. */
    static TypeForms english(Vocabulary vocabulary) {
        TypeForms forms = new TypeForms("accusation-types.yaml");
        Map<String, Form> byPhrase = forms.byPhrase;
        for (AccusationType type : vocabulary.types()) {
            labels(type).forEach(phrase -> put(byPhrase, phrase, type, false, true));
            type.synonyms().forEach(phrase -> put(byPhrase, phrase, type, false, true));
            type.ambiguousForms().forEach(phrase -> put(byPhrase, phrase, type, isVerb(phrase, type), false));
        }
        // Nouns first: "murder" and "torture" are read as nouns, since a noun asks more of its sentence.
        vocabulary.types().forEach(type -> type.verbForms().forEach(phrase -> put(byPhrase, phrase, type, true, true)));
        forms.addWordings(vocabulary);
        byPhrase.forEach((phrase, form) -> {
            inflected(phrase, form).forEach(more -> forms.more.putIfAbsent(more, form));
            plural(phrase, form).ifPresent(more -> forms.more.putIfAbsent(more, form));
        });
        return forms;
    }

    /** All of them, each with what it names; a phrase that names nothing hides what stands in it. */
    Phrases<Form> phrases() {
        Phrases<Form> phrases = new Phrases<>();
        byPhrase.forEach(phrases::add);
        more.forEach(phrases::add);
        nothing.forEach(phrase -> phrases.add(phrase, new Form(Set.of(), false, true)));
        return phrases;
    }

    /** By what other words English tells of the types; a longer phrase names what a shorter one in it does too. */
    private void addWordings(Vocabulary vocabulary) {
        Map<String, Form> wordings = new LinkedHashMap<>();
        Vocabulary.entries(Tongue.ENGLISH.resource("type-words"), "types").forEach(node -> {
            AccusationType type =
                    vocabulary.type(node.required("type").asString()).orElseThrow();
            Vocabulary.strings(node, "nouns").forEach(phrase -> put(wordings, phrase, type, false, true));
            Vocabulary.strings(node, "verbs").stream()
                    .flatMap(verb -> Inflection.verb(Tongue.ENGLISH, verb))
                    .forEach(phrase -> put(wordings, phrase, type, true, true));
            Vocabulary.strings(node, "unsure")
                    .forEach(phrase -> put(wordings, phrase, type, isVerb(phrase, type), false));
        });
        wordings.forEach((phrase, form) -> {
            Form known = byPhrase.computeIfAbsent(phrase, key -> form);
            if (known.sure() == form.sure()) {
                known.types().addAll(form.types());
            }
        });
        wordings.keySet().stream().filter(phrase -> !nothing.contains(phrase)).forEach(this::addParts);
    }

    /** "Smear campaign against reporters" is a smear campaign. */
    private void addParts(String phrase) {
        Form whole = byPhrase.get(phrase);
        String[] words = phrase.split(" ");
        for (int first = 0; first < words.length; first++) {
            StringBuilder part = new StringBuilder();
            for (int at = first; at < words.length; at++) {
                part.append(at == first ? "" : " ").append(words[at]);
                Form form = byPhrase.get(part.toString());
                if (form != null && whole != null && form != whole && form.sure()) {
                    whole.types().addAll(form.types());
                }
            }
        }
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
}
