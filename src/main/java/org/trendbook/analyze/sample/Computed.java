package org.trendbook.analyze.sample;

import java.io.Serializable;
import java.util.Optional;

/** A figure, or the reason why there is none. It stands where others would write NaN or an empty cell. */
public sealed interface Computed<T extends Serializable> extends Serializable {

    /** The figure, when there is one. */
    Optional<T> value();

    /** Why there is no figure; empty when there is one. */
    Optional<WhyNot> whyNot();

    static <T extends Serializable> Computed<T> of(T value) {
        return new Known<>(value);
    }

    static <T extends Serializable> Computed<T> missing(WhyNot whyNot) {
        return new Missing<>(whyNot);
    }

    /** There is a figure. */
    record Known<T extends Serializable>(T figure) implements Computed<T> {
        @Override
        public Optional<T> value() {
            return Optional.of(figure);
        }

        @Override
        public Optional<WhyNot> whyNot() {
            return Optional.empty();
        }
    }

    /** There is none. */
    record Missing<T extends Serializable>(WhyNot reason) implements Computed<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public Optional<WhyNot> whyNot() {
            return Optional.of(reason);
        }
    }
}
