package org.trendbook.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;

class UnknownNamesTest {
    private static Problem problem(ProblemCode code, int line, String found) {
        return new Problem(
                code, new Origin("records/a.csv", line), "a:" + line, "organization", found, "wanted", "Add it.");
    }

    @Test
    void aNameOfManyRecordsIsToldOnceWhereItStandsFirst() {
        UnknownNames names = new UnknownNames();
        for (int line = 2; line <= 4; line++) {
            List<Problem> others = names.withoutNames(List.of(
                    problem(ProblemCode.UNKNOWN_ORGANIZATION, line, line == 2 ? "Acme Labs" : "acme-labs"),
                    problem(ProblemCode.REFUSED_DATE, line, "soon")));
            assertThat(others).extracting(Problem::code).containsExactly(ProblemCode.REFUSED_DATE);
        }
        assertThat(names.problems())
                .extracting(Problem::recordId, Problem::found, Problem::advice)
                .containsExactly(tuple("a:2", "Acme Labs", "3 records name it, this one first. Add it."));
    }

    @Test
    void aRecordThatRepeatsANameCountsOnce() {
        UnknownNames names = new UnknownNames();
        Problem acme = problem(ProblemCode.UNKNOWN_ORGANIZATION, 2, "Acme");
        names.withoutNames(List.of(acme, acme));
        assertThat(names.problems()).containsExactly(acme);
    }

    @Test
    void organizationsAndCountriesAreToldApartInTheOrderOfTheInput() {
        UnknownNames names = new UnknownNames();
        names.withoutNames(List.of(
                problem(ProblemCode.UNKNOWN_COUNTRY, 2, "Atlantis"),
                problem(ProblemCode.UNKNOWN_ORGANIZATION, 2, "Atlantis"),
                problem(ProblemCode.UNKNOWN_ORGANIZATION, 3, "Acme")));
        assertThat(names.problems())
                .extracting(Problem::code, Problem::found)
                .containsExactly(
                        tuple(ProblemCode.UNKNOWN_COUNTRY, "Atlantis"),
                        tuple(ProblemCode.UNKNOWN_ORGANIZATION, "Atlantis"),
                        tuple(ProblemCode.UNKNOWN_ORGANIZATION, "Acme"));
    }
}
