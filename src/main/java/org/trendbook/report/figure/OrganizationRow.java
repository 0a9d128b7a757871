package org.trendbook.report.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.trendbook.column.EnumCode;
import org.trendbook.column.IntColumn;
import org.trendbook.model.NamedModels;
import org.trendbook.model.Region;
import org.trendbook.report.findings.Findings;

/** The sized models of one organization, known by their places among all models, with what decides how each looks. */
final class OrganizationRow {
    private static final Region[] REGIONS = Region.values();

    private final Findings findings;
    private final IntColumn places = IntColumn.empty();
    /** The ordinal of the region, and a bit for an approximate size. */
    private final IntColumn looks = IntColumn.empty();

    OrganizationRow(Findings findings) {
        this.findings = findings;
    }

    void add(int place, Region region, boolean approximate) {
        places.add(place);
        looks.add(EnumCode.of(region) << 1 | (approximate ? 1 : 0));
    }

    /** Puts the largest first, those of one size by record id; to be called when all are added. */
    void sort() {
        Integer[] order = IntStream.range(0, size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(index -> -size(index)));
        for (int start = 0; start < order.length; ) {
            int end = start + 1;
            while (end < order.length && size(order[end]) == size(order[start])) {
                end++;
            }
            if (end - start > 1) {
                sortById(order, start, end);
            }
            start = end;
        }
        int[] sorted = Arrays.stream(order).mapToInt(Integer::intValue).toArray();
        places.reorder(sorted);
        looks.reorder(sorted);
    }

    /** Record ids are looked up once each, since most sizes differ. */
    private void sortById(Integer[] order, int start, int end) {
        record Identified(String recordId, int index) {}
        Integer[] sorted = Arrays.stream(order, start, end)
                .map(index -> new Identified(NamedModels.recordIdAt(findings.models(), place(index)), index))
                .sorted(Comparator.comparing(Identified::recordId))
                .map(Identified::index)
                .toArray(Integer[]::new);
        System.arraycopy(sorted, 0, order, start, sorted.length);
    }

    int size() {
        return places.size();
    }

    int place(int index) {
        return places.get(index);
    }

    double size(int index) {
        return findings.columns().size(places.get(index));
    }

    Region region(int index) {
        return REGIONS[looks.get(index) >> 1];
    }

    boolean isApproximate(int index) {
        return (looks.get(index) & 1) == 1;
    }

    IntStream indexes() {
        return IntStream.range(0, size());
    }
}
