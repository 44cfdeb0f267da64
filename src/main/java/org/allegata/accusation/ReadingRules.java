package org.allegata.accusation;

/** All that is known of one language; built once. */
record ReadingRules(
        ActorRules actors,
        BodyNames bodyNames,
        TypeFinder types,
        AccusationFinder accusations,
        WordClasses classes,
        DateWords dates,
        HeadsOfState heads) {

    static ReadingRules of(Tongue tongue, Vocabulary vocabulary) {
        WordClasses classes = WordClasses.load(tongue);
        ActorRules actors = ActorRules.of(tongue, vocabulary, classes);
        return new ReadingRules(
                actors,
                new BodyNames(actors.registry()),
                TypeFinder.of(tongue, vocabulary, classes),
                new AccusationFinder(
                        Frame.load(tongue), new Grammar(classes, actors.persons()), classes, tongue == Tongue.ENGLISH),
                classes,
                DateWords.load(tongue),
                new HeadsOfState(vocabulary));
    }
}
