package org.trendbook.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.ReleaseDate;

/**
 * Models of one source that are dated before the version they follow. Versions are told by the number at the end of the
 * name alone (GPT-2 before GPT-3, ERNIE 1.0 before ERNIE 2.0); a name without one is the first when numbered ones of that
 * name exist in its family (GPT before GPT-2). Other names have no order.
 */
final class Predecessors {
    /** A name and its version of at most two digits a place: a longer number is a size or a year. */
    private static final Pattern VERSIONED = Pattern.compile("(.*?)[ _-]?[vV]?(\\d{1,2}(?:\\.\\d{1,2}){0,2})");

    /** So many versions are looked at before one, so that a long series of one year takes no long time. */
    private static final int LOOKED_BACK = 16;

    private record Version(ModelRecord of, ReleaseDate date, List<Integer> numbers) {
        private static final Comparator<Version> IN_ORDER = (one, other) -> {
            for (int i = 0; i < Math.max(one.numbers.size(), other.numbers.size()); i++) {
                int order = Integer.compare(one.number(i), other.number(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };

        private int number(int place) {
            return place < numbers.size() ? numbers.get(place) : 0;
        }
    }

    private Predecessors() {}

    static List<Problem> of(List<ModelRecord> models) {
        Map<String, List<Version>> ladders = new LinkedHashMap<>();
        for (ModelRecord one : models) {
            Optional<ReleaseDate> date = Sized.dateOf(one);
            if (date.isPresent() && !one.family().isEmpty()) {
                Matcher name = VERSIONED.matcher(one.model());
                List<Integer> numbers = isNumbered(name) ? numbers(name.group(2)) : List.of(1);
                ladders.computeIfAbsent(ladder(one), unused -> new ArrayList<>())
                        .add(new Version(one, date.get(), numbers));
            }
        }
        return ladders.values().stream()
                .flatMap(ladder -> steps(ladder).stream())
                .toList();
    }

    /** What the versions of one name in one family have in common; empty for a model of no family. */
    static String ladder(ModelRecord one) {
        if (one.family().isEmpty()) {
            return "";
        }
        Matcher name = VERSIONED.matcher(one.model());
        String stem = isNumbered(name) ? name.group(1) : one.model();
        return one.family() + '\n' + stem.toLowerCase(Locale.ROOT).strip();
    }

    private static boolean isNumbered(Matcher name) {
        return name.matches() && !name.group(1).isEmpty();
    }

    /**
     * Each version, by the earliest date of each, against the one before it; where their dates overlap, against the one
     * before that.
     */
    private static List<Problem> steps(List<Version> ladder) {
        List<Version> steps = new ArrayList<>();
        ladder.stream()
                .sorted(Version.IN_ORDER.thenComparing(version -> version.date().middleDay()))
                .forEach(version -> {
                    boolean another =
                            !steps.isEmpty() && Version.IN_ORDER.compare(steps.get(steps.size() - 1), version) == 0;
                    if (!another) {
                        steps.add(version);
                    }
                });
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < steps.size(); i++) {
            Version after = steps.get(i);
            Version before = lastApart(steps, i);
            if (after.date().to().isBefore(before.date().from())) {
                problems.add(new Problem(
                        ProblemCode.DATE_BEFORE_PREDECESSOR,
                        after.of().origin(),
                        after.of().recordId(),
                        "release_date",
                        after.of().model() + ": " + Dates.plain(after.date()),
                        "not before " + before.of().model() + ": " + Dates.plain(before.date()),
                        "Check the dates of both against their source."));
            }
        }
        return problems;
    }

    /** The last of the versions before one whose dates do not overlap with its own; the one before it if there is none. */
    private static Version lastApart(List<Version> steps, int index) {
        for (int i = index - 1; i >= Math.max(0, index - LOOKED_BACK); i--) {
            if (!steps.get(i).date().overlaps(steps.get(index).date())) {
                return steps.get(i);
            }
        }
        return steps.get(index - 1);
    }

    private static List<Integer> numbers(String version) {
        return Pattern.compile("\\.")
                .splitAsStream(version)
                .map(Integer::valueOf)
                .toList();
    }
}
