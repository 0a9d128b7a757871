package org.trendbook.report.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trendbook.model.ModelRecord;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/** How many models each institution has of each modality; most first. A model counts once in each cell that it belongs to. */
final class ModalitySheet {
    /** More columns do not print legibly; the rarest are counted together. */
    private static final int MOST_DOMAINS = 9;

    private ModalitySheet() {}

    private record Line(String organization, int models, Map<String, Integer> byDomain) {}

    static boolean isEmpty(Findings findings) {
        return findings.models().stream()
                .allMatch(model ->
                        model.organizations().isEmpty() || model.domains().isEmpty());
    }

    static SheetPlan plan(Findings findings, Wording wording) {
        List<String> domains = mostFrequent(findings.models());
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
        return table.of(lines(findings.models()), 1);
    }

    private static Cell count(int models) {
        return models == 0 ? Cell.BLANK : Cell.number(models);
    }

    private static List<String> mostFrequent(List<ModelRecord> models) {
        Map<String, Integer> counts = new TreeMap<>();
        models.forEach(model -> model.domains().forEach(domain -> counts.merge(domain, 1, Integer::sum)));
        List<String> domains = new ArrayList<>(counts.keySet());
        domains.sort(Comparator.comparing(domain -> -counts.getOrDefault(domain, 0)));
        return domains;
    }

    private static List<Line> lines(List<ModelRecord> models) {
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Map<String, Integer>> byDomain = new HashMap<>();
        for (ModelRecord model : models) {
            for (String organization : model.organizations()) {
                counts.merge(organization, 1, Integer::sum);
                Map<String, Integer> own = byDomain.computeIfAbsent(organization, unseen -> new HashMap<>());
                model.domains().forEach(domain -> own.merge(domain, 1, Integer::sum));
            }
        }
        List<Line> lines = new ArrayList<>();
        counts.forEach((organization, count) ->
                lines.add(new Line(organization, count, byDomain.getOrDefault(organization, Map.of()))));
        lines.sort(Comparator.comparing(line -> -line.models()));
        return lines;
    }
}
