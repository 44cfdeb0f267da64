package org.allegata.accusation.words;

import java.util.Arrays;
import java.util.List;
import org.allegata.article.Span;

/**
 * A text cut into words and punctuation marks, each known by its position; the parts to leave out have none.
 *
 * <p>A word carries its folded form (lower case, no accents) by which it is compared. Hyphens and apostrophes inside words part them and
 * leave no mark, so that "hostage-taking" and "hostage taking" are the same two words; {@code 's} stands as a word of its own.
 */
public final class Words {

    /** What {@code 's} folds to. */
    public static final String POSSESSIVE = "'s";

    /** What any double quotation mark folds to. */
    public static final String QUOTE = "\"";

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final String[] folds;
    private final byte[] shapes;
    private final List<Sentence> sentences;

    Words(String text, WordBuffer buffer) {
        this.text = text;
        this.size = buffer.size;
        this.starts = Arrays.copyOf(buffer.starts, size);
        this.ends = Arrays.copyOf(buffer.ends, size);
        this.folds = Arrays.copyOf(buffer.folds, size);
        this.shapes = Arrays.copyOf(buffer.shapes, size);
        this.sentences = Sentences.of(this);
    }

    /** All words of a text. */
    public static Words of(String text) {
        return of(text, List.of());
    }

    /** The words of a text that lie outside the parts to leave out, which must be in order. */
    public static Words of(String text, List<Span> leftOut) {
        return new Words(text, new Tokenizer(text).cut(leftOut));
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public int start(int at) {
        return starts[at];
    }

    public int end(int at) {
        return ends[at];
    }

    /** The folded form; empty outside the text, so that looking past its ends is safe. */
    public String fold(int at) {
        return at < 0 || at >= size ? "" : folds[at];
    }

    public boolean is(int at, String folded) {
        return fold(at).equals(folded);
    }

    /** The text from one word up to but not including another. */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    public String text(int first, int end) {
        return text.substring(starts[first], ends[end - 1]);
    }

    /** Whether the word begins with an upper-case letter. */
    public boolean isCapital(int at) {
        return has(at, Shape.CAPITAL);
    }

    /** Whether the word has two letters or more, all of them upper-case. */
    public boolean isAllCaps(int at) {
        return has(at, Shape.ALL_CAPS);
    }

    public boolean isNumber(int at) {
        return has(at, Shape.NUMBER);
    }

    public boolean isMark(int at) {
        return has(at, Shape.MARK);
    }

    public boolean isWord(int at) {
        return at >= 0 && at < size && (shapes[at] & (Shape.MARK | Shape.NUMBER)) == 0;
    }

    /** Whether the word stands inside quotation marks. */
    public boolean isQuoted(int at) {
        return has(at, Shape.QUOTED);
    }

    /** Whether a line of the text begins with this word. */
    public boolean startsLine(int at) {
        return has(at, Shape.LINE_START);
    }

    /** Whether an empty line, or a part left out, stands before this word. */
    public boolean startsParagraph(int at) {
        return has(at, Shape.PARAGRAPH_START);
    }

    private boolean has(int at, int shape) {
        return at >= 0 && at < size && (shapes[at] & shape) != 0;
    }
}
