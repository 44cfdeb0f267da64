package org.allegata.accusation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Sentence;
import org.allegata.accusation.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what stands at a word: the subject of the verb of saying before it, the speaker of the quotation it stands in, "according to";
 * else the article itself. Sentences must come in order, since a quotation goes on with the speaker before.
 */
final class SourceFinder {

    private static final Set<String> PERSONAL = Set.of("he", "she");

    private static final Set<String> REPORT_LINKS = Set.of("that", "which", "by", "from", "of");
    private static final int REPORT_REACH = 8;
    private static final int HEDGE_REACH = 7;
    /** A sentence with more verbs of saying is a list; the bound keeps the time linear. */
    private static final int MOST_VERBS = 6;

    /** In sentences; the bound keeps the time linear. */
    private static final int LONGEST_QUOTATION = 4;

    private final Markup markup;
    private final Words words;
    private final Grammar grammar;
    private final Set<String> quoting;
    private final Set<String> rulings;
    private final Set<String> hedges;
    private final SpeechWords speech;
    private @Nullable Party lastSpeaker;
    private @Nullable Party lastPerson;

    SourceFinder(Markup markup, Grammar grammar, WordClasses classes) {
        this.markup = markup;
        this.words = markup.words();
        this.grammar = grammar;
        this.speech = new SpeechWords(markup, grammar, classes);
        this.quoting = classes.of("quoting");
        this.rulings = classes.of("reporting");
        this.hedges = classes.of("hedge");
    }

    /** Takes note of who speaks in a sentence; to be called after all questions about it. */
    void pass(Clause clause) {
        speaker(clause).filter(party -> !party.equals(Party.UNNAMED)).ifPresent(party -> lastSpeaker = party);
        lastPerson(clause).ifPresent(party -> lastPerson = party);
    }

    /** Whoever "he" or "she" means next: the person named last as the subject of a verb of saying, else the one named first. */
    private Optional<Party> lastPerson(Clause clause) {
        List<ActorMention> persons = markup.actors(clause.sentence()).stream()
                .filter(mention -> mention.actor().isPerson())
                .toList();
        return persons.stream()
                .filter(mention -> speech.isForm(mention.end()))
                .findFirst()
                .or(() -> persons.stream().findFirst())
                .map(mention -> mention.speaker().party());
    }

    /** Who spoke last. */
    Optional<Party> lastSpeaker() {
        return Optional.ofNullable(lastSpeaker);
    }

    Party source(Clause clause, int at) {
        if (words.isQuoted(at)) {
            return speaker(clause)
                    .or(() -> speakerNext(clause.sentence()))
                    .or(() -> Optional.ofNullable(lastSpeaker))
                    .orElse(Party.UNNAMED);
        }
        return accordingTo(clause)
                .or(() -> said(clause, at))
                .or(() -> saidAfter(clause, at))
                .orElseGet(() -> isHedged(clause.sentence(), at) ? Party.UNNAMED : Party.ARTICLE);
    }

    /** "Allegedly" and the like shortly before. */
    private boolean isHedged(Sentence sentence, int at) {
        return IntStream.range(Math.max(sentence.first(), at - HEDGE_REACH), at)
                .anyMatch(i -> hedges.contains(words.fold(i)));
    }

    /** Whoever the sentence attributes its words to. */
    private Optional<Party> speaker(Clause clause) {
        return IntStream.range(clause.sentence().first(), clause.sentence().end())
                .filter(at -> quoting.contains(words.fold(at)) && !words.isQuoted(at))
                .mapToObj(at -> subject(clause, at))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> accordingTo(clause));
    }

    /** The speaker named in one of the next sentences of the same quotation. */
    private Optional<Party> speakerNext(Sentence sentence) {
        int at = java.util.Collections.binarySearch(
                words.sentences(), sentence, (a, b) -> Integer.compare(a.first(), b.first()));
        if (at < 0) {
            return Optional.empty();
        }
        for (int i = at + 1;
                i <= Math.min(at + LONGEST_QUOTATION, words.sentences().size() - 1);
                i++) {
            Sentence next = words.sentences().get(i);
            if (words.startsParagraph(next.first()) || !words.isQuoted(next.first())) {
                break;
            }
            Optional<Party> speaker = speaker(new Clause(markup, next, grammar));
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    /** "According to X". */
    private Optional<Party> accordingTo(Clause clause) {
        for (int at = clause.sentence().first(); at + 2 < clause.sentence().end(); at++) {
            if (words.is(at, "according") && words.is(at + 1, "to") || words.is(at, "selon") || words.is(at, "segun")) {
                return Optional.of(named(clause, words.is(at, "according") ? at + 2 : at + 1));
            }
        }
        return Optional.empty();
    }

    /** Whoever stands after the word, or whose report does: "a report that X published". */
    private Party named(Clause clause, int from) {
        Party party = party(clause.actorsAfter(from));
        for (int at = from; party.equals(Party.UNNAMED) && at < from + REPORT_REACH; at++) {
            ActorMention actor = markup.actor(at);
            boolean publisher = REPORT_LINKS.contains(words.fold(at - 1))
                    || words.is(at - 1, "the") && REPORT_LINKS.contains(words.fold(at - 2));
            if (actor != null && publisher && clause.sentence().contains(at)) {
                return actor.speaker().party();
            }
        }
        return party;
    }

    private Party party(Clause.Found found) {
        return found instanceof Clause.Known known
                ? known.actors().getFirst().speaker().party()
                : Party.UNNAMED;
    }

    /** The verb of saying that stands nearest before a word and whose subject is known or people; else one of something unknown. */
    private Optional<Party> said(Clause clause, int at) {
        Optional<Party> found = Optional.empty();
        int looked = 0;
        for (int verb = at - 1; verb >= clause.sentence().first() && looked < MOST_VERBS; verb--) {
            if (speech.isVerb(verb)) {
                Optional<Party> party = subject(clause, verb);
                boolean unknown = party.filter(Party.UNNAMED::equals).isPresent();
                if (party.isPresent() && (!unknown || speech.isPlural(verb - 1))) {
                    return party;
                }
                found = found.or(() -> party);
                looked++;
            }
        }
        return found;
    }

    /** "..., X said" and "..., said X" at the end. */
    private Optional<Party> saidAfter(Clause clause, int at) {
        for (int verb = at + 1; verb < clause.sentence().end(); verb++) {
            boolean closes = words.is(verb - 1, ",") || words.is(verb - 1, Words.QUOTE) || actorAfterComma(verb);
            if ((quoting.contains(words.fold(verb)) || rulings.contains(words.fold(verb)))
                    && !words.isQuoted(verb)
                    && closes) {
                return subject(clause, verb);
            }
        }
        return Optional.empty();
    }

    private boolean actorAfterComma(int verb) {
        int at = verb - 1;
        while (grammar.isTransparent(words.fold(at))) {
            at--;
        }
        ActorMention actor = markup.actor(at);
        int before = actor == null ? at : actor.first();
        for (int i = before; i > before - 5 && i > 0; i--) {
            if (words.is(i - 1, ",") || words.is(i - 1, Words.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Party> subject(Clause clause, int verb) {
        if (inverted(verb) instanceof ActorMention actor) {
            return Optional.of(actor.speaker().party());
        }
        if (words.fold(verb).endsWith("ing") && clause.firstSubject(verb) instanceof Clause.Known main) {
            return Optional.of(main.actors().getFirst().speaker().party());
        }
        int before = verb - 1;
        while (grammar.isTransparent(words.fold(before))) {
            before--;
        }
        if (markup.actor(before) == null && PERSONAL.contains(words.fold(before))) {
            return Optional.of(speakerBefore(clause, before)
                    .or(() -> Optional.ofNullable(lastPerson))
                    .or(() -> Optional.ofNullable(lastSpeaker))
                    .orElse(Party.UNNAMED));
        }
        if (markup.actor(before) == null && SpeechWords.PRONOUNS.contains(words.fold(before))) {
            return Optional.of(speakerBefore(clause, before)
                    .or(() -> Optional.ofNullable(lastSpeaker))
                    .orElse(Party.UNNAMED));
        }
        return switch (clause.subject(verb)) {
            case Clause.Known known ->
                Optional.of(known.actors().getFirst().speaker().party());
            case Clause.Other other -> Optional.of(speech.isVoice(before) ? spokenFor() : Party.UNNAMED);
            case Clause.Nobody nobody -> Optional.empty();
        };
    }

    /** Whom a spokesman without a name speaks for. */
    private Party spokenFor() {
        return lastSpeaker == null ? Party.UNNAMED : lastSpeaker;
    }

    /** Who speaks earlier in the sentence: "X said it found". */
    private Optional<Party> speakerBefore(Clause clause, int at) {
        int looked = 0;
        for (int verb = at - 1; verb > clause.sentence().first() && looked < MOST_VERBS; verb--) {
            if (speech.isVerb(verb)) {
                looked++;
                if (clause.subject(verb) instanceof Clause.Known known) {
                    return Optional.of(known.actors().getFirst().speaker().party());
                }
            }
        }
        return Optional.empty();
    }

    /** "said X" right after a quotation, or after a comma where the sentence ends with it. */
    private @Nullable ActorMention inverted(int verb) {
        boolean afterQuote = words.is(verb - 1, Words.QUOTE);
        if (!afterQuote && !words.is(verb - 1, ",")) {
            return null;
        }
        int at = verb + 1;
        while (at < verb + 7
                && markup.actor(at) == null
                && words.isWord(at)
                && !grammar.isPreposition(words.fold(at))) {
            at++;
        }
        ActorMention actor = markup.actor(at);
        return actor != null && (afterQuote || words.isMark(actor.end())) ? actor : null;
    }
}
