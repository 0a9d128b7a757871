package org.trendbook.merge;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trendbook.model.Measure;
import org.trendbook.model.NameKey;
import org.trendbook.model.NormalizedRecord;
import org.trendbook.model.RoundingInterval;

/**
 * A name that ends with the size of what it names: 'LLaMA-65B' and 'PaLM (540B)' are one size of LLaMA and of PaLM. Only a
 * size that the record states too is taken for one, so that 'Gemini 1.5' and 'Dolly 7B' without parameters stay as they are.
 */
final class SizedName {
    private static final Pattern ENDING = Pattern.compile("^(.*[^\\d.])\\(?(\\d{1,6}(?:\\.\\d{1,6})?)([KMBT])\\)?$");
    /** Most names end with none of these. */
    private static final String LAST_SIGNS = "KMBTkmbt)";

    private static final Map<String, Integer> POWERS = Map.of("K", 3, "M", 6, "B", 9, "T", 12);

    private SizedName() {}

    /** The key of the name without the size; none when it does not end with the record's own size. */
    static Optional<String> withoutSize(NormalizedRecord record) {
        String spelled = record.model().strip();
        if (spelled.isEmpty() || LAST_SIGNS.indexOf(spelled.charAt(spelled.length() - 1)) < 0) {
            return Optional.empty();
        }
        Matcher ending = ENDING.matcher(spelled.toUpperCase(Locale.ROOT));
        if (!ending.matches()) {
            return Optional.empty();
        }
        int power = POWERS.getOrDefault(ending.group(3), 0);
        RoundingInterval named = RoundingInterval.of(new BigDecimal(ending.group(2)).scaleByPowerOfTen(power));
        String before = spelled.substring(0, ending.end(1));
        String name = before.endsWith("(") ? before.substring(0, before.length() - 1) : before;
        return Optional.ofNullable(record.quantities().get(Measure.PARAMETERS))
                .flatMap(stated -> RoundingInterval.of(stated.quantity()))
                .filter(named::overlaps)
                .map(size -> NameKey.of(name))
                .filter(key -> !key.isEmpty());
    }
}
