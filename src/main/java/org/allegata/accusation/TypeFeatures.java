package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allegata.accusation.model.Features;
import org.allegata.accusation.words.Words;

/** What speaks for a passage's accusing somebody of a type. */
final class TypeFeatures {

    /** Letters that words of one family begin with. */
    private static final int FAMILY = 5;

    private final Scene scene;
    private final Map<String, String> groups;
    private final TypeCues typeCues;
    private final Words words;

    TypeFeatures(Scene scene, Map<String, String> groups, TypeCues typeCues) {
        this.typeCues = typeCues;
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

    /** How many terms speak for each type. */
    Map<String, Integer> cues(List<String> terms) {
        return typeCues.count(terms);
    }

    int[] of(Passage passage, String type, List<String> terms, Map<String, Integer> cues) {
        Features features = new Features();
        String group = groups.getOrDefault(type, type);
        features.add("t", type).add("g", group);
        for (String term : terms) {
            features.add("w", type, term).add("w", group, term);
            if (term.indexOf(' ') < 0) {
                features.add("w", term);
                family(term, type, group, features);
            }
        }
        cued(passage, type, cues, features);
        mention(passage, type, group, features);
        context(passage, type, group, features);
        return features.sorted();
    }

    /** What "journalist" and "journalism" have in common: rare words are seen too seldom to be learned one by one. */
    private static void family(String term, String type, String group, Features features) {
        if (term.length() > FAMILY) {
            String beginning = term.substring(0, FAMILY);
            features.add("family", type, beginning).add("family", group, beginning);
        }
    }

    /** How strongly the words speak for the type, and how strongly for others. */
    private static void cued(Passage passage, String type, Map<String, Integer> cues, Features features) {
        int own = cues.getOrDefault(type, 0);
        int most = 0;
        int stronger = 0;
        for (Map.Entry<String, Integer> other : cues.entrySet()) {
            most = other.getKey().equals(type) ? most : Math.max(most, other.getValue());
            stronger += other.getValue() > own ? 1 : 0;
        }
        String named = passage.mention(type).isPresent() ? "named" : "hinted";
        features.add("cues", String.valueOf(Math.min(own, 5)), named)
                .add("cues-of", type, String.valueOf(Math.min(own, 3)))
                .add("cues-rank", String.valueOf(Math.min(stronger, 6)), named)
                .add("cues-most", String.valueOf(Math.min(own, 3)), String.valueOf(Math.min(most, 4)));
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
