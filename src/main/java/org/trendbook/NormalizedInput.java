package org.trendbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trendbook.ingest.InputTables;
import org.trendbook.merge.Merger;
import org.trendbook.model.Claim;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.RawClaim;
import org.trendbook.model.RawRecord;
import org.trendbook.model.Source;
import org.trendbook.model.TrailEntry;
import org.trendbook.normalize.ClaimNormalizer;
import org.trendbook.normalize.NormalizeOptions;
import org.trendbook.normalize.Normalized;
import org.trendbook.normalize.NormalizedClaim;
import org.trendbook.normalize.RecordNormalizer;
import org.trendbook.normalize.UnknownNames;
import org.trendbook.report.data.TrailFile;
import org.trendbook.store.RecordStore;
import org.trendbook.work.InOrder;

/** Everything of the input in typed values: records and claims, with their trail and what could not be read. */
record NormalizedInput(RecordStore records, List<TrailEntry> trail, List<Claim> claims, List<Problem> problems) {
    private static final int RECORDS_AT_A_TIME = 256;

    /** What some raw records came to. */
    private record Batch(List<NormalizedRecord> records, TrailFile.Rows trail, List<Problem> problems) {}

    static NormalizedInput of(
            ValidatedRecords validated,
            InputTables tables,
            NormalizeOptions options,
            Workspace workspace,
            int threads) {
        Map<String, Source> sources = new LinkedHashMap<>();
        tables.sources().forEach(source -> sources.put(source.id(), source));
        RecordNormalizer normalizer = new RecordNormalizer(tables.models(), tables.organizations(), sources, options);
        RecordStore records = workspace.records();
        List<Problem> problems = new ArrayList<>();
        UnknownNames unknownNames = new UnknownNames();
        InOrder.run(
                threads,
                validated.acceptedInBatches(RECORDS_AT_A_TIME),
                raw -> normalized(raw, normalizer, workspace),
                batch -> {
                    batch.records().forEach(record -> Merger.add(record, records));
                    workspace.add(batch.trail());
                    problems.addAll(unknownNames.withoutNames(batch.problems()));
                });
        problems.addAll(unknownNames.problems());
        List<Claim> claims = new ArrayList<>();
        ClaimNormalizer claimNormalizer =
                new ClaimNormalizer(tables.models(), tables.organizations(), sources, options);
        for (RawClaim raw : tables.claims()) {
            NormalizedClaim normalized = claimNormalizer.normalize(raw);
            claims.add(normalized.claim());
            problems.addAll(normalized.problems());
        }
        return new NormalizedInput(records, workspace.trail(), claims, problems);
    }

    private static Batch normalized(List<RawRecord> raw, RecordNormalizer normalizer, Workspace workspace) {
        List<NormalizedRecord> records = new ArrayList<>(raw.size());
        List<TrailEntry> entries = new ArrayList<>(8 * raw.size());
        List<Problem> problems = new ArrayList<>();
        for (RawRecord one : raw) {
            Normalized normalized = normalizer.normalize(one);
            records.addAll(normalized.records());
            entries.addAll(normalized.trail());
            problems.addAll(normalized.problems());
        }
        return new Batch(records, workspace.rows(entries), problems);
    }
}
