package org.trendbook.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One mapping of report.yaml, read key by key. A wrong type or a key that nobody asked for is a {@link SettingsException} that
 * names the key with its path.
 */
final class SettingsSection {
    private static final int LONGEST_SHOWN = 80;

    private final SettingsLines lines;
    private final String path;
    private final Map<String, Object> left;

    private SettingsSection(SettingsLines lines, String path, Map<String, Object> left) {
        this.lines = lines;
        this.path = path;
        this.left = left;
    }

    /** The section that a parsed YAML document holds. */
    static SettingsSection of(SettingsLines lines, Object document) {
        return section(lines, "", document);
    }

    private static SettingsSection section(SettingsLines lines, String path, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong(lines, path, "a mapping of keys", value);
        }
        Map<String, Object> keys = new LinkedHashMap<>();
        map.forEach((key, one) -> keys.put(String.valueOf(key), one == null ? "" : one));
        return new SettingsSection(lines, path, keys);
    }

    /** What an option refuses, in its own words. */
    SettingsException refusal(String key, IllegalArgumentException refused) {
        return new SettingsException(lines.place(at(key)) + ": " + refused.getMessage(), refused);
    }

    /** What is wrong with this section as a whole. */
    SettingsException error(String message) {
        return new SettingsException(lines.place(path) + ": " + (path.isEmpty() ? "" : path + ": ") + message);
    }

    /** What is wrong with a key of this section. */
    SettingsException error(String key, String message) {
        return new SettingsException(lines.place(at(key)) + ": " + at(key) + " " + message);
    }

    boolean isMapping(String key) {
        return left.get(key) instanceof Map;
    }

    Optional<String> text(String key) {
        return take(key).map(value -> scalar(key, value));
    }

    String requiredText(String key) {
        boolean isThere = left.containsKey(key);
        return text(key).orElseThrow(() -> error(key, isThere ? "is empty" : "is missing"));
    }

    Optional<BigDecimal> number(String key) {
        return take(key).map(value -> asNumber(key, value));
    }

    double number(String key, double low, double high, double otherwise) {
        Optional<BigDecimal> found = number(key);
        if (found.isEmpty()) {
            return otherwise;
        }
        double value = found.get().doubleValue();
        if (!(value >= low && value <= high)) {
            throw error(
                    key,
                    "is " + shortened(plain(value)) + "; wanted a number from " + plain(low) + " to " + plain(high));
        }
        return value;
    }

    int whole(String key, int low, int high, int otherwise) {
        double value = number(key, low, high, otherwise);
        if (value != Math.rint(value)) {
            throw error(key, "is " + plain(value) + "; wanted a whole number");
        }
        return (int) value;
    }

    boolean flag(String key, boolean otherwise) {
        return take(key)
                .map(value -> {
                    if (value instanceof Boolean flag) {
                        return flag;
                    }
                    throw wrong(key, "true or false", value);
                })
                .orElse(otherwise);
    }

    /** A list of texts; a single text counts as a list of one. */
    Optional<List<String>> texts(String key) {
        return texts(key, "a text");
    }

    /** The same, and in what words each of them is wanted. */
    Optional<List<String>> texts(String key, String wanted) {
        return take(key)
                .map(value -> value instanceof List<?> list
                        ? IntStream.range(0, list.size())
                                .mapToObj(place -> scalar(
                                        key + "[" + (place + 1) + "]",
                                        list.get(place) == null ? "" : list.get(place),
                                        wanted))
                                .toList()
                        : List.of(scalar(key, value, wanted)));
    }

    /** A list of numbers; a single number counts as a list of one. */
    Optional<List<BigDecimal>> numbers(String key) {
        return take(key)
                .map(value -> (value instanceof List<?> list ? list.stream() : Stream.of(value))
                        .map(one -> asNumber(key, one == null ? "" : one))
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
        throw error(key, "is '" + shortened(text) + "'; wanted one of " + String.join(", ", known));
    }

    /** The mapping under a key; an empty section when the key is missing. */
    SettingsSection section(String key) {
        return take(key)
                .map(value -> section(lines, at(key), value))
                .orElseGet(() -> new SettingsSection(lines, at(key), new LinkedHashMap<>()));
    }

    /** The mappings listed under a key. */
    List<SettingsSection> sections(String key) {
        Optional<Object> found = take(key);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!(found.get() instanceof List<?> list)) {
            throw wrong(key, "a list", found.get());
        }
        List<SettingsSection> sections = new ArrayList<>();
        for (int index = 0; index < list.size(); index++) {
            Object one = list.get(index);
            sections.add(section(lines, at(key) + "[" + (index + 1) + "]", one == null ? "" : one));
        }
        return sections;
    }

    /** What the mappings listed under a key come to, each of which may not be what an option allows. */
    <T> List<T> each(String key, Function<SettingsSection, T> read) {
        List<T> all = new ArrayList<>();
        for (SettingsSection one : sections(key)) {
            try {
                all.add(read.apply(one));
            } catch (IllegalArgumentException refused) {
                throw one.error(String.valueOf(refused.getMessage()));
            }
        }
        return all;
    }

    /** The keys that nobody has taken yet, in the order of the file. */
    List<String> keys() {
        return List.copyOf(left.keySet());
    }

    SettingsLines lines() {
        return lines;
    }

    /** Complains of keys that nobody asked for. */
    void close(String... known) {
        if (!left.isEmpty()) {
            String key = left.keySet().iterator().next();
            throw new SettingsException(lines.place(at(key)) + ": unknown key " + at(shortened(key)) + "; known here: "
                    + String.join(", ", new TreeSet<>(List.of(known))));
        }
    }

    private Optional<Object> take(String key) {
        Object value = left.remove(key);
        return Optional.ofNullable(value).filter(found -> !"".equals(found));
    }

    private String scalar(String key, Object value) {
        return scalar(key, value, "a text");
    }

    private String scalar(String key, Object value, String wanted) {
        if (value instanceof Map || value instanceof Iterable) {
            throw wrong(key, wanted, value);
        }
        return value instanceof Double ? asNumber(key, value).toPlainString() : String.valueOf(value);
    }

    private BigDecimal asNumber(String key, Object value) {
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return new BigDecimal(String.valueOf(value));
        }
        throw wrong(key, "a number", value);
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private SettingsException wrong(String key, String wanted, Object found) {
        return wrong(lines, at(key), wanted, found);
    }

    private static SettingsException wrong(SettingsLines lines, String where, String wanted, Object found) {
        return new SettingsException(lines.place(where) + ": " + (where.isEmpty() ? "the file" : where) + " is "
                + described(found) + "; wanted " + wanted);
    }

    private static String described(Object found) {
        if (found instanceof Map) {
            return "a mapping";
        }
        if (found instanceof Iterable) {
            return "a list";
        }
        return "".equals(found) ? "empty" : "'" + shortened(String.valueOf(found)) + "'";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
