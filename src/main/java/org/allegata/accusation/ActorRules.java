package org.allegata.accusation;

import org.allegata.accusation.words.WordGroups;

/** What the recognisers of actors know; built once. */
record ActorRules(
        Tongue tongue,
        RegistryNames registry,
        OrganisationWords organisations,
        PersonWords persons,
        WordClasses classes,
        StateUse uses,
        WordGroups wordGroups) {

    static ActorRules of(Tongue tongue, Vocabulary vocabulary, WordClasses classes) {
        OrganisationWords organisations = OrganisationWords.load(tongue);
        return new ActorRules(
                tongue,
                new RegistryNames(tongue, vocabulary),
                organisations,
                PersonWords.load(tongue),
                classes,
                new StateUse(organisations, classes),
                tongue == Tongue.ENGLISH ? WordGroups.load() : WordGroups.NONE);
    }
}
