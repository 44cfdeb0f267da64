package org.allegata.accusation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.allegata.accusation.model.Models;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Words;
import org.allegata.article.Article;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an article says: who is named, when, and who accuses whom of what. A pure function: the same article gives the same reading, on any
 * machine and in any locale. Its time grows with the length of the article and no faster. Safe for use by many threads.
 */
public final class AccusationReader {

    private static final String ENGLISH = "en";

    private final Vocabulary vocabulary;
    private final ReadingRules english;
    private final Map<Tongue, ReadingRules> foreign = new ConcurrentHashMap<>();

    private final @Nullable LearnedFinder learned;
    private final @Nullable LearnedListing listing;

    /** Builds the automata that every reading uses. */
    public AccusationReader(Vocabulary vocabulary) {
        this(vocabulary, Optional.of(Models.load()));
    }

    /** One that knows rules only. */
    static AccusationReader byRules(Vocabulary vocabulary) {
        return new AccusationReader(vocabulary, Optional.empty());
    }

    /** One with models other than those that come with the program. */
    public static AccusationReader with(Vocabulary vocabulary, Models models) {
        return new AccusationReader(vocabulary, Optional.of(models));
    }

    private AccusationReader(Vocabulary vocabulary, Optional<Models> models) {
        this.vocabulary = vocabulary;
        english = ReadingRules.of(Tongue.ENGLISH, vocabulary);
        learned = models.map(m -> new LearnedFinder(
                        m, vocabulary, english.classes(), english.actors().wordGroups()))
                .orElse(null);
        listing = models.flatMap(m -> LearnedListing.of(m, english.actors())).orElse(null);
    }

    /** What was found, whatever the text is. */
    public Reading read(Article article) {
        Stage stage = stage(article);
        return reading(article, stage, listing(article, stage));
    }

    /** What was found, and why. */
    public Explanation explain(Article article) {
        Stage stage = stage(article);
        Scene scene = stage.scene();
        Optional<LearnedListing.Listing> bodies = listing(article, stage);
        Standing standing = standing(bodies);
        Reading reading = reading(article, stage, bodies);
        Optional<LearnedFinder> finder = ofLanguage(learned, article);
        List<Scored> scored = finder.map(f -> f.score(scene)).orElse(List.of());
        ToDoubleFunction<Pair> likelihood =
                finder.map(f -> f.likelihood(scene, scored, standing)).orElse(pair -> 0);
        int overlong = scene.words().sentences().size() - scene.passages().size();
        return new Explanation(
                new Explaining(scene, scored, likelihood, reading).sentences(), overlong, finder.isPresent(), reading);
    }

    /** @param bodies as they were weighed before this: those that are listed come by further mentions here, and would weigh otherwise after it */
    private Reading reading(Article article, Stage stage, Optional<LearnedListing.Listing> bodies) {
        Reading ruled = stage.reading();
        Reading found = ofLanguage(learned, article)
                .map(finder -> ruled.with(finder.find(stage.scene(), standing(bodies))))
                .orElse(ruled);
        return bodies.map(some -> found.listing(organisations(some.listed(stage.named()))))
                .orElse(found);
    }

    private Optional<LearnedListing.Listing> listing(Article article, Stage stage) {
        return ofLanguage(listing, article).map(lister -> lister.of(stage.named()));
    }

    private static Standing standing(Optional<LearnedListing.Listing> bodies) {
        return bodies.map(LearnedListing.Listing::standing).orElse(Standing.UNKNOWN);
    }

    /** What was learned, if it was learned from articles in the language of this one. */
    private static <T> Optional<T> ofLanguage(@Nullable T learned, Article article) {
        return Optional.ofNullable(learned).filter(any -> ENGLISH.equals(article.language()));
    }

    /** What is known of English. */
    ActorRules actorRules() {
        return english.actors();
    }

    /** What is known of an article's language. */
    private ReadingRules rules(Article article) {
        Tongue tongue = Tongue.of(article.language());
        return tongue == Tongue.ENGLISH
                ? english
                : foreign.computeIfAbsent(tongue, other -> ReadingRules.of(other, vocabulary));
    }

    /** What the rules make of an article. */
    record Stage(Named named, Scene scene, Reading reading) {}

    Stage stage(Article article) {
        ReadingRules rules = rules(article);
        ActorRules actorRules = rules.actors();
        Words words = Words.of(article.text(), article.boilerplate());
        ActorFinder.Cast cast = new ActorFinder.Cast();
        ActorFinder finder = new ActorFinder(words, false, cast, actorRules);
        List<ActorMention> mentions = finder.find();
        if (article.titleApart()) {
            new ActorFinder(Words.of(article.title()), true, cast, actorRules).find();
        }
        mentions = merged(rules.bodyNames(), mentions, cast, finder.style());
        List<DateRange> dates = new DateFinder(rules.dates(), words, new DateContext(article.published())).find();
        Groups.bind(words, mentions);
        MainState states = finder.states();
        Named named = new Named(words, finder.style(), states, cast, mentions);
        List<ActorMention> widened = new VoiceRecogniser(actorRules, words, states, cast).widen(mentions);
        Places places = new Places(states, state -> cast.registered(state).party());
        Markup markup = new Markup(
                words,
                actorRules.tongue() == Tongue.ENGLISH ? withSpeakers(words, widened, cast) : widened,
                rules.types().find(words),
                dates,
                states.dominant().map(state -> cast.registered(state).party()),
                places);
        Scene scene = rules.accusations()
                .find(
                        markup,
                        places,
                        Names.fold(article.source() == null ? "" : article.source()),
                        article.published());
        return new Stage(
                named,
                scene,
                new Reading(
                        organisations(cast.all().stream().filter(Actor::isListed)),
                        dates.stream().map(date -> date.mention(words)).toList(),
                        scene.byRules()));
    }

    /** With the offices and pronouns of English resolved. */
    private List<ActorMention> withSpeakers(Words words, List<ActorMention> mentions, ActorFinder.Cast cast) {
        List<ActorMention> living = Victims.withoutNamesakes(mentions, words);
        new OfficeRecogniser(words, english.classes()).bind(living);
        english.heads().bind(living, words, cast::registered);
        return new PronounRecogniser(words, english.classes()).with(living);
    }

    private static List<ActorMention> merged(
            BodyNames bodyNames, List<ActorMention> mentions, ActorFinder.Cast cast, CaseStyle style) {
        Map<Actor, Actor> kept = new SameBodies(bodyNames, cast.all().stream()).find(style);
        cast.replace(kept);
        return mentions.stream()
                .map(mention -> mention.of(ActorFinder.Cast.kept(kept, mention.actor())))
                .toList();
    }

    private static List<Organisation> organisations(Stream<Actor> listed) {
        return listed.map(Actor::organisation)
                .filter(organisation -> !organisation.mentions().isEmpty())
                .sorted(Comparator.comparing((Organisation organisation) ->
                                !organisation.mentions().getFirst().inTitle())
                        .thenComparing(organisation ->
                                organisation.mentions().getFirst().span()))
                .toList();
    }
}
