package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Amounts;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The ten largest models, dated or not. */
final class LargestSheet {
    private static final String SHEET = "largest";
    private static final int MOST = 10;

    private final Findings findings;
    private final Wording wording;
    private final Live live;
    private final ModelCells models;
    private final Table<Optional<ModelRecord>> table;

    LargestSheet(Findings findings, Wording wording, Live live) {
        this.findings = findings;
        this.wording = wording;
        this.live = live;
        this.models = new ModelCells(live);
        this.table = live.addresses().with(SHEET, new Table<>(wording, SHEET));
        define();
    }

    SheetPlan plan() {
        return table.of(largest().stream().map(Optional::of).toList(), 2);
    }

    /** The largest first, of equal ones the first; only these are held at any time. */
    private List<ModelRecord> largest() {
        List<ModelRecord> largest = new ArrayList<>();
        for (int place = 0; place < findings.models().size(); place++) {
            double size = findings.columns().usableSize(place);
            int rank = largest.size();
            while (rank > 0 && sizeOf(largest.get(rank - 1)) < size) {
                rank--;
            }
            if (size > 0 && rank < MOST) {
                ModelRecord model = findings.models().get(place);
                if (!live.isExcluded(model)) {
                    largest.add(rank, model);
                    largest.subList(Math.min(MOST, largest.size()), largest.size())
                            .clear();
                }
            }
        }
        return largest;
    }

    boolean isEmpty() {
        return IntStream.range(0, findings.models().size())
                .filter(place -> findings.columns().usableSize(place) > 0)
                .allMatch(place -> live.isExcluded(findings.models().get(place)));
    }

    private static double sizeOf(ModelRecord model) {
        return Live.value(model, Measure.PARAMETERS).orElse(0.0);
    }

    private void define() {
        table.cell("rank", Format.INTEGER, (model, row) -> Cell.number(row - Table.FIRST_ROW + 1));
        cell(
                "model",
                model -> models.link(model.recordId(), wording.model(model)),
                (model, row) -> models.link(own("model_row", row)));
        cell(
                "organization",
                model -> Cell.text(wording.organizations(model.organizations())),
                (model, row) -> ofModel("organization", row));
        cell(
                "region",
                model -> Cell.text(wording.word("group.region", model.region().key())),
                (model, row) -> ofModel("region", row));
        cell("released", model -> Cell.text(wording.released(model)), (model, row) -> ofModel("released", row));
        cell(
                "size",
                model -> Cell.text(Amounts.words(model, Measure.PARAMETERS, wording)),
                (model, row) -> ofModel("size", row));
        table.cell(
                "parameters",
                Format.INTEGER,
                (model, row) -> live.formula(value(row), Table.number(model.map(LargestSheet::sizeOf))));
        if (live.isOn()) {
            table.printedUpToHere();
            table.cell(
                    "model_row",
                    Format.INTEGER,
                    (model, row) -> live.formula(
                            Formulas.blankIf(own("parameters", row) + "=\"\"", modelRow(row)),
                            model.flatMap(one -> live.modelRow(one.recordId()))
                                    .<Cell>map(Cell::number)
                                    .orElse(Cell.BLANK)));
        }
    }

    private void cell(
            String key,
            Function<ModelRecord, Cell> cached,
            BiFunction<Optional<ModelRecord>, Integer, String> formula) {
        table.cell(key, Format.TEXT, (model, row) -> {
            Cell value = model.map(cached).orElse(Cell.BLANK);
            return live.isOn()
                    ? live.formula(Formulas.blankIf(own("parameters", row) + "=\"\"", formula.apply(model, row)), value)
                    : value;
        });
    }

    private String own(String column, int row) {
        return live.addresses().own(SHEET, column, row);
    }

    private String column(String column) {
        return live.addresses().range(ModelsSheet.SHEET, column, Table.FIRST_ROW, live.lastModelRow());
    }

    private String ofModel(String column, int row) {
        return models.text(column, own("model_row", row));
    }

    private String isUsed() {
        return "(" + column("use") + "=" + Formulas.text(wording.get("yes")) + ")";
    }

    private String value(int row) {
        String largest =
                "SUMPRODUCT(LARGE(" + isUsed() + "*" + column("parameters") + "," + (row - Table.FIRST_ROW + 1) + "))";
        return Formulas.ifElse(largest + ">0", largest, "\"\"");
    }

    /** Of several as large, each in its turn. */
    private String modelRow(int row) {
        String value = own("parameters", row);
        String turn =
                "COUNTIF(" + live.addresses().ownRange(SHEET, "parameters", Table.FIRST_ROW, row) + "," + value + ")";
        return "SUMPRODUCT(SMALL(ROW(" + column("parameters") + ")+" + Formulas.LATER_THAN_ALL + "*(1-" + isUsed()
                + "*(" + column("parameters") + "=" + value + "))," + turn + "))";
    }
}
