package org.trendbook.report.compose;

import java.util.List;
import org.trendbook.crosscheck.Reason;
import org.trendbook.report.Language;

/** Reasons in the language of the data files. */
public final class EnglishReasons {
    private final Wording wording;

    public EnglishReasons(Findings findings) {
        this.wording = new Wording(findings, Language.EN);
    }

    public String of(Reason reason) {
        return wording.reason(reason);
    }

    public String of(List<Reason> reasons) {
        return wording.reasons(reasons);
    }
}
