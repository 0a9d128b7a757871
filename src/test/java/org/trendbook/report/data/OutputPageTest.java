package org.trendbook.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of output files names every data file with its columns, in their order. */
class OutputPageTest {
    private static final Pattern COLUMN = Pattern.compile("`([a-z_]+)`");
    private static final Map<String, CsvTable<?>> FILES = Map.ofEntries(
            Map.entry("models.csv", ModelFiles.models()),
            Map.entry("events.csv", ModelFiles.events()),
            Map.entry("values.csv", ModelFiles.values()),
            Map.entry("growth.csv", StatisticsFiles.growth()),
            Map.entry("frontier.csv", StatisticsFiles.frontier()),
            Map.entry("periods.csv", StatisticsFiles.periods()),
            Map.entry("families.csv", StatisticsFiles.families()),
            Map.entry("gap.csv", StatisticsFiles.gap()),
            Map.entry("growth_by_source.csv", StatisticsFiles.growthBySource()),
            Map.entry("claims.csv", CheckFiles.claims(claim -> "")),
            Map.entry("sources_compared.csv", CheckFiles.sourcesCompared(reason -> "")),
            Map.entry("problems.csv", CheckFiles.problems()),
            Map.entry("rejected.csv", RejectedColumns.NONE.table()));

    @Test
    void thePageListsTheColumnsOfEachFile() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/output.md"));
        Map<String, String> described = Pattern.compile("(?m)^## ")
                .splitAsStream(page)
                .filter(section -> section.startsWith("`"))
                .collect(Collectors.toMap(OutputPageTest::file, OutputPageTest::columns));
        Map<String, String> written = FILES.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> new String(file.getValue().header(), StandardCharsets.UTF_8).strip()));
        assertThat(described).containsExactlyInAnyOrderEntriesOf(written);
    }

    private static String file(String section) {
        return section.substring(1, section.indexOf('`', 1));
    }

    private static String columns(String section) {
        List<String> firstCells = section.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(1, line.indexOf('|', 1)))
                .toList();
        return COLUMN.matcher(String.join("", firstCells))
                .results()
                .map(column -> column.group(1))
                .collect(Collectors.joining(","));
    }
}
