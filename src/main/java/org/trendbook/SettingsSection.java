package org.trendbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One mapping of report.yaml, read key by key. A wrong type or a key that nobody asked for is a {@link UserError} that
 * names the key with its path.
 */
final class SettingsSection {
    private final String path;
    private final Map<String, Object> left;

    private SettingsSection(String path, Map<String, Object> left) {
        this.path = path;
        this.left = left;
    }

    /** The section that a parsed YAML value holds; an empty document is an empty section. */
    static SettingsSection of(String path, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(path, "a mapping of keys", value);
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        map.forEach((key, one) -> keys.put(String.valueOf(key), one == null ? "" : one));
        return new SettingsSection(path, keys);
    }

    boolean isMapping(String key) {
        return left.get(key) instanceof Map;
    }

    Optional<String> text(String key) {
        return take(key).map(value -> scalar(key, value));
    }

    String requiredText(String key) {
        return text(key).orElseThrow(() -> new UserError("report.yaml: " + at(key) + " is missing"));
    }

    Optional<BigDecimal> number(String key) {
        return take(key).map(value -> asNumber(at(key), value));
    }

    double number(String key, double low, double high, double otherwise) {
        Optional<BigDecimal> found = number(key);
        if (found.isEmpty()) {
            return otherwise;
        }
        double value = found.get().doubleValue();
        if (!(value >= low && value <= high)) {
            throw new UserError("report.yaml: "
                    + at(key)
                    + " is "
                    + found.get().toPlainString()
                    + "; wanted a number from "
                    + plain(low)
                    + " to "
                    + plain(high));
        }
        return value;
    }

    int whole(String key, int low, int high, int otherwise) {
        double value = number(key, low, high, otherwise);
        if (value != Math.rint(value)) {
            throw new UserError("report.yaml: " + at(key) + " is " + plain(value) + "; wanted a whole number");
        }
        return (int) value;
    }

    boolean flag(String key, boolean otherwise) {
        return take(key)
                .map(value -> {
                    if (value instanceof Boolean flag) {
                        return flag;
                    }
                    throw wrong(at(key), "true or false", value);
                })
                .orElse(otherwise);
    }

    /** A list of texts; a single text counts as a list of one. */
    Optional<List<String>> texts(String key) {
        return take(key)
                .map(value -> value instanceof List<?> list
                        ? list.stream()
                                .map(one -> scalar(key, one == null ? "" : one))
                                .toList()
                        : List.of(scalar(key, value)));
    }

    /** A list of numbers; a single number counts as a list of one. */
    Optional<List<BigDecimal>> numbers(String key) {
        return take(key)
                .map(value -> (value instanceof List<?> list ? list.stream() : Stream.of(value))
                        .map(one -> asNumber(at(key), one == null ? "" : one))
                        .toList());
    }

    /** A list whose members are each one of the constants, by their {@code names} in any case; one without a name cannot be chosen. */
    <E extends Enum<E>> Optional<List<E>> choices(String key, Class<E> type, Function<E, String> names) {
        return texts(key)
                .map(all ->
                        all.stream().map(text -> choose(key, text, type, names)).toList());
    }

    /** One of the constants, by its name of {@code names} in any case; one without a name cannot be chosen. */
    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type, Function<E, String> names) {
        return text(key).map(text -> choose(key, text, type, names));
    }

    private <E extends Enum<E>> E choose(String key, String text, Class<E> type, Function<E, String> names) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        for (E constant : type.getEnumConstants()) {
            if (names.apply(constant).replace('-', '_').equals(wanted)) {
                return constant;
            }
        }
        List<String> known = Stream.of(type.getEnumConstants())
                .map(names)
                .filter(name -> !name.isEmpty())
                .toList();
        throw new UserError(
                "report.yaml: " + at(key) + " is '" + text + "'; wanted one of " + String.join(", ", known));
    }

    /** The mapping under a key; an empty section when the key is missing. */
    SettingsSection section(String key) {
        return take(key)
                .map(value -> of(at(key), value))
                .orElseGet(() -> new SettingsSection(at(key), new LinkedHashMap<>()));
    }

    /** The mappings listed under a key. */
    List<SettingsSection> sections(String key) {
        Optional<Object> found = take(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!(found.get() instanceof List<?> list)) {
            throw wrong(at(key), "a list", found.get());
        }
        List<SettingsSection> sections = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            Object one = list.get(index);
            sections.add(of(at(key) + "[" + (index + 1) + "]", one == null ? "" : one));
        }
        return sections;
    }

    /** The keys that nobody has taken yet, in the order of the file. */
    List<String> keys() {
        return List.copyOf(left.keySet());
    }

    String path() {
        return path;
    }

    /** Complains of keys that nobody asked for. */
    void close(String... known) {
        if (!left.isEmpty()) {
            throw new UserError("report.yaml: unknown key "
                    + at(left.keySet().iterator().next())
                    + "; known here: "
                    + String.join(", ", new TreeSet<>(List.of(known))));
        }
    }

    private Optional<Object> take(String key) {
        Object value = left.remove(key);
        return Optional.ofNullable(value).filter(found -> !"".equals(found));
    }

    private String scalar(String key, Object value) {
        if (value instanceof Map || value instanceof Iterable) {
            throw wrong(at(key), "a text", value);
        }
        return value instanceof Double number ? BigDecimal.valueOf(number).toPlainString() : String.valueOf(value);
    }

    private static BigDecimal asNumber(String where, Object value) {
        try {
            if (value instanceof Double number && !number.isInfinite() && !number.isNaN()) {
                return BigDecimal.valueOf(number);
            }
            if (value instanceof Integer || value instanceof Long || value instanceof java.math.BigInteger) {
                return new BigDecimal(String.valueOf(value));
            }
        } catch (NumberFormatException notANumber) {
            throw wrong(where, "a number", value);
        }
        throw wrong(where, "a number", value);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static UserError wrong(String where, String wanted, Object found) {
        String shown = found instanceof Map ? "a mapping" : found instanceof Iterable ? "a list" : "'" + found + "'";
        return new UserError(
                "report.yaml: " + (where.isEmpty() ? "the file" : where) + " is " + shown + "; wanted " + wanted);
    }
}
