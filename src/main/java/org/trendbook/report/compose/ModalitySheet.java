package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.ModelColumns;
import org.trendbook.report.findings.Wording;

/** How many models each institution has of each modality; most first. A model counts once in each cell that it belongs to. */
final class ModalitySheet {
    /** More columns do not print legibly; the rarest are counted together. */
    private static final int MOST_DOMAINS = 9;

    private ModalitySheet() {}

    /** What one model has in both columns. */
    private record Names(List<String> organizations, List<String> domains) {}

    private record Line(String organization, int models, Map<String, Integer> byDomain) {}

    static boolean isEmpty(Findings findings) {
        ModelColumns columns = findings.columns();
        return IntStream.range(0, columns.models())
                .allMatch(place -> columns.organizations().of(place).isEmpty()
                        || columns.domains().of(place).isEmpty());
    }

    static SheetPlan plan(Findings findings, Wording wording) {
        Map<Names, Integer> counts = counts(findings.columns());
        List<String> domains = mostFrequent(counts);
        Table<Line> table = new Table<Line>(wording, "modality")
                .text("organization", line -> wording.organization(line.organization()))
                .count("models", Line::models);
        for (String domain : domains.subList(0, Math.min(MOST_DOMAINS, domains.size()))) {
            table.cellOf(
                    "domain " + domain,
                    wording.word("group.domain", domain),
                    "of_domain",
                    Format.INTEGER,
                    (line, row) -> count(line.byDomain().getOrDefault(domain, 0)));
        }
        if (domains.size() > MOST_DOMAINS) {
            List<String> rest = domains.subList(MOST_DOMAINS, domains.size());
            table.column(
                    "others",
                    Format.INTEGER,
                    line -> count(rest.stream()
                            .mapToInt(domain -> line.byDomain().getOrDefault(domain, 0))
                            .sum()));
        }
        return table.of(lines(counts), 1);
    }

    private static Cell count(int models) {
        return models == 0 ? Cell.BLANK : Cell.number(models);
    }

    /** How many models have the same names in both columns. */
    private static Map<Names, Integer> counts(ModelColumns columns) {
        Map<Long, Integer> byNumbers = new HashMap<>();
        for (int place = 0; place < columns.models(); place++) {
            long numbers = (long) columns.organizations().number(place) << Integer.SIZE
                    | columns.domains().number(place);
            byNumbers.merge(numbers, 1, Integer::sum);
        }
        Map<Names, Integer> counts = new HashMap<>();
        byNumbers.forEach((numbers, count) -> counts.put(
                new Names(
                        columns.organizations().list((int) (numbers >> Integer.SIZE)),
                        columns.domains().list(numbers.intValue())),
                count));
        return counts;
    }

    private static List<String> mostFrequent(Map<Names, Integer> counts) {
        Map<String, Integer> byDomain = new TreeMap<>();
        counts.forEach(
                (names, count) -> names.domains().forEach(domain -> byDomain.merge(domain, count, Integer::sum)));
        List<String> domains = new ArrayList<>(byDomain.keySet());
        domains.sort(Comparator.comparing(domain -> -byDomain.getOrDefault(domain, 0)));
        return domains;
    }

    private static List<Line> lines(Map<Names, Integer> counts) {
        Map<String, Integer> models = new TreeMap<>();
        Map<String, Map<String, Integer>> byDomain = new HashMap<>();
        counts.forEach((names, count) -> {
            for (String organization : names.organizations()) {
                models.merge(organization, count, Integer::sum);
                Map<String, Integer> own = byDomain.computeIfAbsent(organization, unseen -> new HashMap<>());
                names.domains().forEach(domain -> own.merge(domain, count, Integer::sum));
            }
        });
        List<Line> lines = new ArrayList<>();
        models.forEach((organization, count) ->
                lines.add(new Line(organization, count, byDomain.getOrDefault(organization, Map.of()))));
        lines.sort(Comparator.comparing(line -> -line.models()));
        return lines;
    }
}
