package org.trendbook.report.data;

import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.Reason;
import org.trendbook.crosscheck.SourceDifference;
import org.trendbook.model.Column;
import org.trendbook.model.Problem;
import org.trendbook.model.RawClaim;
import org.trendbook.model.RejectedRow;
import org.trendbook.model.Relation;

/** claims.csv, sources_compared.csv, problems.csv and rejected.csv: what was checked and what is wrong. */
final class CheckFiles {
    private CheckFiles() {}

    /** In the order of the claims, each against its own source's records first, then against all. */
    static CsvTable<JudgedClaim> claims(Function<JudgedClaim, String> reason) {
        return new CsvTable<JudgedClaim>()
                .text("claim_id", claim -> raw(claim).claimId())
                .names("subject", claim -> claim.claim().subjects())
                .text("measure", claim -> raw(claim).measure())
                .text("relation", CheckFiles::relation)
                .names("object", claim -> claim.claim().objects())
                .text("value", claim -> raw(claim).value())
                .text("tolerance", claim -> raw(claim).tolerance())
                .text("scope", claim -> raw(claim).scope())
                .text("at", claim -> raw(claim).at())
                .text("source", claim -> raw(claim).source())
                .text("locator", claim -> raw(claim).locator())
                .raw("records_of", claim -> claim.recordsOf().key())
                .raw("verdict", claim -> claim.verdict().key())
                .text("found", JudgedClaim::found)
                .text("reason", reason);
    }

    /** By model, column and the priority of the sources. */
    static CsvTable<SourceDifference> sourcesCompared(Function<Reason, String> words) {
        return new CsvTable<SourceDifference>()
                .text("model", SourceDifference::model)
                .text("column", SourceDifference::column)
                .text("source_a", SourceDifference::sourceA)
                .text("value_a", SourceDifference::valueA)
                .text("source_b", SourceDifference::sourceB)
                .text("value_b", SourceDifference::valueB)
                .text("difference", row -> words.apply(row.difference()))
                .flag("agrees", SourceDifference::agrees);
    }

    /** Gravest first, then by code, file and line. */
    static CsvTable<Problem> problems() {
        return new CsvTable<Problem>()
                .raw("code", problem -> problem.code().key())
                .raw("severity", problem -> problem.severity().key())
                .text("file", problem -> problem.origin().file())
                .count("line", problem -> problem.origin().line())
                .text("record_id", Problem::recordId)
                .text("column", Problem::column)
                .text("found", Problem::found)
                .text("wanted", Problem::wanted)
                .text("advice", Problem::advice);
    }

    private static String reason(Problem problem) {
        String found = problem.found().isEmpty() ? "" : "Found '" + problem.found() + "'; ";
        return problem.code().meaning() + " " + found + problem.advice();
    }

    /**
     * By file and line. Its raw columns can be fed in again.
     *
     * @param carried names of the foreign columns that any of the rows carries along
     * @param surplus how many columns for cells beyond the header: those of the row that has most
     */
    static CsvTable<RejectedRow> rejected(SortedSet<String> carried, int surplus) {
        CsvTable<RejectedRow> table = new CsvTable<RejectedRow>()
                .text("file", row -> row.problem().origin().file())
                .count("line", row -> row.problem().origin().line())
                .raw("code", row -> row.problem().code().key())
                .text("reason", row -> reason(row.problem()));
        for (Column column : Column.values()) {
            table.text(column.header(), row -> row.record().text(column));
        }
        for (String name : carried) {
            table.text(name, row -> row.record().carried().getOrDefault(name, ""));
        }
        for (int number = 1; number <= surplus; number++) {
            int index = number - 1;
            table.text(
                    "surplus_" + number,
                    row -> Optional.of(row.surplus())
                            .filter(cells -> index < cells.size())
                            .map(cells -> cells.get(index))
                            .orElse(""));
        }
        return table;
    }

    /** A relation that is none of those known stands as the claim spells it. */
    private static String relation(JudgedClaim claim) {
        Relation relation = claim.claim().relation();
        return relation == Relation.UNREADABLE ? raw(claim).relation() : relation.key();
    }

    private static RawClaim raw(JudgedClaim claim) {
        return claim.claim().raw();
    }
}
