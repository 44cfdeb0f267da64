package org.allegata.search;

/** A question that mixes more conditions on articles with conditions on accusations than the index can tell apart, however often it is asked. */
public class QuestionRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int most;
    private final int asked;

    /**
     * @param most words and conditions on articles that may be mixed so
     * @param asked how many are
     */
    public QuestionRefusedException(int most, int asked) {
        super("At most %d words and conditions on articles can be joined by OR with conditions on accusations, not %d."
                .formatted(most, asked));
        this.most = most;
        this.asked = asked;
    }

    public int most() {
        return most;
    }

    public int asked() {
        return asked;
    }
}
