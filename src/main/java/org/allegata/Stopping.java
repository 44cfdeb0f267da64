package org.allegata;

/** Closes something in good order when the process is asked to end; when it is closed itself, that is no longer its task. */
final class Stopping implements AutoCloseable {

    private final Thread hook;

    private Stopping(Thread hook) {
        this.hook = hook;
    }

    /** Something that can be closed more than once, from any thread. */
    interface Stoppable {
        void close();
    }

    static Stopping onSignal(Stoppable stoppable) {
        Thread hook = new Thread(stoppable::close, "stopping");
        Runtime.getRuntime().addShutdownHook(hook);
        return new Stopping(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook at work.
            return;
        }
    }
}
