package org.trendbook.report.compose;

import org.trendbook.report.PlainNumber;
import org.trendbook.report.findings.TrendWords;
import org.trendbook.report.findings.Wording;

/** The sentences of {@link TrendWords} as formulas over a row of the sheet of growth. */
final class TrendFormulas {
    private final GrowthLines.Line line;
    private final Wording wording;

    private TrendFormulas(GrowthLines.Line line, Wording wording) {
        this.line = line;
        this.wording = wording;
    }

    /** The finding as a title: the program's own words as long as the figures are the program's. */
    static String title(GrowthLines.Line line, String words, Wording wording) {
        TrendFormulas formulas = new TrendFormulas(line, wording);
        return Formulas.ifElse(formulas.isUnchanged(), Formulas.text(words), formulas.title());
    }

    /** The figures behind it. */
    static String figures(GrowthLines.Line line, String words, Wording wording) {
        TrendFormulas formulas = new TrendFormulas(line, wording);
        return Formulas.ifElse(formulas.isUnchanged(), Formulas.text(words), formulas.figures());
    }

    private String isUnchanged() {
        String slope = line.cell("slope");
        String isSameCount = line.cell("n") + "=" + line.trend().n();
        return line.fit()
                .map(fit -> Formulas.ifElse(
                        "ISNUMBER(" + slope + ")",
                        "AND(" + isSameCount + "," + isSame(slope, fit.slope()) + ","
                                + isSame(
                                        line.cell("quantile") + "*" + line.cell("slope_error"),
                                        fit.quantile() * fit.slopeError())
                                + ")",
                        "FALSE"))
                .orElse("AND(" + isSameCount + ",NOT(ISNUMBER(" + slope + ")))");
    }

    private static String isSame(String formula, double value) {
        return "ABS(" + formula + "-(" + PlainNumber.of(value) + "))<1E-9";
    }

    private String title() {
        return Formulas.ifElse(
                "ISNUMBER(" + line.cell("slope") + ")",
                Formulas.ifElse(
                        isFinding("quotable", "yes"),
                        Formulas.ifElse(
                                isFinding("status", "trend.flat"),
                                titled("flat"),
                                Formulas.ifElse(
                                        isFinding("status", "trend.falling"), titled("falling"), titled("fitted"))),
                        Formulas.ifElse(
                                line.cell("n") + "<" + Setting.LEAST_QUOTABLE_POINTS.in(line.addresses()),
                                titled("unquotable"),
                                titled("unquotable.span"))),
                Formulas.ifElse(isFinding("status", "trend.too_few"), titled("too_few"), titled("no_span")));
    }

    private String titled(String kind) {
        String growth = line.cell("growth");
        return Formulas.filled(
                wording.get("trend." + kind + ".title"),
                Formulas.text(wording.measure(line.measure())),
                factor("MAX(" + growth + ",1/" + growth + ")"),
                line.cell("n"));
    }

    private String figures() {
        String rSquared = Formulas.ifElse(
                "ISNUMBER(" + line.cell("r_squared") + ")",
                Formulas.filled(wording.get("trend.r_squared"), fixed(line.cell("r_squared"), "2")),
                "\"\"");
        String withLine = Formulas.filled(wording.get("trend.figures"), growth(), doubling(), line.cell("n"), rSquared);
        return Formulas.ifElse(
                "ISNUMBER(" + line.cell("slope") + ")",
                Formulas.ifElse(
                        isFinding("quotable", "yes"),
                        withLine,
                        Formulas.filled(wording.get("trend.unquotable.figures"), line.cell("n"))),
                Formulas.ifElse(
                        isFinding("status", "trend.too_few"),
                        Formulas.filled(wording.get("trend.too_few.figures"), line.cell("n")),
                        Formulas.filled(wording.get("trend.no_span.figures"), line.cell("n"))));
    }

    private String growth() {
        String confidence = Setting.CONFIDENCE.in(line.addresses()) + "*100";
        String percent = fixed(confidence, "0") + "&" + Formulas.text("%");
        return Formulas.filled(
                wording.get("trend.growth_with_interval"),
                factor(line.cell("growth")),
                percent,
                Formulas.filled(
                        wording.get("interval"), factor(line.cell("growth_low")), factor(line.cell("growth_high"))));
    }

    private String doubling() {
        String low = line.cell("doubling_low");
        String high = line.cell("doubling_high");
        String interval = Formulas.filled(
                wording.get("interval"),
                months("MIN(ABS(" + low + "),ABS(" + high + "))"),
                months("MAX(ABS(" + low + "),ABS(" + high + "))"));
        String middle = months("ABS(" + line.cell("doubling") + ")");
        String none = Formulas.text(wording.get("trend.no_doubling"));
        return Formulas.ifElse(
                "NOT(ISNUMBER(" + line.cell("doubling") + "))",
                none,
                Formulas.ifElse(
                        isFinding("status", "trend.flat"),
                        Formulas.ifElse(
                                "N(" + low + ")>0",
                                Formulas.filled(wording.get("trend.doubling_at_least"), months(low)),
                                none),
                        Formulas.ifElse(
                                line.cell("doubling") + "<0",
                                Formulas.filled(wording.get("trend.halving_with_interval"), middle, interval),
                                Formulas.filled(wording.get("trend.doubling_with_interval"), middle, interval))));
    }

    private String isFinding(String column, String key) {
        return line.cell(column) + "=" + Formulas.text(wording.get(key));
    }

    /** Two significant digits below 100, three above. */
    private static String factor(String value) {
        String two = "ROUND(" + value + ",1-INT(LOG10(" + value + ")))";
        String three = "ROUND(" + value + ",2-INT(LOG10(" + value + ")))";
        return Formulas.ifElse(
                value + ">=1000",
                "FIXED(" + three + ",0,FALSE)",
                Formulas.ifElse(value + ">=100", fixed(three, "0"), fixed(two, "MAX(0,1-INT(LOG10(" + two + ")))")));
    }

    private static String months(String value) {
        return fixed(value, "IF(ABS(" + value + ")<100,1,0)");
    }

    private static String fixed(String value, String decimals) {
        return "FIXED(" + value + "," + decimals + ",TRUE)";
    }
}
