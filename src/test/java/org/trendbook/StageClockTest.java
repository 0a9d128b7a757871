package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StageClockTest {
    private final AtomicLong nanos = new AtomicLong();
    private final StageClock clock = new StageClock(nanos::get);

    private void seconds(int passed) {
        nanos.addAndGet(passed * 1_000_000_000L);
    }

    @Test
    void aStageThatIsDoneInPiecesTakesTheirSum() {
        clock.timeRun(Stage.PLAN, () -> seconds(2));
        seconds(10);
        clock.timeRun(Stage.PLAN, () -> seconds(3));
        assertThat(clock.lines()).contains("time: plan            5.000 s").hasSize(Stage.values().length);
    }

    @Test
    void piecesSideBySideCountOnceForTheirStage() {
        clock.timeRun(Stage.CHARTS, () -> {
            seconds(1);
            clock.timeRun(Stage.CHARTS, () -> seconds(4));
            seconds(1);
        });
        assertThat(clock.lines()).contains("time: charts          6.000 s");
    }

    @Test
    void stagesSideBySideEachCountTheWholeTime() {
        clock.timeRun(Stage.CHARTS, () -> {
            seconds(1);
            clock.timeRun(Stage.WORKBOOKS, () -> seconds(4));
        });
        assertThat(clock.lines()).contains("time: charts          5.000 s", "time: workbooks       4.000 s");
    }

    @Test
    void aStageThatFailsIsStoppedAndItsFailureIsThrown() {
        assertThatThrownBy(() -> clock.timeRun(Stage.DATA, () -> {
                    seconds(1);
                    throw new IOException("disk full");
                }))
                .isInstanceOf(IOException.class);
        seconds(7);
        assertThat(clock.lines()).contains("time: data            1.000 s");
    }
}
