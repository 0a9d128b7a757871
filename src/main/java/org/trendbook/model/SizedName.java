package org.trendbook.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that ends with a size: 'LLaMA-65B' and 'PaLM (540B)' may be one size of LLaMA and of PaLM. Whether they are, only
 * a record can tell: 'Gemini 1.5' and 'Dolly 7B' without parameters stay as they are.
 *
 * @param model the key of the name without the size, never empty
 * @param size the numbers of parameters that round to the size
 */
public record SizedName(String model, RoundingInterval size) {
    private static final Pattern ENDING = Pattern.compile("^(.*[^\\d.])\\(?(\\d{1,6}(?:\\.\\d{1,6})?)([KMBT])\\)?$");
    /** Most names end with none of these. */
    private static final String LAST_SIGNS = "KMBTkmbt)";

    private static final Map<String, Integer> POWERS = Map.of("K", 3, "M", 6, "B", 9, "T", 12);

    /** The parts of a name; none when it does not end with a size, or is nothing else. */
    public static Optional<SizedName> of(String name) {
        String spelled = name.strip();
        if (spelled.isEmpty() || LAST_SIGNS.indexOf(spelled.charAt(spelled.length() - 1)) < 0) {
            return Optional.empty();
        }
        Matcher ending = ENDING.matcher(spelled.toUpperCase(Locale.ROOT));
        if (!ending.matches()) {
            return Optional.empty();
        }
        int power = POWERS.getOrDefault(ending.group(3), 0);
        RoundingInterval size = RoundingInterval.of(new BigDecimal(ending.group(2)).scaleByPowerOfTen(power));
        String before = spelled.substring(0, ending.end(1));
        String key = NameKey.of(before.endsWith("(") ? before.substring(0, before.length() - 1) : before);
        return key.isEmpty() ? Optional.empty() : Optional.of(new SizedName(key, size));
    }

    /** Whether the size may be the one that a record states. */
    public boolean agreesWith(Quantity parameters) {
        return RoundingInterval.of(parameters).filter(size::overlaps).isPresent();
    }
}
