package org.trendbook.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short version of {@code make soak}: the same checks, a few inputs of each. A fault names the seed of its input. */
class SoakTest {
    @TempDir
    private Path work;

    @Test
    void numbersAndDatesReadBackHoweverTheyAreSpelledAndHostileTextsDoNoHarm() {
        assertThat(GrammarSoak.run(1, 20_000).first()).isEmpty();
    }

    @Test
    void wholeRunsLoseNothing() throws IOException {
        assertThat(ReportSoak.run(1, 3, work).first()).isEmpty();
    }

    @Test
    void aKilledRunLeavesAWholeReport() throws IOException, InterruptedException {
        assertThat(KillSoak.run(1, 2, work).faults().first()).isEmpty();
    }

    @Test
    void anotherMachineGivesTheSameBytes() throws IOException, InterruptedException {
        Path input = GeneratedInput.write(
                work.resolve("in"), GeneratedInput.rows(new java.util.SplittableRandom(3)), GeneratedInput.Kind.CSV);
        assertThat(MachineSoak.run(input, List.of(Program.ownJava()), 1, work.resolve("out"))
                        .faults()
                        .first())
                .isEmpty();
    }
}
