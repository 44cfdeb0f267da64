package org.allegata.accusation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks in an article, and how much. */
class SpeakersTest {

    private static final Party COMMITTEE = new Party(null, "Fairlight Committee", Kind.NGO);
    private static final Party TEACHER = new Party(null, "Ruth Aldermoor", Kind.PERSON);

    private static final Speakers SPEAKERS =
            new Speakers(List.of(Party.ARTICLE, TEACHER, Party.ARTICLE, COMMITTEE, Party.ARTICLE, COMMITTEE));

    @Test
    void whatTheArticleSaysItselfIsCountedButNobodySpeaksThere() {
        assertThat(SPEAKERS.sixths(Party.ARTICLE)).isEqualTo(3);
        assertThat(SPEAKERS.isFirst(Party.ARTICLE)).isFalse();
        assertThat(SPEAKERS.isMost(Party.ARTICLE)).isFalse();
    }

    @Test
    void theFirstToSpeakNeedNotBeTheOneWhoSpeaksMost() {
        assertThat(SPEAKERS.isFirst(TEACHER)).isTrue();
        assertThat(SPEAKERS.isMost(TEACHER)).isFalse();
        assertThat(SPEAKERS.isMost(COMMITTEE)).isTrue();
        assertThat(SPEAKERS.count(COMMITTEE)).isEqualTo(2);
    }

    @Test
    void anArticleWithoutSentencesHasNoSpeakers() {
        assertThat(new Speakers(List.of()).sixths(Party.ARTICLE)).isZero();
    }
}
