package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allegata.accusation.words.Words;

/**
 * Finds what is said of somebody without a frame: "soldiers tortured him", "he was abducted by rebels", "the murder of a lawyer by the police",
 * "Israel's genocide". Whoever says the sentence is the accuser.
 */
final class ActRecogniser {

    /** How many words before an act make it one that may happen, or shall not. */
    static final int HYPOTHETICAL_REACH = 5;

    /** "Her films include one on the murder": a work about an act accuses nobody. */
    private static final int FICTION_REACH = 10;

    private static final int REACH = 12;
    private static final int SHORT = 14;

    /** Who reports wrongs and is hardly ever said to do one in a bare statement: there the grammar was misread. */
    private static final Set<Kind> REPORTERS = Set.of(Kind.COURT, Kind.NGO, Kind.MEDIA, Kind.INTERGOVERNMENTAL);

    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "was", "were", "is", "are", "has", "had", "been", "to", "by", "with");

    /** "If confirmed". */
    private static final Set<String> UNPROVEN =
            Set.of("genuine", "confirmed", "true", "authentic", "verified", "proven", "proved");

    /** Verbs whose subject suffers the wrong: "died in custody". */
    private static final Set<String> SUFFERED =
            Set.of("disappeared", "died", "dies", "dying", "vanished", "received", "suffered", "endured");

    /** Last words of a participle of several words that are no object. */
    private static final Set<String> ENDINGS = Set.of("dead", "death", "killed", "alive", "down", "captive", "hostage");

    private static final Set<String> FINDINGS =
            Set.of("determine", "verify", "confirm", "establish", "evidence", "proof", "know");

    /** What only a state can do: where no agent is named, the one state that the article is about. */
    static final Set<String> OF_STATES = Set.of(
            "arbitrary-detention",
            "death-penalty",
            "corporal-punishment",
            "unfair-trial",
            "freedom-of-expression",
            "freedom-of-assembly",
            "freedom-of-association",
            "denial-of-movement",
            "religious-persecution",
            "freedoms",
            "inhumane-detention-conditions",
            "incommunicado-detention",
            "internet-shutdown",
            "refoulement",
            "unlawful-surveillance",
            "justice");

    /** What is told of unnamed people too; a legal label without somebody who bears it says nothing. */
    private static final Set<String> OF_ANYBODY = Set.of(
            "abduction",
            "massacre",
            "hostage-taking",
            "murder",
            "rape",
            "torture",
            "life",
            "extrajudicial-execution",
            "ill-treatment",
            "human-rights-violation",
            "threats-and-intimidation",
            "enforced-disappearance",
            "sexual-assault",
            "sexual-violence",
            "mutilation",
            "domestic-violence",
            "human-trafficking",
            "attack-on-journalists",
            "attack-on-civilians",
            "attack-on-education",
            "attack-on-medical-care",
            "espionage",
            "forced-marriage",
            "forced-labour",
            "terrorism");

    static final String RULE_VERB = "act-verb";
    private static final String RULE_PASSIVE = "act-passive";
    private static final String RULE_STATE = "act-of-state";
    private static final String RULE_NOUN = "act-noun";

    /** What is found without a frame. */
    static final Set<String> RULES = Set.of(RULE_VERB, RULE_PASSIVE, RULE_STATE, RULE_NOUN);

    private final Set<String> negations;
    private final Set<String> hypotheticals;
    private final Set<String> fiction;
    private final Set<String> participles;

    ActRecogniser(WordClasses classes) {
        negations = classes.of("negation");
        hypotheticals = classes.of("hypothetical");
        fiction = classes.of("fiction");
        participles = classes.of("participle");
    }

    List<Draft> find(Clause clause, Markup markup, SourceFinder sources, Set<TypeMention> used) {
        List<Draft> drafts = new ArrayList<>();
        if (isHeading(clause, markup.words())
                || isQuestion(clause, markup.words())
                || isUndetermined(clause, markup.words())) {
            return drafts;
        }
        for (TypeMention act :
                markup.types(clause.sentence().first(), clause.sentence().end())) {
            boolean open = act.sure() && !used.contains(act) && markup.actor(act.first()) == null;
            if (open
                    && !clause.hasBefore(act.first(), negations, 4)
                    && !clause.hasBefore(act.first(), hypotheticals, HYPOTHETICAL_REACH)
                    && !clause.hasBefore(act.first(), fiction, FICTION_REACH)) {
                drafts.addAll(act.verb() ? verb(clause, markup, sources, act) : noun(clause, markup, sources, act));
            }
        }
        return drafts;
    }

    private List<Draft> verb(Clause clause, Markup markup, SourceFinder sources, TypeMention act) {
        Words words = markup.words();
        boolean by = clause.preposition(act.end(), "by", REACH).isPresent();
        if (clause.isPassive(act.first()) || clause.isPassive(act.first() + 1) || words.is(act.end(), "by")) {
            return by ? agent(clause, markup, sources, act, RULE_PASSIVE) : agentless(clause, markup, sources, act);
        }
        if (SUFFERED.contains(words.fold(act.first()))) {
            return List.of();
        }
        boolean past = isParticiple(words, act);
        if (words.is(act.first() - 1, "to") || past && !clause.hasObject(act.end())) {
            return List.of();
        }
        return clause.subject(act.first()) instanceof Clause.Known known
                ? drafts(clause, sources, act, known.actors(), RULE_VERB)
                : List.of();
    }

    /** "Prisoners beaten to death", "fighters shot dead": if no object follows, it may have been done to whoever stands before it. */
    private boolean isParticiple(Words words, TypeMention act) {
        String first = words.fold(act.first());
        boolean participle = first.endsWith("ed") || participles.contains(first);
        boolean alone = act.end() - act.first() == 1;
        return participle && (alone || ENDINGS.contains(words.fold(act.end() - 1)));
    }

    private static List<Draft> agentless(Clause clause, Markup markup, SourceFinder sources, TypeMention act) {
        Party accuser = sources.source(clause, act.first());
        Optional<Party> state = markup.stateOf(clause.sentence());
        if (accuser.equals(Party.ARTICLE)
                && tellsOfEvents(clause, markup)
                && act.types().stream().anyMatch(OF_STATES::contains)
                && state.isPresent()) {
            return List.of(Draft.of(accuser, state.get(), List.of(act), Status.ALLEGED, clause.sentence(), RULE_STATE));
        }
        boolean told = accuser.equals(Party.ARTICLE)
                && tellsOfEvents(clause, markup)
                && act.types().stream().anyMatch(OF_ANYBODY::contains);
        return told ? drafts(clause, sources, act, List.of(), RULE_PASSIVE) : List.of();
    }

    /** A sentence about what a court or an organisation does, or in a language whose grammar isn't known, says nothing in the article's own voice. */
    private static boolean tellsOfEvents(Clause clause, Markup markup) {
        boolean english = false;
        for (int at = clause.sentence().first(); at < clause.sentence().end(); at++) {
            ActorMention actor = markup.actor(at);
            if (actor != null && REPORTERS.contains(actor.actor().kind())) {
                return false;
            }
            english |= ENGLISH.contains(markup.words().fold(at));
        }
        return english;
    }

    private List<Draft> noun(Clause clause, Markup markup, SourceFinder sources, TypeMention act) {
        ActorMention owner = owner(markup, act.first());
        if (owner != null && isMember(markup.words(), act)) {
            return List.of();
        }
        if (owner != null) {
            return drafts(clause, sources, act, List.of(owner), RULE_NOUN);
        }
        List<Draft> byAgent = agent(clause, markup, sources, act, RULE_NOUN);
        return byAgent.isEmpty() && isSpecific(act) ? agentless(clause, markup, sources, act) : byAgent;
    }

    /** "The al-Qaeda terrorist N. N.": what he is called, and no act of al-Qaeda. */
    private static boolean isMember(Words words, TypeMention act) {
        return act.end() - act.first() == 1 && words.fold(act.first()).startsWith("terrorist");
    }

    /** A noun alone tells of an act only where it can mean nothing else. */
    private static boolean isSpecific(TypeMention act) {
        return act.types().stream().allMatch(type -> OF_STATES.contains(type) || OF_ANYBODY.contains(type));
    }

    /** "Israel's genocide", "police brutality". */
    private static @org.jspecify.annotations.Nullable ActorMention owner(Markup markup, int noun) {
        Words words = markup.words();
        ActorMention before = markup.actor(words.is(noun - 1, Words.POSSESSIVE) ? noun - 2 : noun - 1);
        return before != null && !before.actor().isPerson() && before.actor().kind() != Kind.NGO ? before : null;
    }

    private List<Draft> agent(Clause clause, Markup markup, SourceFinder sources, TypeMention act, String rule) {
        return clause.preposition(act.end(), "by", REACH)
                .filter(by -> markup.types(act.end(), by).isEmpty() && !clause.turnsAside(act.end(), by))
                .map(by -> clause.actorsAfter(by + 1))
                .map(found -> found instanceof Clause.Known known
                        ? drafts(clause, sources, act, known.actors(), rule)
                        : List.<Draft>of())
                .orElse(List.of());
    }

    private static List<Draft> drafts(
            Clause clause, SourceFinder sources, TypeMention act, List<ActorMention> accused, String rule) {
        Party said = sources.source(clause, act.first());
        Party accuser = isOwnReport(said, act) ? Party.ARTICLE : said;
        if (accused.stream().anyMatch(actor -> REPORTERS.contains(actor.actor().kind()))) {
            return List.of();
        }
        Stream<Party> parties = accused.isEmpty()
                ? Stream.of(Party.UNNAMED)
                : accused.stream()
                        .flatMap(actor -> Stream.concat(Stream.of(actor.actor()), actor.actor().members().stream()))
                        .map(Actor::party);
        return parties.distinct()
                .map(party -> Draft.of(accuser, party, List.of(act), Status.ALLEGED, clause.sentence(), rule))
                .toList();
    }

    /** A state that reports its own arrests accuses nobody: the article does, by telling of them. */
    private static boolean isOwnReport(Party source, TypeMention act) {
        return source.kind() == Kind.STATE && act.types().stream().anyMatch(OF_STATES::contains);
    }

    /** A short line without a mark at its end: its grammar is that of headlines and lists. */
    private static boolean isHeading(Clause clause, Words words) {
        int last = clause.sentence().end() - 1;
        return last - clause.sentence().first() < SHORT
                && words.isWord(last)
                && words.startsLine(clause.sentence().first());
    }

    /** A sentence that only quotes a question is none. */
    private static boolean isQuestion(Clause clause, Words words) {
        int last = clause.sentence().end() - 1;
        boolean quoted = words.is(last, Words.QUOTE) && words.is(last - 1, "?");
        return words.is(last, "?") && !words.isQuoted(last)
                || (quoted || words.is(last, "?"))
                        && words.isQuoted(clause.sentence().first() + 1);
    }

    /** "Could not determine", "no evidence", "if genuine": says that nothing is said. */
    boolean isUndetermined(Clause clause, Words words) {
        for (int at = clause.sentence().first(); at < clause.sentence().end(); at++) {
            boolean unproven = words.is(at - 1, "if") && UNPROVEN.contains(words.fold(at));
            if (unproven || FINDINGS.contains(words.fold(at)) && clause.hasBefore(at, negations, 6)) {
                return true;
            }
        }
        return false;
    }
}
