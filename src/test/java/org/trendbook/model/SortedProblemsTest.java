package org.trendbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Problems come back as they were, in their order. */
class SortedProblemsTest {
    private static final List<String> TEXTS = List.of("", "a", "né", "亿 for 万", "x".repeat(300_000), "\ud800");

    private static final List<ProblemCode> CODES = List.of(ProblemCode.values());

    private static List<Problem> random(int files, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            problems.add(new Problem(
                    CODES.get(random.nextInt(CODES.size())),
                    new Origin("file " + random.nextInt(files), random.nextInt(40)),
                    "r" + random.nextInt(50),
                    text(random),
                    text(random),
                    "epoch: " + random.nextInt(9),
                    "advice " + random.nextInt(3)));
        }
        return problems;
    }

    private static String text(SplittableRandom random) {
        return TEXTS.get(random.nextInt(1000) == 0 ? random.nextInt(TEXTS.size()) : random.nextInt(4));
    }

    @Test
    void theyStandInTheirOrderHoweverManyFilesThereAre() {
        for (int files : new int[] {1, 30, 9_000}) {
            List<Problem> problems = random(files, files);
            assertThat(SortedProblems.of(problems))
                    .hasSize(problems.size())
                    .isEqualTo(problems.stream().sorted().toList());
        }
        assertThat(SortedProblems.of(List.of())).isEmpty();
    }

    @Test
    void sortedOnesAreNotSortedAgain() {
        List<Problem> sorted = SortedProblems.of(random(2, 1));
        assertThat(SortedProblems.of(sorted)).isSameAs(sorted);
    }
}
