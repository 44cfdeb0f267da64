package org.allegata.accusation;

import java.util.HashSet;
import java.util.Set;
import org.allegata.accusation.words.Words;

/** Which words are what to the grammar of a sentence. */
final class Grammar {

    private final Set<String> prepositions;
    private final Set<String> transparent = new HashSet<>();
    private final Set<String> clauseBreaks;
    private final Set<String> relatives;
    private final Set<String> determiners;
    private final Set<String> holdings;
    private final Set<String> listWords;
    private final Set<String> titles;
    private final Set<String> quoting;
    private final Set<String> be;
    private final Set<String> endsOfActs;
    private final Set<String> appositions;
    private final Set<String> conjunctions;
    private final Set<String> inquiries;
    private final Set<String> apart;
    private final Set<String> missions;
    private final Set<String> missionWords;
    private final Set<String> officeWords;
    private final Set<String> speech;
    private final Set<String> voices = new HashSet<>();

    Grammar(WordClasses classes, PersonWords persons) {
        prepositions = classes.of("preposition");
        transparent.addAll(classes.of("auxiliary"));
        transparent.addAll(classes.of("adverb"));
        transparent.addAll(classes.of("negation"));
        transparent.removeAll(Set.of("no", "without", "nobody", "none", "to"));
        clauseBreaks = classes.of("clauseBreak");
        relatives = classes.of("relative");
        determiners = classes.of("determiner");
        holdings = classes.of("stateHolding");
        listWords = classes.of("listWord");
        titles = persons.titles;
        quoting = classes.of("quoting");
        be = classes.of("be");
        endsOfActs = classes.of("endOfActs");
        appositions = classes.of("appositionStart");
        conjunctions = classes.of("conjunction");
        inquiries = classes.of("inquiry");
        apart = classes.of("apart");
        missions = classes.of("mission");
        missionWords = classes.of("missionWord");
        officeWords = classes.of("officeWord");
        speech = classes.of("speech");
        voices.addAll(classes.of("voice"));
        voices.removeAll(classes.of("document"));
        voices.addAll(classes.of("office"));
        voices.addAll(classes.of("speaker"));
    }

    boolean isPreposition(String fold) {
        return prepositions.contains(fold);
    }

    /** Words that stand between a subject and its verb and change nothing about who it is. */
    boolean isTransparent(String fold) {
        return transparent.contains(fold);
    }

    /** Of what somebody leads and does not do: "the police investigation into the man behind the attack". */
    boolean isInquiry(String fold) {
        return inquiries.contains(fold);
    }

    /** Whoever suffered from the body named before the word, or left it: "a Boko Haram survivor". */
    boolean isApart(String fold) {
        return apart.contains(fold);
    }

    /** Of what a body sends to find something out. */
    boolean isMission(String fold) {
        return missions.contains(fold);
    }

    /** What may stand between such a body and whom it sends. */
    boolean isMissionWord(String fold) {
        return missionWords.contains(fold);
    }

    /** Whether what begins at a word is told to be over: "a former senior UN official". */
    boolean isFormer(Words words, int first) {
        return OfficeRecogniser.isFormer(words, first, officeWords);
    }

    boolean isSpeech(String fold) {
        return speech.contains(fold);
    }

    /** A noun for whoever speaks for others: "spokesman", "director". */
    boolean isVoice(String fold) {
        return voices.contains(fold);
    }

    boolean isClauseBreak(String fold) {
        return clauseBreaks.contains(fold);
    }

    boolean isRelative(String fold) {
        return relatives.contains(fold);
    }

    boolean isDeterminer(String fold) {
        return determiners.contains(fold);
    }

    boolean isHolding(String fold) {
        return holdings.contains(fold);
    }

    boolean isListWord(String fold) {
        return listWords.contains(fold);
    }

    boolean isTitle(String fold) {
        return titles.contains(fold)
                || fold.equals("prime")
                || fold.equals("defence")
                || fold.equals("foreign")
                || fold.equals("defense");
    }

    boolean isApposition(String fold) {
        return appositions.contains(fold);
    }

    boolean isQuoting(String fold) {
        return quoting.contains(fold);
    }

    boolean isBe(String fold) {
        return be.contains(fold);
    }

    boolean endsActs(String fold) {
        return endsOfActs.contains(fold);
    }

    boolean isConjunction(String fold) {
        return conjunctions.contains(fold);
    }
}
