package org.trendbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.trendbook.report.chart.ChartWriter;
import org.trendbook.report.excel.WorkbookWriter;

/**
 * Loads the fonts of the charts and the classes of the workbooks while records are still being read, so that a short run
 * does not wait for them at its end. A failure here happens again, and is then reported, when the report is written.
 */
final class WarmUp {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private WarmUp() {}

    /** Starts a thread of its own, once per process. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread thread = new Thread(WarmUp::warmUp, "warm-up");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void warmUp() {
        try {
            ChartWriter.warmUp();
            WorkbookWriter.warmUp();
        } catch (IOException | UncheckedIOException failure) {
            // Writing the report will fail in the same way and say so.
        }
    }
}
