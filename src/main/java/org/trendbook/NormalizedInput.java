package org.trendbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trendbook.ingest.InputTables;
import org.trendbook.model.Claim;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Source;
import org.trendbook.model.TrailEntry;
import org.trendbook.normalize.ClaimNormalizer;
import org.trendbook.normalize.NormalizeOptions;
import org.trendbook.normalize.Normalized;
import org.trendbook.normalize.NormalizedClaim;
import org.trendbook.normalize.RecordNormalizer;
import org.trendbook.normalize.UnknownNames;

/** Everything of the input in typed values: records and claims, with their trail and what could not be read. */
record NormalizedInput(
        List<NormalizedRecord> records, List<TrailEntry> trail, List<Claim> claims, List<Problem> problems) {

    static NormalizedInput of(ValidatedRecords validated, InputTables tables, NormalizeOptions options) {
        List<NormalizedRecord> records = new ArrayList<>();
        List<TrailEntry> trail = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        UnknownNames unknownNames = new UnknownNames();
        Map<String, Source> sources = new LinkedHashMap<>();
        tables.sources().forEach(source -> sources.put(source.id(), source));
        RecordNormalizer normalizer = new RecordNormalizer(tables.models(), tables.organizations(), sources, options);
        validated.forEachAccepted(raw -> {
            Normalized normalized = normalizer.normalize(raw);
            records.addAll(normalized.records());
            trail.addAll(normalized.trail());
            problems.addAll(unknownNames.withoutNames(normalized.problems()));
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
        return new NormalizedInput(records, trail, claims, problems);
    }
}
