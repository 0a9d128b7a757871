package org.trendbook.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading one raw text: a value, a stated absence, or a refusal. Nothing is ever guessed: a text that is
 * not consumed as a whole is refused.
 */
public sealed interface Reading<T extends Serializable> extends Serializable {

    /** The value, when there is one. */
    Optional<T> value();

    /** Chooses by what this reading is. */
    <R> R fold(
            Function<? super Read<T>, ? extends R> read,
            Function<? super Absent<T>, ? extends R> absent,
            Function<? super Refused<T>, ? extends R> refused);

    /**
     * The whole text was read.
     *
     * @param rule which rule read it, for the trail
     * @param remark a remark for the author that the value needs, such as a convention that changed the number; else empty
     */
    record Read<T extends Serializable>(T found, ReadingRule rule, String remark) implements Reading<T> {
        public Read(T found, ReadingRule rule) {
            this(found, rule, "");
        }

        @Override
        public Optional<T> value() {
            return Optional.of(found);
        }

        @Override
        public <R> R fold(
                Function<? super Read<T>, ? extends R> read,
                Function<? super Absent<T>, ? extends R> absent,
                Function<? super Refused<T>, ? extends R> refused) {
            return read.apply(this);
        }
    }

    /** The text says that there is no value, or is empty. */
    record Absent<T extends Serializable>(Absence absence) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> R fold(
                Function<? super Read<T>, ? extends R> read,
                Function<? super Absent<T>, ? extends R> absent,
                Function<? super Refused<T>, ? extends R> refused) {
            return absent.apply(this);
        }
    }

    /**
     * The text was not read.
     *
     * @param code what kind of problem it is
     * @param reason what is wrong with the text
     * @param advice how to mend it
     */
    record Refused<T extends Serializable>(ProblemCode code, String reason, String advice) implements Reading<T> {
        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public <R> R fold(
                Function<? super Read<T>, ? extends R> read,
                Function<? super Absent<T>, ? extends R> absent,
                Function<? super Refused<T>, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
