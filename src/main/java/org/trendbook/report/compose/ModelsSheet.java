package org.trendbook.report.compose;

import java.util.List;
import java.util.Optional;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.PointReason;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.SelectedModels;
import org.trendbook.report.Cell;
import org.trendbook.report.PlainNumber;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Amounts;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/**
 * One row a model, with the cells that all formulas start from: whether it is used, its date, its amounts. Whoever
 * corrects one of them sees the figures move.
 */
final class ModelsSheet {
    static final String SHEET = "models";

    private final Findings findings;
    private final Wording wording;
    private final Live live;
    private final Trails trails;
    private final SelectedModels shown;
    private final Table<ModelRecord> table;

    ModelsSheet(Findings findings, Wording wording, Live live, Trails trails) {
        this.findings = findings;
        this.wording = wording;
        this.live = live;
        this.trails = trails;
        this.shown = live.sheetModels().shown();
        this.table = live.addresses().with(SHEET, new Table<ModelRecord>(wording, SHEET));
        defineColumns();
    }

    SheetPlan plan() {
        return table.of(shown, findings.models().size(), "sheet.cut.models", 1);
    }

    private void defineColumns() {
        table.text("model", wording::model)
                .text("organization", model -> wording.organizations(model.organizations()))
                .text(
                        "region",
                        model -> wording.word("group.region", model.region().key()))
                .cell("released", Format.TEXT, this::released)
                .cell("size", Format.TEXT, this::size)
                .cell("trend_point", Format.TEXT, this::trendPoint)
                .input("use", Format.TEXT, this::use, List.of(wording.get("yes"), wording.get("no")))
                .input("from", Format.DAY, model -> Table.day(Live.date(model).map(ReleaseDate::from)), List.of())
                .input("to", Format.DAY, model -> Table.day(Live.date(model).map(ReleaseDate::to)), List.of());
        for (Measure measure : live.measures()) {
            table.input(measure.key(), Format.GENERAL, model -> Table.number(Live.value(model, measure)), List.of());
        }
        if (!live.measures().contains(Measure.PARAMETERS)) {
            table.input("parameters", Format.GENERAL, model -> Cell.BLANK, List.of());
        }
        table.cell("t", Format.FINE, this::years)
                .cell("log10", Format.FINE, this::log)
                .column("trail", Format.TEXT, trails::link)
                .text("family", ModelRecord::family)
                .text(
                        "architecture",
                        model -> wording.word(
                                "group.architecture", model.architecture().key()))
                .text("domain", model -> Lists.domains(model, wording))
                .text("country", model -> Lists.countries(model, wording))
                .text("source", model -> wording.list(model.sources()))
                .text("locator", ModelRecord::locator)
                .text("record_id", ModelRecord::recordId);
    }

    private String own(String column, int row) {
        return live.addresses().own(SHEET, column, row);
    }

    /** The words of the source, as long as the date is the one that they were read as. */
    private Cell released(ModelRecord model, int row) {
        Optional<ReleaseDate> date = Live.date(model);
        Cell words = Cell.text(wording.released(model));
        if (!live.isOn()) {
            return words;
        }
        String from = own("from", row);
        String to = own("to", row);
        String changed = Formulas.ifElse(
                "COUNT(" + from + ":" + to + ")=2",
                iso(from) + "&" + Formulas.ifElse(from + "=" + to, "\"\"", "\" – \"&" + iso(to)),
                "\"\"");
        return live.formula(
                date.map(stated -> Formulas.ifElse(
                                "AND(" + from + "=" + Live.serial(stated.from()) + "," + to + "="
                                        + Live.serial(stated.to()) + ")",
                                Formulas.text(wording.date(stated)),
                                changed))
                        .orElse(changed),
                words);
    }

    /** A day as 2023-05-31, whatever the language of the spreadsheet program. */
    private static String iso(String cell) {
        return "YEAR(" + cell + ")&\"-\"&RIGHT(\"0\"&MONTH(" + cell + "),2)&\"-\"&RIGHT(\"0\"&DAY(" + cell + "),2)";
    }

    /** The words for what the source states, as long as the number is the one that they were read as. */
    private Cell size(ModelRecord model, int row) {
        Cell words = Cell.text(Amounts.words(model, Measure.PARAMETERS, wording));
        if (!live.isOn()) {
            return words;
        }
        String cell = own("parameters", row);
        String changed = Formulas.ifElse("ISNUMBER(" + cell + ")", SizeWords.formula(cell, wording), "\"\"");
        String stated = Formulas.text(Amounts.words(model, Measure.PARAMETERS, wording));
        return live.formula(
                Live.value(model, Measure.PARAMETERS)
                        .map(value -> Formulas.ifElse(cell + "=" + PlainNumber.of(value), stated, changed))
                        .orElseGet(() ->
                                Formulas.ifElse("ISNUMBER(" + cell + ")", SizeWords.formula(cell, wording), stated)),
                words);
    }

    private Cell use(ModelRecord model) {
        return Cell.text(wording.get(live.isExcluded(model) ? "no" : "yes"));
    }

    private Cell years(ModelRecord model, int row) {
        Cell years = Table.number(Live.date(model).map(date -> Conventions.STANDARD.years(date.middleDay())));
        if (!live.isOn()) {
            return years;
        }
        String from = own("from", row);
        String to = own("to", row);
        return live.formula(
                Formulas.ifElse(
                        "COUNT(" + from + ":" + to + ")=2",
                        "1970+((" + from + "+" + to + ")/2-" + Live.DAY_OF_1970 + ")/"
                                + Setting.DAYS_PER_YEAR.in(live.addresses()),
                        "\"\""),
                years);
    }

    private Cell log(ModelRecord model, int row) {
        Cell log = Table.number(Live.value(model, Measure.PARAMETERS).map(Math::log10));
        if (!live.isOn()) {
            return log;
        }
        String cell = own("parameters", row);
        return live.formula(
                Formulas.ifElse(
                        "ISNUMBER(" + cell + ")", Formulas.ifElse(cell + ">0", "LOG10(" + cell + ")", "\"\""), "\"\""),
                log);
    }

    private Cell trendPoint(ModelRecord model, int row) {
        int place = shown.placeAt(row - Table.FIRST_ROW);
        Cell words = Cell.text(words(findings.analysis().parameterPoints().get(place)));
        if (live.block(Group.ALL).isEmpty() || !live.measures().contains(Measure.PARAMETERS)) {
            return words;
        }
        int point = live.pointRow(Group.ALL, model.recordId());
        String noValue = words(statedWithoutValue(model));
        String hasValue = words(model.quantity(Measure.PARAMETERS)
                .map(quantity -> PointReason.of(quantity, Measure.PARAMETERS))
                .filter(PointReason::isPoint)
                .orElse(PointReason.VALUE));
        String cell = own("parameters", row);
        return live.formula(
                Formulas.ifElse(
                        own("use", row) + "<>" + Formulas.text(wording.get("yes")),
                        Formulas.text(words(PointReason.EXCLUDED)),
                        Formulas.ifElse(
                                "ISNUMBER(" + cell + ")",
                                Formulas.ifElse(
                                        cell + "<=0",
                                        Formulas.text(words(PointReason.NOT_POSITIVE)),
                                        Formulas.ifElse(
                                                live.addresses().cell(PointsSheet.SHEET, "sum", point) + "=0",
                                                Formulas.text(words(PointReason.NO_DATE)),
                                                Formulas.ifElse(
                                                        "ISNUMBER("
                                                                + live.addresses()
                                                                        .cell(
                                                                                PointsSheet.SHEET,
                                                                                PointsSheet.log(Measure.PARAMETERS),
                                                                                point)
                                                                + ")",
                                                        Formulas.text(hasValue),
                                                        Formulas.text(words(PointReason.NOT_LARGEST))))),
                                Formulas.text(noValue))),
                words);
    }

    private static PointReason statedWithoutValue(ModelRecord model) {
        return model.quantity(Measure.PARAMETERS)
                .map(quantity -> PointReason.of(quantity, Measure.PARAMETERS))
                .filter(reason -> !reason.isPoint())
                .orElse(PointReason.NO_VALUE);
    }

    private String words(PointReason reason) {
        return wording.word("point_of_model", reason.key());
    }
}
