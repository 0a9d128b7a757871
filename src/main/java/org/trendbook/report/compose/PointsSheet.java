package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.sample.Period;
import org.trendbook.analyze.spec.Conventions;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ReleaseDate;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Wording;

/**
 * The models of each group below each other, with what the formulas of growth, records, periods and gap take from them:
 * t, the value, and log10 of it where the model is a point of the group's trend.
 */
final class PointsSheet {
    static final String SHEET = "points";

    private final Wording wording;
    private final Live live;
    private final GrowthLines lines;
    private final Table<Member> table;
    private final Map<Group, Map<Measure, boolean[]>> chosen = new HashMap<>();

    /** One model as a member of one group. */
    record Member(PointBlock block, int index) {
        ModelRecord model() {
            return block.members().get(index);
        }
    }

    PointsSheet(Wording wording, Live live, GrowthLines lines) {
        this.wording = wording;
        this.live = live;
        this.lines = lines;
        this.table = live.addresses().with(SHEET, new Table<Member>(wording, SHEET));
        defineColumns();
    }

    SheetPlan plan() {
        List<Member> members = new ArrayList<>();
        for (PointBlock block : live.blocks()) {
            for (int index = 0; index < block.members().size(); index++) {
                members.add(new Member(block, index));
            }
        }
        return table.of(members, 3);
    }

    /** The key of the column of a measure's usable values. */
    static String value(Measure measure) {
        return "value_" + measure.key();
    }

    /** The key of the column of log10 of the values that are points. */
    static String log(Measure measure) {
        return "log_" + measure.key();
    }

    /** The key of the column of the distances from the line. */
    static String residual(Measure measure) {
        return "residual_" + measure.key();
    }

    private void defineColumns() {
        table.text("group", member -> wording.group(member.block().group()))
                .text("group_kind", member -> wording.kind(member.block().group()))
                .column("model", Format.TEXT, this::model)
                .cell("model_row", Format.INTEGER, (member, row) -> Cell.number(modelRow(member)))
                .cell("from", Format.DAY, this::from)
                .cell("sum", Format.INTEGER, this::sum)
                .cell("t", Format.FINE, this::years)
                .cell("half_year", Format.CODE, this::halfYear)
                .cell("year", Format.CODE, this::year);
        for (Measure measure : live.measures()) {
            String name = wording.measure(measure);
            table.cellOf(value(measure), name, "value_of", Format.GENERAL, (member, row) -> value(member, row, measure))
                    .cellOf(log(measure), name, "log_of", Format.FINE, (member, row) -> log(member, row, measure))
                    .cellOf(
                            residual(measure),
                            name,
                            "residual_of",
                            Format.FINE,
                            (member, row) -> residual(member, row, measure));
        }
    }

    private int modelRow(Member member) {
        return live.modelRow(member.model().recordId()).orElseThrow();
    }

    private Cell model(Member member) {
        return new Cell.Link(
                wording.model(member.model()), live.addresses().target(ModelsSheet.SHEET, modelRow(member)));
    }

    private String own(String column, int row) {
        return live.addresses().own(SHEET, column, row);
    }

    private String ofModel(Member member, String column) {
        return live.addresses().cell(ModelsSheet.SHEET, column, modelRow(member));
    }

    private Optional<ReleaseDate> date(Member member) {
        return live.isExcluded(member.model()) ? Optional.empty() : Live.date(member.model());
    }

    private Cell from(Member member, int row) {
        double from =
                date(member).map(date -> (double) Live.serial(date.from())).orElse(0.0);
        Cell day =
                from == 0 ? Cell.number(0) : Cell.day(date(member).orElseThrow().from());
        return live.formula(Formulas.ifElse(own("sum", row) + ">0", ofModel(member, "from"), "0"), day);
    }

    private Cell sum(Member member, int row) {
        String from = ofModel(member, "from");
        String to = ofModel(member, "to");
        double sum = date(member).map(Live::sum).orElse(0.0);
        return live.formula(
                Formulas.ifElse(
                        "AND(" + ofModel(member, "use") + "=" + Formulas.text(wording.get("yes")) + ",ISNUMBER(" + from
                                + "),ISNUMBER(" + to + "))",
                        Formulas.ifElse(from + "<=" + to, from + "+" + to, "0"),
                        "0"),
                Cell.number(sum));
    }

    private Cell years(Member member, int row) {
        String sum = own("sum", row);
        return live.formula(
                Formulas.ifElse(
                        sum + "=0",
                        "0",
                        "1970+(" + sum + "/2-" + Live.DAY_OF_1970 + ")/" + Setting.DAYS_PER_YEAR.in(live.addresses())),
                Cell.number(years(member)));
    }

    private double years(Member member) {
        return date(member)
                .map(date -> Conventions.STANDARD.years(date.middleDay()))
                .orElse(0.0);
    }

    private Cell halfYear(Member member, int row) {
        String from = own("from", row);
        String to = "(" + own("sum", row) + "-" + from + ")";
        return live.formula(
                Formulas.ifElse(
                        own("sum", row) + "=0",
                        "0",
                        Formulas.ifElse(
                                "AND(YEAR(" + from + ")=YEAR" + to + ",(MONTH(" + from + ")>6)=(MONTH" + to + ">6))",
                                "YEAR(" + from + ")*10+1+(MONTH(" + from + ")>6)",
                                "0")),
                Cell.number(date(member)
                        .flatMap(Period::halfYearOf)
                        .map(PeriodsSheet::code)
                        .orElse(0.0)));
    }

    private Cell year(Member member, int row) {
        String from = own("from", row);
        String to = "(" + own("sum", row) + "-" + from + ")";
        return live.formula(
                Formulas.ifElse(
                        own("sum", row) + "=0",
                        "0",
                        Formulas.ifElse("YEAR(" + from + ")=YEAR" + to, "YEAR(" + from + ")", "0")),
                Cell.number(date(member)
                        .flatMap(Period::yearOf)
                        .map(PeriodsSheet::code)
                        .orElse(0.0)));
    }

    private Cell value(Member member, int row, Measure measure) {
        String stated = ofModel(member, measure.key());
        return live.formula(
                Formulas.ifElse(
                        "AND(" + own("sum", row) + ">0,ISNUMBER(" + stated + "))", "MAX(0," + stated + ")", "0"),
                Cell.number(value(member, measure)));
    }

    private double value(Member member, Measure measure) {
        return date(member).flatMap(date -> Live.value(member.model(), measure)).orElse(0.0);
    }

    /** log10 of the value of a point: of a release, models of one family and date, the largest alone. */
    private Cell log(Member member, int row, Measure measure) {
        String value = own(value(measure), row);
        int first = member.block().firstRow() + member.block().familyStart(member.index());
        int last = member.block().firstRow() + member.block().familyEnd(member.index());
        String point = "LOG10(" + value + ")";
        if (first < last) {
            String values = live.addresses().ownRange(SHEET, value(measure), first, last);
            String larger = "SUMPRODUCT((" + live.addresses().ownRange(SHEET, "sum", first, last) + "="
                    + own("sum", row)
                    + ")*(" + live.addresses().ownRange(SHEET, "from", first, last) + "=" + own("from", row) + ")*(("
                    + values + ">" + value + ")+(" + values + "=" + value + ")*(ROW(" + values + ")<" + row + ")))";
            String everyModel =
                    Setting.POINTS.in(live.addresses()) + "=" + Formulas.text(wording.word("points", "every"));
            point = Formulas.ifElse("OR(" + everyModel + "," + larger + "=0)", point, "\"\"");
        }
        return live.formula(
                Formulas.blankIf(value + "=0", point),
                isPoint(member, measure) ? Cell.number(Math.log10(value(member, measure))) : Cell.BLANK);
    }

    private boolean isPoint(Member member, Measure measure) {
        return chosen.computeIfAbsent(member.block().group(), group -> new HashMap<>())
                .computeIfAbsent(measure, unseen -> points(member.block(), measure))[member.index()];
    }

    private boolean[] points(PointBlock block, Measure measure) {
        boolean[] points = new boolean[block.members().size()];
        for (int index = 0; index < points.length; index++) {
            Member member = new Member(block, index);
            double value = value(member, measure);
            boolean isLargest = value > 0;
            for (int other = block.familyStart(index); isLargest && other <= block.familyEnd(index); other++) {
                Member rival = new Member(block, other);
                double size = value(rival, measure);
                boolean isSameRelease = Live.date(rival.model())
                        .filter(date -> date.from()
                                        .equals(Live.date(member.model())
                                                .orElseThrow()
                                                .from())
                                && date.to()
                                        .equals(Live.date(member.model())
                                                .orElseThrow()
                                                .to()))
                        .isPresent();
                isLargest = !isSameRelease || size < value || (size == value && other >= index);
            }
            points[index] = isLargest;
        }
        return points;
    }

    private Cell residual(Member member, int row, Measure measure) {
        Optional<GrowthLines.Line> line = lines.of(measure, member.block().group());
        if (line.isEmpty()) {
            return Cell.BLANK;
        }
        String log = own(log(measure), row);
        String slope = line.get().cell("slope");
        String fitted = line.get().cell("mean_y") + "+" + slope + "*(" + own("t", row) + "-"
                + line.get().cell("mean_t") + ")";
        Optional<Double> residual = line.get()
                .fit()
                .filter(fit -> isPoint(member, measure))
                .map(fit -> Math.log10(value(member, measure))
                        - (line.get().meanY() + fit.slope() * (years(member) - fit.center())));
        return live.formula(
                Formulas.ifElse(
                        "AND(ISNUMBER(" + log + "),ISNUMBER(" + slope + "))", log + "-(" + fitted + ")", "\"\""),
                Table.number(residual));
    }
}
