package org.trendbook.report;

import java.io.Serializable;
import java.util.List;

/**
 * All that is written in one language.
 *
 * @param leftOut one sentence for each chart that the data do not support, with the reason
 */
public record ReportPlan(Language language, List<WorkbookPlan> workbooks, List<ChartPlan> charts, List<String> leftOut)
        implements Serializable {
    public ReportPlan {
        workbooks = List.copyOf(workbooks);
        charts = List.copyOf(charts);
        leftOut = List.copyOf(leftOut);
    }
}
