package org.allegata.accusation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.Phrases;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/** What is known of each word of an article that may tell whether a name stands there: what the lists say, what the rules say, how else it is written. */
final class NameClues {

    private static final String NONE = "o";

    private final ActorRules rules;
    private final Named named;
    private final Words words;
    private final @Nullable ActorMention[] mentions;
    private final List<List<String>> lists = new ArrayList<>();
    private final Set<Integer> sentenceStarts = new HashSet<>();
    private final Set<String> inLowerCase = new HashSet<>();
    private final Map<String, Integer> capitals = new HashMap<>();

    NameClues(ActorRules rules, Named named) {
        this.rules = rules;
        this.named = named;
        this.words = named.words();
        this.mentions = new ActorMention[words.size()];
        named.mentions().forEach(mention -> java.util.Arrays.fill(mentions, mention.first(), mention.end(), mention));
        words.sentences().stream().map(Sentence::first).forEach(sentenceStarts::add);
        for (int at = 0; at < words.size(); at++) {
            lists.add(new ArrayList<>(0));
            if (words.isCapital(at)) {
                capitals.merge(words.fold(at), 1, Integer::sum);
            } else {
                inLowerCase.add(words.fold(at));
            }
        }
        for (int at = 0; at < words.size(); at++) {
            look(at);
        }
    }

    private void look(int at) {
        OrganisationWords bodies = rules.organisations();
        note(bodies.heads, at, "head");
        note(bodies.organs, at, "organ");
        note(bodies.appositions, at, "apposition");
        bodies.descriptions
                .longest(words, at, words.size())
                .ifPresent(found -> lists.get(at).add("description"));
        String word = words.fold(at);
        note(bodies.governments, word, at, "government");
        note(bodies.modifiers, word, at, "modifier");
        note(bodies.things, word, at, "thing");
        note(rules.persons().firstNames, word, at, "first");
        note(rules.persons().titles, word, at, "title");
        note(rules.classes().of("acting"), word, at, "acts");
        note(rules.classes().of("speech"), word, at, "says");
        note(rules.classes().of("placePreposition"), word, at, "place");
    }

    private void note(Phrases<Kind> phrases, int at, String list) {
        phrases.longest(words, at, words.size()).ifPresent(found -> {
            lists.get(at).add(list + found.value().id());
            for (int i = at + 1; i < found.end(); i++) {
                lists.get(i).add(list + "+");
            }
        });
    }

    private void note(Set<String> list, String word, int at, String name) {
        if (list.contains(word)) {
            lists.get(at).add(name);
        }
    }

    Words words() {
        return words;
    }

    Named named() {
        return named;
    }

    /** What stands in the lists for a word. */
    List<String> lists(int at) {
        return at < 0 || at >= words.size() ? List.of() : lists.get(at);
    }

    boolean hasHead(int at) {
        return lists(at).stream().anyMatch(list -> list.startsWith("head") || list.startsWith("organ"));
    }

    /** The kind that a head word or an organ says. */
    Optional<Kind> kind(int at) {
        return lists(at).stream()
                .filter(list -> list.startsWith("head") || list.startsWith("organ"))
                .flatMap(list -> Kind.of(list.replaceFirst("^(head|organ)", "")).stream())
                .findFirst();
    }

    /** Whether a name may begin here; of most words it may not. */
    boolean mayBegin(int at) {
        ActorMention mention = mentions[at];
        return words.isCapital(at)
                || lists.get(at).stream().anyMatch(NameClues::isOfBodies)
                || mention != null && mention.first() == at;
    }

    private static boolean isOfBodies(String list) {
        return list.startsWith("head")
                || list.startsWith("organ")
                || list.startsWith("apposition")
                || list.equals("description")
                || list.equals("government")
                || list.equals("modifier");
    }

    @Nullable
    ActorMention mention(int at) {
        return at < 0 || at >= mentions.length ? null : mentions[at];
    }

    /** Whether a body says or does something where it is named. */
    boolean acts(ActorMention mention) {
        return rules.uses().acts(words, mention.first(), mention.end());
    }

    /** What the rules say of a word. */
    String ruled(int at) {
        ActorMention mention = mention(at);
        if (mention == null) {
            return NONE;
        }
        Actor actor = mention.actor();
        return (mention.first() == at ? "B" : "I")
                + actor.kind().id()
                + (actor.isListed() ? "L" : "u")
                + (actor.id() != null ? "R" : "");
    }

    /** How the rules take the state named at a word; empty where none is. */
    String state(int at) {
        for (int last = at; last < at + 3; last++) {
            Optional<RegisteredOrganisation> state = named.states().endingAt(last);
            if (state.isPresent()) {
                int first = named.states().firstOf(last);
                return first > at ? "" : "s" + rules.uses().isState(words, first, last + 1);
            }
        }
        return "";
    }

    /** The body of the registry that just these words name. */
    Optional<RegisteredOrganisation> registered(int first, int end) {
        return rules.registry()
                .at(words, first, named.style())
                .filter(found -> found.end() == end && found.value().certainty() == RegistryNames.Certainty.SURE)
                .map(found -> found.value().body());
    }

    /** The group of alike words that a word belongs to. */
    String group(int at) {
        return rules.wordGroups().of(words, at);
    }

    /** How a word is written, in a letter. */
    char written(int at) {
        return words.fold(at).isEmpty()
                ? '#'
                : words.isMark(at)
                        ? 'M'
                        : words.isNumber(at) ? 'N' : words.isAllCaps(at) ? 'A' : words.isCapital(at) ? 'C' : 'l';
    }

    boolean startsSentence(int at) {
        return sentenceStarts.contains(at);
    }

    boolean isInLowerCaseToo(int at) {
        return inLowerCase.contains(words.fold(at));
    }

    int capitals(int at) {
        return capitals.getOrDefault(words.fold(at), 0);
    }
}
