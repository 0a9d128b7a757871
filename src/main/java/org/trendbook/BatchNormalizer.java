package org.trendbook;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.RawRecord;
import org.trendbook.model.TrailEntry;
import org.trendbook.normalize.Normalized;
import org.trendbook.normalize.RecordNormalizer;
import org.trendbook.report.data.TrailFile;

/** Normalizes records batch by batch, on any thread or machine. */
public final class BatchNormalizer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final RecordNormalizer normalizer;
    private final boolean keepsTrail;

    BatchNormalizer(RecordNormalizer normalizer, boolean keepsTrail) {
        this.normalizer = normalizer;
        this.keepsTrail = keepsTrail;
    }

    /** The typed values, the trail (empty unless it is kept) and the problems of some raw records. */
    public NormalizedBatch normalize(List<RawRecord> raw) {
        List<NormalizedRecord> records = new ArrayList<>(raw.size());
        List<TrailEntry> trail = new ArrayList<>(8 * raw.size());
        List<Problem> problems = new ArrayList<>();
        for (RawRecord one : raw) {
            Normalized normalized = normalizer.normalize(one);
            records.addAll(normalized.records());
            trail.addAll(normalized.trail());
            problems.addAll(normalized.problems());
            problems.addAll(CutTexts.ofKept(one));
        }
        return new NormalizedBatch(records, keepsTrail ? TrailFile.rows(trail) : TrailFile.Rows.NONE, problems);
    }

    /** The ids of the sizes that a raw record lists; none where it does not list several. */
    public List<String> idsOfSizes(RawRecord raw) {
        return normalizer.idsOfSizes(raw);
    }
}
