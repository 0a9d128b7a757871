package org.trendbook.crosscheck;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.column.IntColumn;
import org.trendbook.model.ApartModels;
import org.trendbook.model.SameModel;

/** What sources say of the same models, compared whenever it is asked for: with many records these are many rows. */
final class SourceDifferences extends AbstractList<SourceDifference> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private final transient List<SameModel> same;
    private final transient List<ApartModels> apart;
    /** By turn the index of what is compared: first of the same models, then of those apart. */
    private final transient IntColumn compared = IntColumn.empty();
    /** By turn the index of its first row; behind them how many rows there are. */
    private final transient IntColumn starts = IntColumn.empty();
    /** What a thread asked for last: lists are mostly read from one end to the other. */
    private final transient ThreadLocal<Turn> last = ThreadLocal.withInitial(() -> new Turn(-1, List.of()));

    private record Turn(int number, List<SourceDifference> rows) {}

    /** Something to be compared, with how many rows come of it. */
    private record Named(String model, String recordId, int index, int rows) {
        private static final Comparator<Named> IN_ORDER =
                Comparator.comparing(Named::model).thenComparing(Named::recordId);
    }

    private SourceDifferences(List<SameModel> same, List<ApartModels> apart) {
        this.same = same;
        this.apart = apart;
        List<Named> ofSame = IntStream.range(0, same.size())
                .mapToObj(this::named)
                .sorted(Named.IN_ORDER)
                .toList();
        int rows = 0;
        for (Named one : inOrder(ofSame)) {
            compared.add(one.index());
            starts.add(rows);
            rows += one.rows();
        }
        starts.add(rows);
    }

    /** By model name; those of one model that sources have apart come last. */
    static SourceDifferences of(List<SameModel> same, List<ApartModels> apart) {
        return new SourceDifferences(same, apart);
    }

    private Named named(int index) {
        SameModel one = same.get(index);
        int rows = one.readings().size() > 1
                ? Math.toIntExact(SourceComparison.fields(one).count())
                : 0;
        return new Named(one.used().name(), one.used().recordId(), index, rows);
    }

    private List<Named> inOrder(List<Named> ofSame) {
        List<Named> all = new ArrayList<>(ofSame);
        for (int index = 0; index < apart.size(); index++) {
            all.add(new Named(
                    apart.get(index).name(),
                    "",
                    same.size() + index,
                    Math.toIntExact(ApartSources.rows(apart.get(index)).count())));
        }
        all.sort(Comparator.comparing(Named::model));
        return all;
    }

    /** The models that several sources record, as they stand here. */
    Stream<SameModel> same() {
        return IntStream.range(0, compared.size())
                .map(compared::get)
                .filter(index -> index < same.size())
                .mapToObj(same::get)
                .filter(one -> one.readings().size() > 1);
    }

    @Override
    public int size() {
        return starts.get(compared.size());
    }

    @Override
    public SourceDifference get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        Turn turn = last.get();
        if (turn.number() < 0 || index < starts.get(turn.number()) || index >= starts.get(turn.number() + 1)) {
            int number = turnOf(index);
            turn = new Turn(number, rows(compared.get(number)));
            last.set(turn);
        }
        return turn.rows().get(index - starts.get(turn.number()));
    }

    /** The last turn whose first row is not behind a row: those before it with the same start have no rows. */
    private int turnOf(int row) {
        int low = 0;
        int high = compared.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<SourceDifference> rows(int index) {
        return index < same.size()
                ? SourceComparison.fields(same.get(index)).toList()
                : ApartSources.rows(apart.get(index - same.size())).toList();
    }

    /** The rows themselves are written. */
    private Object writeReplace() {
        return new ArrayList<>(this);
    }
}
