package org.trendbook.report.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.analyze.spec.PointsRule;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.model.Event;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** What the formulas are set to: a reader may try another confidence, or every model as a point. */
final class SettingsSheet {
    private static final double DEFAULT_CONFIDENCE = 0.95;

    private final Findings findings;
    private final Wording wording;
    private final Live live;
    private final Table<Setting> table;

    SettingsSheet(Findings findings, Wording wording, Live live) {
        this.findings = findings;
        this.wording = wording;
        this.live = live;
        this.table = live.addresses()
                .with(
                        Setting.SHEET,
                        new Table<Setting>(wording, Setting.SHEET)
                                .text("item", setting -> wording.get("setting." + setting.key()))
                                .input("value", Format.GENERAL, this::value, List.of())
                                .prose("effect", setting -> wording.get("setting." + setting.key() + ".effect")));
    }

    SheetPlan plan() {
        return table.of(List.of(Setting.values()), 1);
    }

    private Cell value(Setting setting) {
        return switch (setting) {
            case CONFIDENCE -> Cell.number(confidence());
            case POINTS -> Cell.text(wording.word("points", PointsRule.LARGEST.key()));
            case LAST_OTHER_EVENT -> Table.day(lastOtherEvent());
            case DATA_END -> dataEnd();
            case DAYS_PER_YEAR -> Cell.number(Conventions.STANDARD.daysPerYear());
            case DAYS_PER_MONTH -> Cell.number(Conventions.STANDARD.daysPerMonth());
            case LEAST_POINTS -> Cell.number(Trend.LEAST_POINTS);
            case LEAST_QUOTABLE_POINTS -> Cell.number(Trend.LEAST_QUOTABLE_POINTS);
            case LEAST_QUOTABLE_MONTHS -> Cell.number(Trend.LEAST_QUOTABLE_MONTHS);
        };
    }

    private double confidence() {
        return Live.lines(findings).stream()
                .flatMap(row -> row.trend().line().stream())
                .map(LineFit::confidence)
                .findFirst()
                .orElse(DEFAULT_CONFIDENCE);
    }

    private Cell dataEnd() {
        Cell end = Table.day(findings.analysis().dataEnd().value());
        String models = live.addresses()
                .range("models", "to", Table.FIRST_ROW, findings.models().size() + Table.FIRST_ROW - 1);
        String other = live.addresses().own(Setting.SHEET, "value", Setting.LAST_OTHER_EVENT.row());
        return live.formula("MAX(" + other + "," + models + ")", end);
    }

    /** The last day of any event that took place and dates no model. */
    private Optional<LocalDate> lastOtherEvent() {
        return findings.models().stream()
                .flatMap(SettingsSheet::others)
                .filter(event -> event.kind().tookPlace())
                .map(event -> event.date().to())
                .max(Comparator.naturalOrder());
    }

    private static Stream<Event> others(ModelRecord model) {
        Optional<Event> dating = model.release();
        return model.events().stream()
                .filter(event -> dating.isEmpty() || !dating.get().equals(event));
    }
}
