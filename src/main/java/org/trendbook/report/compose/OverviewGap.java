package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.GapRow;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.Cell;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.ModelColumns;
import org.trendbook.report.findings.Wording;

/** Who first reached each size, in China and in the rest of the world. */
final class OverviewGap {
    private final Findings findings;
    private final Wording wording;
    private final Live live;
    private final GapSheet gap;
    private final List<OverviewLine> lines = new ArrayList<>();

    private OverviewGap(Findings findings, Wording wording, Live live, GapSheet gap) {
        this.findings = findings;
        this.wording = wording;
        this.live = live;
        this.gap = gap;
    }

    static List<OverviewLine> of(Findings findings, Wording wording, Live live, GapSheet gap) {
        return new OverviewGap(findings, wording, live, gap).lines();
    }

    private List<OverviewLine> lines() {
        List<GapRow> rows = findings.analysis().gaps().stream()
                .filter(row -> row.recordsOf().equals(GapRow.ALL_SOURCES))
                .toList();
        if (rows.isEmpty()) {
            return lines;
        }
        lines.add(OverviewLine.heading(wording.get("overview.gap")));
        if (gap.isEmpty()) {
            line("overview.gap.without", wording.get("overview.gap.without.text"), "");
            return lines;
        }
        for (GapRow row : rows) {
            Cell lead = Cell.text(GapSheet.lead(row, wording));
            Cell firsts = Cell.text(firsts(row));
            Optional<Integer> at = gap.rowOf(row);
            lines.add(new OverviewLine(
                    Cell.text(wording.get("overview.gap.topic", wording.amount(Measure.PARAMETERS, row.threshold()))),
                    at.map(place -> live.formula(gap.cell("who_leads", place), lead))
                            .orElse(lead),
                    at.map(place -> live.formula(firsts(row, place), firsts)).orElse(firsts)));
        }
        withoutCountry(rows.stream().mapToDouble(GapRow::threshold).min().orElseThrow());
        return lines;
    }

    /** Models large enough to have been first somewhere, if only it were known where: who leads rests on the others. */
    private void withoutCountry(double least) {
        ModelColumns columns = findings.columns();
        List<PointReason> reasons = findings.analysis().parameterPoints();
        int large = 0;
        int without = 0;
        int largest = 0;
        for (int place = 0; place < columns.models(); place++) {
            PointReason reason = reasons.get(place);
            boolean counts = reason != PointReason.EXCLUDED && reason != PointReason.NO_DATE;
            if (counts && columns.usableSize(place) >= least) {
                large++;
                if (!columns.hasRegion(place)) {
                    largest = without == 0 || columns.usableSize(place) > columns.usableSize(largest) ? place : largest;
                    without++;
                }
            }
        }
        if (without > 0) {
            ModelRecord model = findings.models().get(largest);
            line(
                    "overview.gap.unplaced",
                    wording.get(
                            "overview.gap.unplaced.text",
                            wording.numbers().count(without),
                            wording.numbers().count(large),
                            wording.amount(Measure.PARAMETERS, least),
                            wording.model(model.recordId(), model.name())),
                    wording.get("overview.gap.unplaced.basis"));
        }
    }

    private String firsts(GapRow row, int at) {
        String separator = Formulas.text(wording.get("about.separator"));
        String china = gap.cell("first_china", at);
        String abroad = gap.cell("first_abroad", at);
        String depends = wording.get("about.separator") + wording.get("overview.gap.depends");
        return Formulas.ifElse(
                        china + "=\"\"",
                        "\"\"",
                        Formulas.filled(wording.get("overview.gap.china"), china, gap.cell("date_china", at)))
                + "&" + Formulas.ifElse("OR(" + china + "=\"\"," + abroad + "=\"\")", "\"\"", separator)
                + "&"
                + Formulas.ifElse(
                        abroad + "=\"\"",
                        "\"\"",
                        Formulas.filled(wording.get("overview.gap.abroad"), abroad, gap.cell("date_abroad", at)))
                + (row.signDependsOnSource() ? "&" + Formulas.text(depends) : "");
    }

    private String firsts(GapRow row) {
        List<String> firsts = new ArrayList<>();
        row.china()
                .value()
                .ifPresent(one -> firsts.add(wording.get(
                        "overview.gap.china",
                        wording.model(one.recordId(), one.model()),
                        wording.date(one.released()))));
        row.abroad()
                .value()
                .ifPresent(one -> firsts.add(wording.get(
                        "overview.gap.abroad",
                        wording.model(one.recordId(), one.model()),
                        wording.date(one.released()))));
        if (row.signDependsOnSource()) {
            firsts.add(wording.get("overview.gap.depends"));
        }
        return String.join(wording.get("about.separator"), firsts);
    }

    private void line(String topic, String finding, String basis) {
        lines.add(OverviewLine.of(wording.get(topic), finding, basis));
    }
}
