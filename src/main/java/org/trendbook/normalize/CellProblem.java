package org.trendbook.normalize;

import org.trendbook.model.Column;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;
import org.trendbook.model.Reading.Refused;

/** Problems of a single cell of a record. */
final class CellProblem {
    /** Longer cells are shown shortened. */
    private static final int LONGEST = 200;

    private CellProblem() {}

    static Problem of(RawRecord record, Column column, ProblemCode code, String wanted, String advice) {
        return of(record, column, code, record.text(column), wanted, advice);
    }

    static Problem of(RawRecord record, Column column, ProblemCode code, String found, String wanted, String advice) {
        return new Problem(code, record.origin(), record.recordId(), column.header(), shortened(found), wanted, advice);
    }

    static Problem refused(RawRecord record, Column column, Refused<?> refused) {
        return of(record, column, refused.code(), refused.reason(), refused.advice());
    }

    /** A remark of a reading; none of it changes what was read. */
    static Problem remark(RawRecord record, Column column, String remark) {
        return of(
                record,
                column,
                ProblemCode.READ_BY_CONVENTION,
                remark,
                "Nothing to do if that is what the source means.");
    }

    static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
