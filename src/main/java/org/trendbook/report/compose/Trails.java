package org.trendbook.report.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.TrailEntry;
import org.trendbook.report.Cell;
import org.trendbook.report.findings.Findings;
import org.trendbook.report.findings.Wording;

/** The links from a model to the trail of its values, which is in the other workbook, and back. */
final class Trails {
    static final String SHEET = "trail";
    private static final String TRAIL_BOOK = "data-quality.xlsx";
    private static final String MODEL_BOOK = "growth-report.xlsx";

    private final Wording wording;
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Trails(List<TrailEntry> trail, int sheetRows, Wording wording) {
        this.wording = wording;
        for (int index = 0; index < Math.min(trail.size(), sheetRows); index++) {
            String recordId = trail.get(index).recordId();
            firstRows.putIfAbsent(recordId, index + Table.FIRST_ROW);
            counts.merge(recordId, 1, Integer::sum);
        }
    }

    static Trails of(Findings findings, int sheetRows, Wording wording) {
        // A sheet of models too long for links needs none to the trail.
        boolean isLong = Math.min(findings.models().size(), sheetRows) >= Table.LONG;
        return new Trails(isLong ? List.of() : findings.trail(), sheetRows, wording);
    }

    /** From a model to the first row of its trail. */
    Cell link(ModelRecord model) {
        return Optional.ofNullable(firstRows.get(model.recordId()))
                .<Cell>map(row -> new Cell.Link(
                        wording.get("models.trail.link", counts.getOrDefault(model.recordId(), 0)),
                        TRAIL_BOOK + "#" + quoted("sheet." + SHEET) + "!A" + row))
                .orElse(Cell.BLANK);
    }

    /** From a row of the trail to the model; without one just its name. */
    Cell back(TrailEntry entry, Optional<Integer> modelRow) {
        String name = wording.name(entry.model());
        return modelRow.isEmpty()
                ? Cell.text(name)
                : new Cell.Link(name, MODEL_BOOK + "#" + quoted("sheet." + ModelsSheet.SHEET) + "!A" + modelRow.get());
    }

    private String quoted(String sheet) {
        return Formulas.sheet(wording.get(sheet));
    }
}
