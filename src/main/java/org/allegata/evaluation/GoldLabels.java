package org.allegata.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.Labels;
import org.allegata.accusation.Names;
import org.allegata.accusation.Party;
import org.allegata.accusation.Reading;
import org.allegata.accusation.Vocabulary;
import org.allegata.evaluation.LabelledArticle.Body;
import org.allegata.evaluation.LabelledArticle.Statement;

/** The labels of an article, asked in the words of a reading of it. */
final class GoldLabels implements Labels {

    private static final double SAME_SENTENCE = 0.6;

    private record Known(PartyKeys accuser, PartyKeys accused, Statement statement) {}

    private final Vocabulary vocabulary;
    private final List<Known> known;
    private final List<Body> found;
    private final Map<Party, PartyKeys> keys = new HashMap<>();

    GoldLabels(LabelledArticle gold, Reading reading, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.known = gold.statements().stream()
                .map(s -> new Known(
                        PartyKeys.of(s.accuser(), gold.bodies(), vocabulary),
                        PartyKeys.of(s.accused(), gold.bodies(), vocabulary),
                        s))
                .toList();
        this.found = reading.organisations().stream()
                .map(body -> new Body(body.id(), forms(body.name(), body.forms())))
                .toList();
    }

    private static Set<String> forms(String name, List<String> forms) {
        Set<String> all = new LinkedHashSet<>(forms);
        all.add(name);
        return all;
    }

    private boolean is(Party party, PartyKeys gold) {
        return keys.computeIfAbsent(party, p -> PartyKeys.of(p.name(), found, vocabulary))
                .isAlike(gold);
    }

    @Override
    public boolean hasType(String type) {
        return known.stream().anyMatch(k -> k.statement().types().contains(type));
    }

    @Override
    public boolean isEvidence(String sentence, String type) {
        Set<String> words = words(sentence);
        return known.stream()
                .filter(k -> k.statement().types().contains(type))
                .anyMatch(k -> overlap(words, words(k.statement().evidence())) >= SAME_SENTENCE);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(Names.fold(text).split(" ")));
    }

    private static double overlap(Set<String> a, Set<String> b) {
        long shared = a.stream().filter(b::contains).count();
        return shared / (double) Math.max(a.size(), b.size());
    }

    @Override
    public boolean isAccused(Party accused, String type) {
        return known.stream().anyMatch(k -> k.statement().types().contains(type) && is(accused, k.accused()));
    }

    @Override
    public Optional<Label> accusation(Party accuser, Party accused, String type) {
        return known.stream()
                .filter(k ->
                        k.statement().types().contains(type) && is(accused, k.accused()) && is(accuser, k.accuser()))
                .map(k -> new Label(
                        k.statement().status(),
                        k.statement().response(),
                        k.statement().event()))
                .findFirst();
    }

    @Override
    public boolean isPair(Party accuser, Party accused) {
        return known.stream().anyMatch(k -> is(accused, k.accused()) && is(accuser, k.accuser()));
    }
}
