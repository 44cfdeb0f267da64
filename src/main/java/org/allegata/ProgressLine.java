package org.allegata;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.allegata.indexing.Progress;
import org.jspecify.annotations.Nullable;

/** Shows on standard error how far an update has come, once there is something to read. */
final class ProgressLine implements Progress.Listener, AutoCloseable {

    private static final int MILLISECONDS_BETWEEN = 500;

    private static final long SHOWN_IN_MEGABYTES = 10_000_000;

    private final boolean quiet;
    private @Nullable ProgressBar bar;

    ProgressLine(boolean quiet) {
        this.quiet = quiet;
    }

    @Override
    public synchronized void at(Progress progress) {
        if (quiet || progress.bytesInAll() == 0) {
            return;
        }
        if (bar == null) {
            boolean small = progress.bytesInAll() < SHOWN_IN_MEGABYTES;
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(small ? " kB" : " MB", small ? 1_000 : 1_000_000)
                    .setInitialMax(progress.bytesInAll())
                    .setUpdateIntervalMillis(MILLISECONDS_BETWEEN)
                    .build();
        }
        bar.stepTo(progress.bytes());
        bar.setExtraMessage(" " + progress.articles() + " articles");
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
