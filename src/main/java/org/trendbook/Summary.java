package org.trendbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.trend.LineFit;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.crosscheck.RecordsOf;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Measure;
import org.trendbook.model.Severity;
import org.trendbook.report.Language;
import org.trendbook.report.NumberText;
import org.trendbook.report.findings.Findings;
import org.trendbook.settings.Settings;

/** The few lines that a run prints: what it read, what it found, what to open. */
final class Summary {
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029]+");
    private static final int LONGEST_LINE = 400;
    private static final NumberText NUMBERS = new NumberText(Language.EN);

    private Summary() {}

    static List<String> of(Findings findings, Settings settings, String output, List<String> leftOut) {
        List<String> lines = new ArrayList<>();
        lines.add(counts(findings));
        findings.line(Measure.PARAMETERS, Group.ALL).ifPresent(row -> lines.add(growth(row.trend())));
        if (!findings.crosschecked().claims().isEmpty()) {
            lines.add(claims(findings));
        }
        lines.addAll(leftOut);
        for (Language language : settings.languages()) {
            lines.add("open " + output + "/" + language.key() + "/growth-report.xlsx and " + output + "/"
                    + language.key() + "/charts/");
        }
        return lines;
    }

    /** Rows and problems on one line. */
    static String counts(Findings findings) {
        return "read " + findings.read() + " rows, kept " + findings.kept() + ", rejected " + findings.rejectedRows()
                + ": " + findings.models().size() + " models; " + count(findings, Severity.ERROR) + " errors, "
                + count(findings, Severity.WARNING) + " warnings, " + count(findings, Severity.NOTE) + " notes";
    }

    /** A text without line breaks, and without the controls that would steer a terminal. */
    static String unbroken(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }

    /** A text without line breaks or control characters, and not endless. */
    static String oneLine(String text) {
        String line = unbroken(text);
        return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…";
    }

    /** The rate of all models, and no more certain than it is. */
    static String growth(Trend trend) {
        String points = trend.n() == 1 ? "1 point" : trend.n() + " points";
        String rate = trend.line().map(Summary::rate).orElse("");
        String figures = switch (trend.status()) {
            case "too_few" -> "no trend, " + points + ", fewer than 3";
            case "no_span" -> "no trend, " + points + " of one date or too close together";
            case "flat" -> "no growth can be shown, " + rate + ", " + points;
            default -> rate + ", " + points;
        };
        if (trend.line().isEmpty() || trend.quotable()) {
            return "parameters: " + figures;
        }
        // Some weeks carried on over a year give rates with any number of figures.
        return "parameters: "
                + (trend.n() < Trend.LEAST_QUOTABLE_POINTS
                        ? figures + ", too few to quote"
                        : "no rate to quote, " + points + " over less than 12 months");
    }

    private static String rate(LineFit fit) {
        String interval = fit.growthInterval()
                .map(factors -> " (" + NUMBERS.percent(fit.confidence()) + " interval " + NUMBERS.factor(factors.low())
                        + " to " + NUMBERS.factor(factors.high()) + ")")
                .orElse("");
        return "×" + NUMBERS.factor(fit.growthPerYear()) + " a year" + interval;
    }

    private static String claims(Findings findings) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = findings.crosschecked().claims().stream()
                    .filter(claim -> claim.recordsOf() == RecordsOf.OWN && claim.verdict() == verdict)
                    .count();
            if (count > 0) {
                counts.add(count + " " + verdict.key());
            }
        }
        return "claims: " + String.join(", ", counts);
    }

    private static long count(Findings findings, Severity severity) {
        return findings.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
