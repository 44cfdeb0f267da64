package org.allegata.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.LabelledStatements;
import org.allegata.accusation.Party;
import org.allegata.accusation.Response;
import org.allegata.accusation.Status;
import org.allegata.evaluation.Claims.Claim;

/** The labels of an article, asked in the words of a reading of it. */
final class LabelledClaims implements LabelledStatements {

    private final List<Claim> labelled;
    private final PartyKeys found;
    private final Map<Party, Set<String>> keys = new HashMap<>();

    /** @param found the names that the reading knows */
    LabelledClaims(Claims labels, PartyKeys found) {
        this.labelled = labels.accusations();
        this.found = found;
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
                .anyMatch(claim -> ReadingComparison.isSameEvidence(sentence, claim.evidence()));
    }

    @Override
    public boolean isAccused(Party accused, String type) {
        return labelled.stream().anyMatch(claim -> claim.types().contains(type) && is(accused, claim.accused()));
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
}
