package org.allegata.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.allegata.accusation.LabelledStatements;
import org.allegata.accusation.Party;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.accusation.Vocabulary;
import org.allegata.evaluation.Claims.Claim;
import org.jspecify.annotations.Nullable;

/** The labels of an article, asked in the words of a reading of it. */
final class LabelledClaims implements LabelledStatements {

    private final List<Claim> labelled;
    private final Claims labels;
    private final PartyKeys found;
    private final Vocabulary vocabulary;
    private final Map<Party, Set<String>> keys = new HashMap<>();

    /** @param found the names that the reading knows */
    LabelledClaims(Claims labels, PartyKeys found, Vocabulary vocabulary) {
        this.labelled = labels.accusations();
        this.labels = labels;
        this.found = found;
        this.vocabulary = vocabulary;
    }

    private boolean is(Party party, Set<String> labelledKeys) {
        return PartyNames.alike(keys.computeIfAbsent(party, found::of), labelledKeys);
    }

    @Override
    public boolean hasType(String type) {
        return labelled.stream().anyMatch(claim -> claim.types().contains(type));
    }

    @Override
    public boolean isEvidence(String sentence, String type) {
        return labelled.stream()
                .filter(claim -> claim.types().contains(type))
                .anyMatch(claim -> ReadingComparison.isSameEvidence(
                        sentence, claim.evidence().words()));
    }

    @Override
    public boolean isAccused(Party accused, String type) {
        return labelled.stream().anyMatch(claim -> claim.types().contains(type) && is(accused, claim.accused()));
    }

    @Override
    public boolean accuses(Party accuser, Party accused) {
        return labelled.stream().anyMatch(claim -> is(accused, claim.accused()) && is(accuser, claim.accuser()));
    }

    @Override
    public Optional<Label> accusation(Party accuser, Party accused, String type) {
        return labelled.stream()
                .filter(claim ->
                        claim.types().contains(type) && is(accused, claim.accused()) && is(accuser, claim.accuser()))
                .map(claim -> new Label(
                        Status.of(claim.status()).orElseThrow(),
                        Response.of(claim.response()).orElseThrow(),
                        claim.event()))
                .findFirst();
    }

    @Override
    public List<Body> bodies() {
        return labels.bodies();
    }

    @Override
    public OptionalInt body(String name, Collection<String> forms, @Nullable String id, Collection<Integer> leftOut) {
        PartyKeys body = new PartyKeys(vocabulary);
        body.add(name, List.copyOf(forms), id);
        Set<String> its = body.organisations().getFirst();
        return IntStream.range(0, labels.organisations().size())
                .filter(i -> !leftOut.contains(i)
                        && PartyNames.shareKey(its, labels.organisations().get(i)))
                .findFirst();
    }
}
