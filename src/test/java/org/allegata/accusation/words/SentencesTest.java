package org.allegata.accusation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static List<String> sentences(String text) {
        Words words = Words.of(text);
        return words.sentences().stream()
                .map(sentence -> words.text(sentence.first(), sentence.end()))
                .toList();
    }

    @Test
    void aTextWithoutCapitalLettersHasSentencesToo() {
        assertThat(
                        sentences(
                                "patna: the police said on friday that y k. mishra had been held. his party, which rules the u.s. state, called it unlawful. he was paid rs. 500 by mr. rao."))
                .containsExactly(
                        "patna: the police said on friday that y k. mishra had been held.",
                        "his party, which rules the u.s. state, called it unlawful.",
                        "he was paid rs. 500 by mr. rao.");
    }

    @Test
    void aSmallLetterBeginsNoSentenceWhereOthersBeginWithCapitals() {
        assertThat(
                        sentences(
                                "The army came at 5 p.m. and left. It took nine men, i.e. all that it found. Nobody saw them again."))
                .containsExactly(
                        "The army came at 5 p.m. and left.",
                        "It took nine men, i.e. all that it found.",
                        "Nobody saw them again.");
    }

    /** What is measured is the line, not what of the sentence stands on it. */
    @Test
    void aSentenceThatBeginsLateInALineGoesOnInTheNext() {
        assertThat(sentences("The men came from the hills at dawn. On Monday the\nUnited Nations counted the dead."))
                .containsExactly(
                        "The men came from the hills at dawn.", "On Monday the\nUnited Nations counted the dead.");
        assertThat(sentences("A short heading\nUnited Nations staff counted the dead."))
                .containsExactly("A short heading", "United Nations staff counted the dead.");
    }
}
