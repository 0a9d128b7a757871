package org.trendbook.report.data;

import java.util.function.Function;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.Reason;
import org.trendbook.crosscheck.SourceDifference;
import org.trendbook.model.Problem;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Relation;

/** claims.csv, sources_compared.csv and problems.csv: what was checked and what is wrong. */
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

    /** A relation that is none of those known stands as the claim spells it. */
    private static String relation(JudgedClaim claim) {
        Relation relation = claim.claim().relation();
        return relation == Relation.UNREADABLE ? raw(claim).relation() : relation.key();
    }

    private static RawClaim raw(JudgedClaim claim) {
        return claim.claim().raw();
    }
}
