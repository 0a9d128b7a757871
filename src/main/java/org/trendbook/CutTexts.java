package org.trendbook;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.model.Column;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;
import org.trendbook.model.RejectedRow;
import org.trendbook.report.excel.WorkbookWriter;

/** Texts that the workbooks cannot show whole, because a cell of a spreadsheet is too small for them. */
final class CutTexts {
    private CutTexts() {}

    /** One problem for each such text of a record that was kept; its note is in no workbook. */
    static List<Problem> ofKept(RawRecord record) {
        return problems(record, false);
    }

    /** The same for a row that was rejected, which the workbook shows with all its cells. */
    static List<Problem> ofRejected(RejectedRow row) {
        return problems(row.record(), true);
    }

    private static List<Problem> problems(RawRecord record, boolean withNote) {
        List<Problem> problems = new ArrayList<>();
        record.cells().forEach((column, text) -> {
            if ((withNote || column != Column.NOTE) && WorkbookWriter.isCut(text)) {
                problems.add(new Problem(
                        ProblemCode.TEXT_CUT_IN_WORKBOOK,
                        record.origin(),
                        record.recordId(),
                        column.header(),
                        text.length() + " characters",
                        "at most " + WorkbookWriter.LONGEST_TEXT,
                        "the CSV files have it whole; shorten it if the workbooks should, too"));
            }
        });
        return problems;
    }
}
