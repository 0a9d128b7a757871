package org.trendbook.ingest;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;

/**
 * The names under which the columns of a record are known: trendbook's own, Chinese ones and those of the trackers, from
 * {@code headers.csv}, with the units that a header may carry, from {@code units.csv}. Case, width, spaces, hyphens and
 * underscores make no difference.
 */
final class HeaderNames {
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s_\\-\u2010-\u2015]+");
    private static final Pattern NEEDLESS_SEPARATOR =
            Pattern.compile("^_|_$|_(?=[()/:]|\\p{IsHan})|(?<=[()/:]|\\p{IsHan})_");
    /** A name and a unit: {@code size(b)}, {@code 参数量/亿}, {@code params_in_billions}. */
    private static final Pattern WITH_UNIT = Pattern.compile(
            "(?<name>.+?)(?:\\((?:单位:|in_)?(?<inside>[^()]+)\\)|/(?<behind>[^/()]+)|_(?:in_)?(?<last>[^_()]+))");

    /** The names that come with the program. It is made of the patterns above. */
    static final HeaderNames KNOWN = load();

    /**
     * One line of {@code headers.csv}.
     *
     * @param rank the line's number: of two names of one column, that of lower rank is the clearer
     * @param column the column's header; empty for one that is known and not read
     * @param beside names that must stand in the same header
     * @param means what the name says beyond the column: an architecture, what is counted, or that it is not read
     */
    private record Entry(int rank, String column, Set<String> beside, String means) {}

    /**
     * What a name was found to mean.
     *
     * @param rank of two names of one column, that of lower rank is the clearer
     */
    record Found(int rank, Meaning meaning) {}

    private final Map<String, List<Entry>> entries;
    private final Map<String, HeaderUnit> units;

    private HeaderNames(Map<String, List<Entry>> entries, Map<String, HeaderUnit> units) {
        this.entries = entries;
        this.units = units;
    }

    /**
     * What a name means in a header, if it is known.
     *
     * @param folded the name in the form of {@link #fold}
     * @param header all names beside it, in the same form
     */
    Optional<Found> find(String folded, Set<String> header) {
        Optional<Entry> whole = entry(folded, header);
        if (whole.isPresent()) {
            return whole.flatMap(entry -> meaning(entry, ""));
        }
        Matcher parts = WITH_UNIT.matcher(folded);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String unit = Stream.of("inside", "behind", "last")
                .map(parts::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return entry(parts.group("name"), header)
                .flatMap(entry -> sameColumn(entry, unit, header) ? meaning(entry, "") : meaning(entry, unit));
    }

    /** Whether a name is one of a column of amounts, with words in parentheses that are no unit of it. */
    boolean hasUnknownUnit(String folded) {
        Matcher parts = WITH_UNIT.matcher(folded);
        return parts.matches()
                && parts.group("inside") != null
                && find(folded, Set.of()).isEmpty()
                && entry(parts.group("name"), Set.of())
                        .filter(entry ->
                                units.keySet().stream().anyMatch(unit -> unit.startsWith(entry.column() + "/")))
                        .isPresent();
    }

    /** Whether the words in parentheses are the same column in another language. */
    private boolean sameColumn(Entry entry, String name, Set<String> header) {
        return entry(name, header)
                .filter(other -> other.column().equals(entry.column()))
                .isPresent();
    }

    private Optional<Entry> entry(String folded, Set<String> header) {
        return entries.getOrDefault(folded, List.of()).stream()
                .filter(entry -> header.containsAll(entry.beside()))
                .findFirst();
    }

    private Optional<Found> meaning(Entry entry, String unit) {
        return (switch (entry.means()) {
                    case "ignored" -> Optional.of(new Meaning.Ignored());
                    case "quantity" -> Optional.of(new Meaning.DeviceCount());
                    case "dense" -> Optional.of(new Meaning.SizeOf(Architecture.DENSE));
                    case "sparse" -> Optional.of(new Meaning.SizeOf(Architecture.SPARSE));
                    default -> field(entry, unit);
                })
                .map(meaning -> new Found(entry.rank(), meaning));
    }

    private Optional<Meaning> field(Entry entry, String unit) {
        Column column = Column.valueOf(entry.column().toUpperCase(Locale.ROOT));
        String counted = entry.means().isEmpty() ? entry.column() : entry.means();
        Optional<HeaderUnit> stated = Optional.ofNullable(units.get(counted + "/" + unit));
        boolean isUnknownUnit = stated.isEmpty() && !unit.isEmpty();
        return isUnknownUnit
                ? Optional.empty()
                : Optional.of(new Meaning.Field(column, stated.orElse(HeaderUnit.NONE)));
    }

    /** The form in which names are compared. */
    static String fold(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = INVISIBLE.matcher(text).replaceAll("");
        text = SEPARATORS.matcher(text).replaceAll("_");
        return NEEDLESS_SEPARATOR.matcher(text).replaceAll("");
    }

    private static HeaderNames load() {
        Map<String, List<Entry>> entries = new HashMap<>();
        int rank = 0;
        for (Column own : Column.values()) {
            entries.put(fold(own.header()), new ArrayList<>(List.of(new Entry(0, own.header(), Set.of(), ""))));
        }
        for (List<String> line : ResourceTable.lines("headers.csv")) {
            String beside = line.get(2).strip();
            Entry entry = new Entry(
                    ++rank, line.get(1), beside.isEmpty() ? Set.of() : Set.of(beside.split(" ")), line.get(3));
            List<Entry> same = entries.computeIfAbsent(fold(line.get(0)), name -> new ArrayList<>());
            // A name that is bound to its neighbors says more than one that is not.
            same.add(entry.beside().isEmpty() ? same.size() : 0, entry);
        }
        Map<String, HeaderUnit> units = new HashMap<>();
        ResourceTable.lines("units.csv")
                .forEach(line -> units.put(line.get(0) + "/" + fold(line.get(1)), new HeaderUnit(line.get(2))));
        return new HeaderNames(entries, units);
    }
}
