package org.trendbook.report.compose;

import org.trendbook.model.ModelRecord;
import org.trendbook.report.findings.Wording;

/** Cells that list several names. */
final class Lists {
    private Lists() {}

    static String domains(ModelRecord model, Wording wording) {
        return wording.list(model.domains().stream()
                .map(domain -> wording.word("group.domain", domain))
                .toList());
    }

    static String countries(ModelRecord model, Wording wording) {
        return wording.list(model.countries().stream()
                .map(country -> wording.word("group.country", country))
                .toList());
    }
}
