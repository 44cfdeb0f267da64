package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allegata.accusation.model.Features;
import org.allegata.accusation.words.Words;

/** What speaks for a passage's accusing somebody of a type. */
final class TypeFeatures {

    private final Scene scene;
    private final Map<String, String> groups;
    private final Words words;

    TypeFeatures(Scene scene, Map<String, String> groups) {
        this.scene = scene;
        this.groups = groups;
        this.words = scene.words();
    }

    /** The content words and pairs of words of a passage, each once. */
    List<String> terms(Passage passage) {
        List<String> terms = new ArrayList<>();
        String last = "";
        for (int at = passage.sentence().first(); at < passage.sentence().end(); at++) {
            String term = term(at);
            if (!term.isEmpty()) {
                terms.add(term);
                if (!last.isEmpty()) {
                    terms.add(last + " " + term);
                }
            }
            last = term;
        }
        return terms.stream().distinct().toList();
    }

    /** Names of actors are no words of an accusation; what sort of actor stands there is. */
    private String term(int at) {
        ActorMention actor = scene.markup().actor(at);
        if (actor != null
                && actor.actor().kind() != Kind.STATE_ORGAN
                && !actor.actor().isGeneric()) {
            return actor.first() == at ? "<" + actor.actor().kind().id() + ">" : "";
        }
        return words.isMark(at) || words.isNumber(at) ? "" : words.fold(at);
    }

    int[] of(Passage passage, String type, List<String> terms) {
        Features features = new Features();
        String group = groups.getOrDefault(type, type);
        features.add("t", type).add("g", group);
        for (String term : terms) {
            features.add("w", type, term).add("w", group, term);
            if (term.indexOf(' ') < 0) {
                features.add("w", term);
            }
        }
        mention(passage, type, group, features);
        context(passage, type, group, features);
        return features.sorted();
    }

    private void mention(Passage passage, String type, String group, Features features) {
        Optional<TypeMention> found = passage.mention(type);
        if (found.isEmpty()) {
            features.add("m-no")
                    .add("m-no", type)
                    .add("m-others", String.valueOf(Math.min(passage.types().size(), 4)));
            return;
        }
        TypeMention mention = found.get();
        String form = words.text(mention.first(), mention.end()).toLowerCase(java.util.Locale.ROOT);
        String sort = (mention.verb() ? "verb" : "noun") + (mention.sure() ? "+" : "-");
        features.add("m", type)
                .add("m", sort)
                .add("m", sort, type)
                .add("form", type, form)
                .add("m", sort, group);
        features.addIf(words.isQuoted(mention.first()), "m-quoted");
        features.addIf(passage.clause().isPassive(mention.first()), "m-passive");
        for (int near = 1; near <= 3; near++) {
            features.add("m<", term(mention.first() - near)).add("m>", term(mention.end() + near - 1));
        }
        features.add("m<1", term(mention.first() - 1), sort).add("m>1", term(mention.end()), sort);
        features.add("m-count", String.valueOf(Math.min(4, scene.typeCount(type))));
    }

    private void context(Passage passage, String type, String group, Features features) {
        boolean drafted = false;
        for (Draft draft : passage.drafts()) {
            boolean same = draft.types().contains(type);
            drafted |= same;
            features.add(same ? "rule" : "rule-other", draft.rule());
        }
        features.addIf(drafted, "drafted").addIf(!passage.drafts().isEmpty(), "drafts");
        scene.weighed().stream()
                .filter(accusation -> accusation.types().contains(type))
                .forEach(accusation -> features.add("by-rule"));
        features.add("place", String.valueOf(Math.min(passage.at(), 3)));
        int length = passage.sentence().end() - passage.sentence().first();
        features.add("length", String.valueOf(Math.min(length / 8, 6)));
        features.add("source", kind(passage.source()));
        features.add("source", kind(passage.source()), group);
        for (int back = -1; back <= 1; back += 2) {
            scene.before(passage, back).ifPresent(near -> {
                near.mention(type).ifPresent(m -> features.add("near"));
                near.types().forEach(m -> features.add("near", type, m.types().getFirst()));
            });
        }
        passage.types().forEach(m -> features.add("with", type, m.types().getFirst()));
        features.add("actors", String.valueOf(Math.min(passage.actors().size(), 4)));
        passage.actors()
                .forEach(actor -> features.add("actor", actor.actor().kind().id(), group));
    }

    static String kind(Party party) {
        Kind kind = party.kind();
        return kind == null ? party.name() : kind.id();
    }
}
