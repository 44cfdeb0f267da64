package org.allegata.accusation;

/** What the recognisers of actors know; built once. */
record ActorRules(
        RegistryNames registry,
        OrganisationWords organisations,
        PersonWords persons,
        WordClasses classes,
        StateUse uses) {

    static ActorRules of(Vocabulary vocabulary, WordClasses classes) {
        OrganisationWords organisations = OrganisationWords.load();
        return new ActorRules(
                new RegistryNames(vocabulary),
                organisations,
                PersonWords.load(),
                classes,
                new StateUse(organisations, classes));
    }
}
