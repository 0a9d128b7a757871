package org.trendbook.normalize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.trendbook.model.NameKey;
import org.trendbook.normalize.text.TableResource;

/**
 * Several names in one cell. The rules, in this order:
 *
 * <ol>
 *   <li>A cell that is a known name is one name, whatever signs it holds ('Bosnia and Herzegovina').
 *   <li>{@code ;}, {@code 、}, {@code |} and line ends always separate.
 *   <li>A comma separates, except before the form of a company or the seat of a university ('OpenAI, Inc.', 'University
 *       of California, Berkeley'), and inside a known name ('Hong Kong, China').
 *   <li>{@code /}, {@code &}, {@code +}, 'and', 与, 和 and 及 separate only when every part is a known name.
 * </ol>
 */
final class NameList {
    private static final Pattern ALWAYS = Pattern.compile("[;；、|\\n\\r]+");
    private static final Pattern COMMA = Pattern.compile("[,，]");
    /** One space beside 'and' is enough, as names are stripped; a run of them would try each of many spaces anew. */
    private static final Pattern BETWEEN_KNOWN = Pattern.compile("[/／&＆+＋与和及]|\\sand\\s", Pattern.CASE_INSENSITIVE);
    /** No known name holds more commas than this less one. */
    private static final int MOST_PARTS_OF_A_NAME = 3;

    private static final Set<String> ENDINGS = endings();

    private NameList() {}

    private static Set<String> endings() {
        Set<String> keys = new HashSet<>();
        TableResource.rows("name-endings.tsv").forEach(row -> row.forEach(word -> keys.add(NameKey.of(word))));
        return keys;
    }

    /** The names in a cell, trimmed, in its order; empty for a blank cell. */
    static List<String> split(String cell, Predicate<String> known) {
        String whole = cell.strip();
        if (whole.isEmpty()) {
            return List.of();
        }
        if (known.test(whole)) {
            return List.of(whole);
        }
        List<String> names = new ArrayList<>();
        for (String piece : ALWAYS.splitAsStream(whole).toList()) {
            names.addAll(atCommas(piece.strip(), known));
        }
        return List.copyOf(names);
    }

    private static List<String> atCommas(String piece, Predicate<String> known) {
        if (piece.isEmpty()) {
            return List.of();
        }
        if (known.test(piece)) {
            return List.of(piece);
        }
        List<String> parts = COMMA.splitAsStream(piece).toList();
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            int end = endOfName(parts, at, known);
            String name = String.join(",", parts.subList(at, end)).strip();
            if (!name.isEmpty()) {
                names.addAll(atWeakSigns(name, known));
            }
            at = end;
        }
        return names;
    }

    /** The index after the parts that belong to the name that begins at an index. */
    private static int endOfName(List<String> parts, int at, Predicate<String> known) {
        for (int end = Math.min(parts.size(), at + MOST_PARTS_OF_A_NAME); end > at + 1; end--) {
            if (known.test(String.join(",", parts.subList(at, end)).strip())) {
                return end;
            }
        }
        int end = at + 1;
        while (end < parts.size() && ENDINGS.contains(NameKey.of(parts.get(end)))) {
            end++;
        }
        return end;
    }

    private static List<String> atWeakSigns(String name, Predicate<String> known) {
        if (known.test(name)) {
            return List.of(name);
        }
        List<String> parts =
                BETWEEN_KNOWN.splitAsStream(name).map(String::strip).toList();
        return parts.size() > 1 && parts.stream().allMatch(known) ? parts : List.of(name);
    }
}
