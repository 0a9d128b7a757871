package org.trendbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.trendbook.report.chart.ChartWriter;
import org.trendbook.report.excel.WorkbookWriter;

/**
 * Loads the fonts of the charts and the classes of the workbooks while records are still read, so that a short run does
 * not wait for them at its end. What fails here fails again, and is told, when the report is written.
 */
final class Rehearsal {
    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private Rehearsal() {}

    /** Begins on a thread of its own, once in the life of the program. */
    static void begin() {
        if (BEGUN.compareAndSet(false, true)) {
            Thread thread = new Thread(Rehearsal::rehearse, "rehearsal");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void rehearse() {
        try {
            ChartWriter.rehearse();
            WorkbookWriter.rehearse();
        } catch (IOException | UncheckedIOException failure) {
            // The report meets it again.
        }
    }
}
