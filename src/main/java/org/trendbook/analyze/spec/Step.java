package org.trendbook.analyze.spec;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One step of a named analysis. Steps are taken in order; each sees what the one before left. */
public sealed interface Step extends Serializable {

    /** The name in the settings. */
    String kind();

    /** What it does in words, for the description of the settings. */
    String rule();

    /** Chooses by what this step is. */
    <R> R fold(Cases<R> cases);

    /** What to do with each kind of step. */
    interface Cases<R> {
        R keep(Keep step);

        R drop(Drop step);

        R setValue(SetValue step);

        R require(Require step);

        R topK(TopK step);

        R recordSetters(RecordSetters step);

        R outliers(Outliers step);
    }

    /** The user's reason; empty where none is asked for. */
    default String reason() {
        return "";
    }

    /** Keeps the models that fulfil all conditions. */
    record Keep(List<Condition> conditions) implements Step {
        public Keep {
            conditions = List.copyOf(conditions);
            requireSome(conditions, "keep", "condition");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.keep(this);
        }

        @Override
        public String kind() {
            return "keep";
        }

        @Override
        public String rule() {
            return conditions.stream().map(Condition::rule).collect(Collectors.joining(" and "));
        }
    }

    /** Drops models by name, with the user's reason. */
    record Drop(List<String> names, String reason) implements Step {
        public Drop {
            names = List.copyOf(names);
            requireSome(names, "drop", "name");
            requireReason(reason, "drop");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.drop(this);
        }

        @Override
        public String kind() {
            return "drop";
        }

        @Override
        public String rule() {
            return String.join("; ", names);
        }
    }

    /**
     * Gives models another value of the analysis's measure, with the user's reason.
     *
     * @param values by name of the model; above 0, in the unit of the measure
     */
    record SetValue(Map<String, BigDecimal> values, String reason) implements Step {
        public SetValue {
            requireSome(values.keySet(), "set", "value");
            requireReason(reason, "set");
            values.forEach((name, value) -> {
                if (value.signum() <= 0) {
                    throw new IllegalArgumentException("set: the value of " + name + " is not above 0: " + value);
                }
            });
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.setValue(this);
        }

        @Override
        public String kind() {
            return "set";
        }

        @Override
        public String rule() {
            List<String> each = new ArrayList<>();
            values.forEach((name, value) -> each.add(name + " = " + value));
            return String.join("; ", each);
        }
    }

    /**
     * Keeps the models that state every field: {@code date} is a release date, {@code value} a usable value of the
     * measure, anything else a field as in {@link Condition}.
     */
    record Require(List<String> fields) implements Step {
        public Require {
            fields = List.copyOf(fields);
            requireSome(fields, "require", "field");
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.require(this);
        }

        @Override
        public String kind() {
            return "require";
        }

        @Override
        public String rule() {
            return String.join(", ", fields);
        }
    }

    /** Keeps the models that were among the k largest of all released up to their date, in any of their groups. */
    record TopK(int k, Grouping per) implements Step {
        public TopK {
            if (k < 1) {
                throw new IllegalArgumentException("top_k: k is at least 1, got " + k);
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.topK(this);
        }

        @Override
        public String kind() {
            return "top_k";
        }

        @Override
        public String rule() {
            return k + " per " + per.key();
        }
    }

    /** Keeps the models that were larger than every one before them, in any of their groups. */
    record RecordSetters(Grouping per) implements Step {
        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.recordSetters(this);
        }

        @Override
        public String kind() {
            return "record_setters";
        }

        @Override
        public String rule() {
            return "per " + per.key();
        }
    }

    /** The side on which an outlier lies. */
    enum Side {
        LOW,
        HIGH,
        BOTH
    }

    /**
     * Drops models whose log10(value) is further than {@code threshold} population deviations from the mean of the
     * window [day − days, day + days) around them, themselves included. A window without deviation drops none.
     */
    record Outliers(double days, double threshold, Side side) implements Step {
        public Outliers {
            if (!(days > 0) || !(threshold > 0) || Double.isInfinite(days) || Double.isInfinite(threshold)) {
                throw new IllegalArgumentException(
                        "outliers: days and threshold are above 0, got " + days + " and " + threshold);
            }
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.outliers(this);
        }

        @Override
        public String kind() {
            return "outliers";
        }

        @Override
        public String rule() {
            String where = switch (side) {
                case LOW -> "z < -" + plain(threshold);
                case HIGH -> "z > " + plain(threshold);
                case BOTH -> "|z| > " + plain(threshold);
            };
            return where + " within " + plain(days) + " days";
        }
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static void requireSome(Collection<?> items, String kind, String item) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException(kind + ": name at least one " + item);
        }
    }

    private static void requireReason(String reason, String kind) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(kind + ": give the reason");
        }
    }
}
