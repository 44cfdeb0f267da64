package org.allegata.web.page;

import java.util.List;

/**
 * The page of a type of accusation.
 *
 * @param language of the label and the definition
 * @param definition what it is, in a sentence; empty where the vocabulary does not say
 * @param synonyms its other names, in {@code language}
 * @param legal where the act is defined
 * @param broader the types above it, the widest first
 * @param narrower the types just below it
 * @param accusers who accuses others of it
 * @param counts its accusations; the parties are the accused
 * @param latest articles that carry them
 */
public record TypeView(
        Frame frame,
        String label,
        String language,
        String definition,
        List<String> synonyms,
        List<String> legal,
        List<Tally> broader,
        List<Tally> narrower,
        List<Tally> accusers,
        CountsView counts,
        LatestView latest) {
    public TypeView {
        synonyms = List.copyOf(synonyms);
        legal = List.copyOf(legal);
        broader = List.copyOf(broader);
        narrower = List.copyOf(narrower);
        accusers = List.copyOf(accusers);
    }
}
