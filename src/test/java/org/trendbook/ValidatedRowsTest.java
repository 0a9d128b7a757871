package org.trendbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;

class ValidatedRowsTest {
    private static final Problem NOWHERE = setting("nowhere");
    private static final Problem ELSEWHERE = setting("elsewhere");
    private static final Problem EMPTY = problem(ProblemCode.EMPTY_FILE, "records/a.csv", "");

    @Test
    void aSettingHasNoEffectWhenItHasNoneInAnyFile() {
        ValidatedRows all = ValidatedRows.ofAll(List.of(rows(EMPTY, NOWHERE, ELSEWHERE), rows(NOWHERE)));

        assertThat(all.fileProblems()).containsExactly(EMPTY, NOWHERE);
    }

    private static ValidatedRows rows(Problem... problems) {
        return new ValidatedRows(List.of(), List.of(), List.of(problems), List.of(), List.of());
    }

    private static Problem setting(String name) {
        return problem(ProblemCode.SETTING_WITHOUT_EFFECT, "report.yaml", name);
    }

    private static Problem problem(ProblemCode code, String file, String found) {
        return new Problem(code, new Origin(file, 0), "", "", found, "", "");
    }
}
