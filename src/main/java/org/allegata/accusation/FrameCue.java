package org.allegata.accusation;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.allegata.accusation.words.Words;

/**
 * A frame at one of its cues.
 *
 * @param first the cue's first word
 * @param end the word after the cue
 * @param complementEnd the word after what completes the cue, as "guilty" in "found X guilty"; {@code end} where nothing has to
 */
record FrameCue(Frame frame, int first, int end, int complementEnd) {

    /** The words of the cue, folded. */
    String text(Words words) {
        return IntStream.range(first, end).mapToObj(words::fold).collect(Collectors.joining(" "));
    }
}
