package org.allegata.accusation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WordGroupsTest {

    private static final Words WORDS = Words.of("Anna came on Monday with 1,200 words; Omar on Tuesday.");

    @Test
    void wordsThatAreUsedAlikeAreOneGroup() {
        WordGroups groups = WordGroups.load();

        assertThat(groups.of(WORDS, 3)).isNotEmpty().isEqualTo(groups.of(WORDS, 10));
        assertThat(groups.of(WORDS, 6)).isNotEqualTo(groups.of(WORDS, 3));
    }

    @Test
    void allNumbersAreOneWord() {
        assertThat(WordGroups.known(WORDS, 5)).isEqualTo(WordGroups.NUMBER);
    }

    @Test
    void outsideTheTextIsNoGroup() {
        WordGroups groups = WordGroups.load();

        assertThat(groups.of(WORDS, -1)).isEmpty();
        assertThat(groups.of(WORDS, WORDS.size())).isEmpty();
        assertThat(WordGroups.NONE.of(WORDS, 3)).isEmpty();
    }

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        WordGroups.write(new TreeMap<>(Map.of("monday", 7, "#", 3)), written);

        WordGroups read = WordGroups.read(new ByteArrayInputStream(written.toByteArray()));

        assertThat(read.of(WORDS, 3)).isEqualTo("7");
        assertThat(read.of(WORDS, 5)).isEqualTo("3");
        assertThat(read.of(WORDS, 0)).isEmpty();
    }
}
