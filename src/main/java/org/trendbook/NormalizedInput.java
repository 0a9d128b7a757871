package org.trendbook;

import java.util.ArrayList;
import java.util.List;
import org.trendbook.ingest.InputTables;
import org.trendbook.merge.Merger;
import org.trendbook.model.Claim;
import org.trendbook.model.Problem;
import org.trendbook.model.RawClaim;
import org.trendbook.model.TrailEntry;
import org.trendbook.normalize.ClaimNormalizer;
import org.trendbook.normalize.NormalizeOptions;
import org.trendbook.normalize.NormalizedClaim;
import org.trendbook.normalize.RecordNormalizer;
import org.trendbook.normalize.UnknownNames;
import org.trendbook.report.data.TrailFile;
import org.trendbook.store.RecordBatch;
import org.trendbook.store.RecordStore;

/** Everything of the input in typed values: records and claims, with their trail and what could not be read. */
record NormalizedInput(RecordStore records, List<TrailEntry> trail, List<Claim> claims, List<Problem> problems) {

    /** Takes what the records come to, in the order of the input. */
    static final class Collector {
        private final InputTables tables;
        private final NormalizeOptions options;
        private final Workspace workspace;
        private final RecordStore records;
        private final List<Problem> problems = new ArrayList<>();
        private final UnknownNames unknownNames = new UnknownNames();

        Collector(InputTables tables, NormalizeOptions options, Workspace workspace) {
            this.tables = tables;
            this.options = options;
            this.workspace = workspace;
            this.records = workspace.records();
        }

        BatchNormalizer normalizer() {
            return new BatchNormalizer(
                    new RecordNormalizer(tables.models(), tables.organizations(), tables.sourcesById(), options),
                    workspace.keepsTrail());
        }

        /** What takes a batch in its turn; it holds the records as bytes alone. */
        Runnable prepared(NormalizedBatch batch) {
            RecordBatch encoded = Merger.batch(batch.records(), records);
            TrailFile.Rows ofBatch = batch.trail();
            List<Problem> found = batch.problems();
            return () -> add(encoded, ofBatch, found);
        }

        private void add(RecordBatch encoded, TrailFile.Rows ofBatch, List<Problem> found) {
            records.add(encoded);
            workspace.add(ofBatch);
            problems.addAll(unknownNames.withoutNames(found));
        }

        /** To be called when all records were taken: the claims come after them. */
        NormalizedInput finish() {
            problems.addAll(unknownNames.problems());
            List<Claim> claims = new ArrayList<>();
            ClaimNormalizer normalizer =
                    new ClaimNormalizer(tables.models(), tables.organizations(), tables.sourcesById(), options);
            for (RawClaim raw : tables.claims()) {
                NormalizedClaim normalized = normalizer.normalize(raw);
                claims.add(normalized.claim());
                problems.addAll(normalized.problems());
            }
            return new NormalizedInput(records, workspace.trail(), claims, problems);
        }
    }
}
