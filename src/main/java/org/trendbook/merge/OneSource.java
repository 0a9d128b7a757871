package org.trendbook.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trendbook.model.ModelRecord;

/**
 * The models of one name in one source. Records of one size are one model; a record without a size belongs to the only
 * sized model, and where there are several it is a model of its own. A bound ('over 1T') belongs to the only size that it
 * holds.
 */
final class OneSource {
    private OneSource() {}

    /**
     * The records of each model, each list in the order of {@code records}; the models by size, the one without a size
     * last.
     *
     * @param records one name, one source, in the order in which they are written
     */
    static List<List<ModelRecord>> models(List<ModelRecord> records) {
        if (records.size() == 1) {
            return List.of(records);
        }
        Map<BigDecimal, List<Integer>> numbers = new TreeMap<>();
        Map<String, List<Integer>> others = new LinkedHashMap<>();
        List<Integer> unsized = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            Optional<BigDecimal> number = Size.point(records.get(i));
            String other = Size.other(records.get(i));
            if (number.isPresent()) {
                numbers.computeIfAbsent(number.get(), size -> new ArrayList<>()).add(i);
            } else if (!other.isEmpty()) {
                others.computeIfAbsent(other, size -> new ArrayList<>()).add(i);
            } else {
                unsized.add(i);
            }
        }
        List<List<Integer>> sized = spelledTwiceJoined(numbers);
        boolean oneNumber = sized.size() == 1;
        for (List<Integer> bounded : others.values()) {
            if (oneNumber && Size.overlap(records.get(sized.get(0).get(0)), records.get(bounded.get(0)))) {
                sized.get(0).addAll(bounded);
            } else {
                sized.add(bounded);
            }
        }
        if (sized.size() == 1) {
            sized.get(0).addAll(unsized);
        } else if (!unsized.isEmpty()) {
            sized.add(unsized);
        }
        return sized.stream().map(model -> inOrder(model, records)).toList();
    }

    private static List<List<Integer>> spelledTwiceJoined(Map<BigDecimal, List<Integer>> numbers) {
        List<List<Integer>> joined = new ArrayList<>();
        Optional<BigDecimal> before = Optional.empty();
        for (Map.Entry<BigDecimal, List<Integer>> next : numbers.entrySet()) {
            if (before.isPresent() && Size.sameSpelledTwice(before.get(), next.getKey())) {
                joined.get(joined.size() - 1).addAll(next.getValue());
            } else {
                joined.add(new ArrayList<>(next.getValue()));
                before = Optional.of(next.getKey());
            }
        }
        return joined;
    }

    private static List<ModelRecord> inOrder(List<Integer> model, List<ModelRecord> records) {
        return model.stream()
                .sorted(Comparator.naturalOrder())
                .map(records::get)
                .toList();
    }
}
