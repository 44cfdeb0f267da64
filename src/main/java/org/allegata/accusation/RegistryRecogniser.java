package org.allegata.accusation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allegata.accusation.words.CaseStyle;
import org.allegata.accusation.words.Phrases.Found;
import org.allegata.accusation.words.Words;

/** Names of the registry; ambiguous ones only with a second cue, countries only where a government acts. */
final class RegistryRecogniser {

    private static final Set<String> PLATFORMS =
            Set.of("twitter", "google", "meta-platforms", "tiktok", "telegram", "apple", "amazon", "microsoft");

    private final ActorRules rules;
    private final CaseStyle style;
    private final StateUse stateUse;
    private final SourceCues cues;

    private record Doubtful(int first, Found<RegistryNames.Name> found) {}

    RegistryRecogniser(ActorRules rules, CaseStyle style) {
        this.rules = rules;
        this.style = style;
        this.stateUse = rules.uses();
        this.cues = new SourceCues(rules);
    }

    void find(ActorFinder finder) {
        Words words = finder.words();
        List<Doubtful> doubtful = new ArrayList<>();
        List<Doubtful> countries = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Optional<Found<RegistryNames.Name>> found = rules.registry().at(words, at, style);
            int here = at;
            found = found.filter(name -> !isOnlyArticle(words, here, name));
            found.ifPresent(name -> take(finder, here, name, doubtful));
            found.filter(name -> name.value().certainty() == RegistryNames.Certainty.COUNTRY)
                    .ifPresent(name -> countries.add(new Doubtful(here, name)));
            at = found.map(Found::end).orElse(at + 1);
        }
        spread(finder, countries);
        doubtful.stream()
                .filter(name -> finder.cast().isKnown(name.found().value().body()))
                .forEach(name -> finder.take(
                        name.first(),
                        name.found().end(),
                        actor(finder, name.found().value())));
    }

    private void take(ActorFinder finder, int at, Found<RegistryNames.Name> found, List<Doubtful> doubtful) {
        Words words = finder.words();
        boolean counts = switch (found.value().certainty()) {
            case SURE ->
                !isPartOfName(words, at, found.end())
                        && (!isPlatform(found.value().body()) || cues.isActor(words, at, found.end()))
                        && (!isTheWord(words, at, found) || cues.isSource(words, at, found.end()));
            case COUNTRY -> stateUse.isState(words, at, found.end());
            case SEAT -> stateUse.speaks(words, at, found.end());
            case ADJECTIVE -> false;
            case AMBIGUOUS -> {
                boolean clear = isClear(finder, at, found);
                if (!clear) {
                    doubtful.add(new Doubtful(at, found));
                }
                yield clear;
            }
        };
        if (counts) {
            finder.take(at, stateUse.withGovernment(words, found), actor(finder, found.value()));
        }
    }

    /** "France, Britain and the United States have helped": who acts with a state acts too. */
    private static void spread(ActorFinder finder, List<Doubtful> countries) {
        countries.forEach(country -> join(finder, country, country.first() - 1, -1));
        countries
                .reversed()
                .forEach(country -> join(finder, country, country.found().end(), 1));
    }

    private static void join(ActorFinder finder, Doubtful country, int from, int step) {
        Words words = finder.words();
        int at = words.is(from, "the") ? from + step : from;
        boolean linked = words.is(at, "and") || words.is(at, ",");
        at += step;
        while (linked && at != from + 4 * step && (words.is(at, "and") || words.is(at, ",") || words.is(at, "the"))) {
            at += step;
        }
        ActorMention other = linked ? finder.at(at) : null;
        if (other != null
                && other.actor().kind() == Kind.STATE
                && finder.isFree(country.first(), country.found().end())) {
            finder.take(
                    country.first(),
                    country.found().end(),
                    actor(finder, country.found().value()));
        }
    }

    /** "The National Assembly" is no newspaper. */
    private static boolean isOnlyArticle(Words words, int at, Found<RegistryNames.Name> found) {
        boolean goesOn = words.isCapital(found.end()) && words.isWord(found.end());
        return words.is(at, "the") && (goesOn || !words.isCapital(found.end() - 1));
    }

    /** "The Independent", "the Australian": a paper where it is a source, or where the article is written large inside a sentence. */
    private static boolean isTheWord(Words words, int at, Found<RegistryNames.Name> found) {
        boolean name = words.isCapital(at) && !words.startsLine(at) && !words.isMark(at - 1);
        return found.value().body().kind() == Kind.MEDIA && words.is(at, "the") && found.end() - at == 2 && !name;
    }

    /** What people write on is no actor for that. */
    private static boolean isPlatform(RegisteredOrganisation body) {
        return PLATFORMS.contains(body.id());
    }

    /** An ambiguous name where it reports, is told something, or acts, as a body of its kind does. */
    private boolean isClear(ActorFinder finder, int at, Found<RegistryNames.Name> found) {
        Words words = finder.words();
        boolean alone = !words.isCapital(at - 1) && !words.isCapital(found.end()) && style == CaseStyle.MIXED;
        return alone
                && switch (found.value().body().kind()) {
                    case MEDIA -> cues.isSource(words, at, found.end());
                    case COMPANY, NGO -> cues.isActor(words, at, found.end()) && !words.startsLine(at);
                    case INTERGOVERNMENTAL, COURT -> words.isAllCaps(at) && found.end() - at == 1;
                    case OTHER ->
                        words.isCapital(at)
                                && !words.startsLine(at)
                                && found.end() - at == 1
                                && !words.isQuoted(at)
                                && isAtHome(finder, found.value().body());
                    case STATE, STATE_ORGAN, ARMED_GROUP, PERSON -> false;
                };
    }

    /** "Labour" is the British party where Britain is spoken of. */
    private static boolean isAtHome(ActorFinder finder, RegisteredOrganisation body) {
        return body.country() == null || finder.states().speaksOf(body.country());
    }

    /** "Police Amnesty Bill" or "Apple Daily": a name that goes on is another name. */
    private boolean isPartOfName(Words words, int first, int end) {
        boolean one = end - first == 1 || words.is(end, "project") || words.is(end, "statute");
        return style == CaseStyle.MIXED
                && one
                && words.isCapital(end)
                && words.isWord(end)
                && !Set.of("International").contains(words.text(end, end + 1))
                && rules.organisations().heads.longest(words, end, words.size()).isPresent();
    }

    private static Actor actor(ActorFinder finder, RegistryNames.Name name) {
        return finder.cast().registered(name.body());
    }
}
