package org.allegata.accusation;

/** What the recognisers of actors know; built once. */
record ActorRules(RegistryNames registry, OrganisationWords organisations, PersonWords persons, WordClasses classes) {

    static ActorRules of(Vocabulary vocabulary, WordClasses classes) {
        return new ActorRules(new RegistryNames(vocabulary), OrganisationWords.load(), PersonWords.load(), classes);
    }
}
