package org.trendbook.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.trendbook.model.Column;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;

/**
 * No two records have the same id, those of the sizes that a record lists included: of several, the first stays. A record
 * that is rejected for one of its ids keeps the others, so that files can be looked through apart.
 */
final class RecordIdIsUnique implements TableRule {
    /** The form of a size's id; others may have it too. */
    private static final Pattern LIKE_ID_OF_SIZE = Pattern.compile(".*#[0-9]+", Pattern.DOTALL);

    private final SeenIds seen = new SeenIds();
    private final Function<String, Optional<Origin>> earlier;
    private final Function<RawRecord, List<String>> idsOfSizes;

    /**
     * @param earlier where an id stands first in files that were read elsewhere, before these
     * @param idsOfSizes the further ids of a record that lists several sizes
     */
    RecordIdIsUnique(Function<String, Optional<Origin>> earlier, Function<RawRecord, List<String>> idsOfSizes) {
        this.earlier = earlier;
        this.idsOfSizes = idsOfSizes;
    }

    @Override
    public Optional<Problem> checkNext(RawRecord record) {
        String id = record.recordId();
        Optional<Problem> repeated = firstPlace(id, record).map(first -> repeated(record, id, advice(id, first)));
        for (String size : idsOfSizes.apply(record)) {
            Optional<Origin> first = firstPlace(size, record);
            repeated = repeated.or(() -> first.map(place -> repeated(record, size, adviceOfSize(place))));
        }
        return repeated;
    }

    private Optional<Origin> firstPlace(String id, RawRecord record) {
        return earlier.apply(id).or(() -> seen.add(id, record.origin()));
    }

    private static String advice(String id, Origin first) {
        String or = LIKE_ID_OF_SIZE.matcher(id).matches() ? ", perhaps by a size that is listed there" : "";
        return "it is first used at " + first + or + "; give this row another id, or remove it";
    }

    private static String adviceOfSize(Origin first) {
        return "a size that this row lists would have this id, which is first used at " + first
                + "; give one of the two rows another id";
    }

    private static Problem repeated(RawRecord record, String id, String advice) {
        return new Problem(
                ProblemCode.REPEATED_RECORD_ID,
                record.origin(),
                record.recordId(),
                Column.RECORD_ID.header(),
                id,
                "an id of its own",
                advice);
    }
}
