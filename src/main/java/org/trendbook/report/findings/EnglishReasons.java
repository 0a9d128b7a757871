package org.trendbook.report.findings;

import java.util.List;
import org.trendbook.crosscheck.Reason;
import org.trendbook.report.Language;

/** Reasons in the language of the data files. */
public final class EnglishReasons {
    private final Wording wording;

    /** Says them with the names that findings give. */
    public EnglishReasons(Findings findings) {
        this.wording = new Wording(findings, Language.EN);
    }

    /** The sentence of a reason. */
    public String of(Reason reason) {
        return wording.reason(reason);
    }

    /** The sentences of several, one after the other; empty of none. */
    public String of(List<Reason> reasons) {
        return wording.reasons(reasons);
    }
}
