package org.trendbook.analyze.sample;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.trendbook.column.IntColumn;
import org.trendbook.model.ReleaseDate;

/** The period of one length that each row falls into, as a number counted from the earliest. */
public final class PeriodNumbers implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NONE = Integer.MIN_VALUE;

    /** Counted from the earliest, plus one; 0 when the date of a row lies in no single period. */
    private final IntColumn numbers;

    private final boolean years;
    private final int first;

    private PeriodNumbers(int[] whole, boolean years) {
        this.years = years;
        first = Arrays.stream(whole).filter(number -> number != NONE).min().orElse(0);
        numbers = IntColumn.zeros(whole.length);
        for (int row = 0; row < whole.length; row++) {
            numbers.set(row, whole[row] == NONE ? 0 : whole[row] - first + 1);
        }
    }

    static PeriodNumbers halves(Observations table) {
        return of(table, Period::halfYearOf, false);
    }

    static PeriodNumbers years(Observations table) {
        return of(table, Period::yearOf, true);
    }

    private static PeriodNumbers of(
            Observations table, Function<ReleaseDate, Optional<Period>> periodOf, boolean years) {
        int[] numbers = new int[table.dated()];
        for (int row = 0; row < numbers.length; row++) {
            boolean asBefore = row > 0 && table.from(row) == table.from(row - 1) && table.to(row) == table.to(row - 1);
            numbers[row] = asBefore
                    ? numbers[row - 1]
                    : table.date(row)
                            .flatMap(periodOf)
                            .map(period -> years ? period.year() : 2 * period.year() + period.half() - 1)
                            .orElse(NONE);
        }
        return new PeriodNumbers(numbers, years);
    }

    /** From 0 on; negative when the date of a row lies in no single period. */
    public int of(int row) {
        return numbers.get(row) - 1;
    }

    /** The period of a number; the inverse of {@link #of}. */
    public Period period(int number) {
        int whole = first + number;
        return years ? new Period(whole, 0) : new Period(Math.floorDiv(whole, 2), Math.floorMod(whole, 2) + 1);
    }
}
