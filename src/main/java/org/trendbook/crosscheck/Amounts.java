package org.trendbook.crosscheck;

import java.util.List;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;

/**
 * The amounts that records state of one measure, in the orders in which the one that decides a claim is looked for: a claim
 * stops at it, so that thousands of claims do not each go through thousands of records.
 *
 * @param largestFirst those with a date, ranges and upper bounds by their upper end
 * @param earliestFirst the same
 * @param undated those without a date, in the order of the records
 * @param mixed how many of {@code largestFirst} there are up to the last that is no single number
 */
record Amounts(List<Sized> largestFirst, List<Sized> earliestFirst, List<Sized> undated, int mixed) {

    static Amounts of(List<ModelRecord> records, Measure measure) {
        List<Sized> all = records.stream()
                .flatMap(one -> one.quantity(measure).map(quantity -> Sized.orBound(one, measure, quantity)).stream())
                .toList();
        List<Sized> largestFirst = all.stream()
                .filter(one -> one.date().isPresent())
                .sorted(Sized.LARGEST_FIRST)
                .toList();
        List<Sized> earliestFirst =
                largestFirst.stream().sorted(Sized.EARLIEST_FIRST).toList();
        List<Sized> undated = all.stream().filter(one -> one.date().isEmpty()).toList();
        int mixed = largestFirst.size();
        while (mixed > 0 && largestFirst.get(mixed - 1).isSingle()) {
            mixed--;
        }
        return new Amounts(largestFirst, earliestFirst, undated, mixed);
    }
}
