package org.allegata.article;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once, whichever thread asks. */
public final class Memo<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T value;

    public Memo(Supplier<T> maker) {
        this.maker = maker;
    }

    /** The value, made now if nobody asked before. */
    public T get() {
        T made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
