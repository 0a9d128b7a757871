package org.trendbook.analyze;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Event;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.ReleaseDate;

/**
 * The models in one canonical order, with their dates in compact arrays. A row is the place of a model in that order:
 * dated models first, by the middle of their date, its first day, family, name and record id, so that the models of a
 * release stand together and the order of the input changes nothing. Undated models follow.
 */
final class Observations implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Comparator<ModelRecord> BY_NAME = Comparator.comparing(ModelRecord::family)
            .thenComparing(ModelRecord::name)
            .thenComparing(ModelRecord::recordId)
            .thenComparing(ModelRecord::origin);

    private final List<ModelRecord> models;
    private final List<ReleaseDate> dates;
    private final int dated;
    private final long[] from;
    private final long[] to;
    private final boolean[] bareYear;
    private final int[] release;
    private final int[] family;

    private Observations(List<Dated> datedModels, List<ModelRecord> undatedModels) {
        dated = datedModels.size();
        models = new ArrayList<>(dated + undatedModels.size());
        datedModels.forEach(each -> models.add(each.model()));
        dates = datedModels.stream().map(Dated::date).collect(Collectors.toCollection(ArrayList::new));
        models.addAll(undatedModels);
        from = new long[dated];
        to = new long[dated];
        bareYear = new boolean[dated];
        for (int row = 0; row < dated; row++) {
            ReleaseDate date = datedModels.get(row).date();
            from[row] = date.from().toEpochDay();
            to[row] = date.to().toEpochDay();
            bareYear[row] = date.precision() == DatePrecision.YEAR;
        }
        release = new int[dated];
        family = new int[dated];
        numberReleasesAndFamilies();
    }

    static Observations of(List<ModelRecord> models) {
        List<Dated> dated = new ArrayList<>();
        List<ModelRecord> undated = new ArrayList<>();
        for (ModelRecord model : models) {
            model.release()
                    .map(Event::date)
                    .ifPresentOrElse(date -> dated.add(new Dated(model, date)), () -> undated.add(model));
        }
        dated.sort(Comparator.<Dated>comparingDouble(each -> each.date().middleDay())
                .thenComparing(each -> each.date().from())
                .thenComparing(Dated::model, BY_NAME));
        undated.sort(BY_NAME);
        return new Observations(dated, undated);
    }

    private record Dated(ModelRecord model, ReleaseDate date) {}

    private void numberReleasesAndFamilies() {
        Map<String, Integer> familyNumbers = new HashMap<>();
        int families = 0;
        int releases = 0;
        for (int row = 0; row < dated; row++) {
            String name = models.get(row).family();
            Integer known = name.isEmpty() ? null : familyNumbers.get(name);
            family[row] = known == null ? families++ : known;
            if (!name.isEmpty()) {
                familyNumbers.put(name, family[row]);
            }
            boolean sameRelease =
                    row > 0 && family[row] == family[row - 1] && from[row] == from[row - 1] && to[row] == to[row - 1];
            release[row] = sameRelease ? release[row - 1] : releases++;
        }
    }

    int size() {
        return models.size();
    }

    /** Rows below this one are dated. */
    int dated() {
        return dated;
    }

    ModelRecord model(int row) {
        return models.get(row);
    }

    List<ModelRecord> models() {
        return models;
    }

    int[] datedRows() {
        return IntStream.range(0, dated).toArray();
    }

    Optional<ReleaseDate> date(int row) {
        return row < dated ? Optional.of(dates.get(row)) : Optional.empty();
    }

    long from(int row) {
        return from[row];
    }

    long to(int row) {
        return to[row];
    }

    double middle(int row) {
        return (from[row] + to[row]) / 2.0;
    }

    boolean bareYear(int row) {
        return bareYear[row];
    }

    /** The number of the release that the dated row belongs to: same family, same first and last day. */
    int release(int row) {
        return release[row];
    }

    /** The number of the family that the dated row belongs to; a model without one is its own. */
    int family(int row) {
        return family[row];
    }

    /** The latest {@code to} of any event of any of some models. */
    static Computed<LocalDate> dataEnd(List<ModelRecord> models) {
        return models.stream()
                .flatMap(model -> model.events().stream())
                .map(event -> event.date().to())
                .max(Comparator.naturalOrder())
                .<Computed<LocalDate>>map(Computed::of)
                .orElse(Computed.missing(WhyNot.NO_VALUE));
    }
}
