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
    default Optional<T> value() {
        return this instanceof Read<T> read ? Optional.of(read.found()) : Optional.empty();
    }

    /** Chooses by what this reading is. */
    default <R> R fold(
            Function<? super Read<T>, ? extends R> ofRead,
            Function<? super Absent<T>, ? extends R> ofAbsent,
            Function<? super Refused<T>, ? extends R> ofRefused) {
        if (this instanceof Read<T> read) {
            return ofRead.apply(read);
        }
        return this instanceof Absent<T> absent ? ofAbsent.apply(absent) : ofRefused.apply((Refused<T>) this);
    }

    /** What is made of the value; an absence stays one, and a refusal stays refused for the same reason. */
    default <R extends Serializable> Reading<R> then(Function<? super T, ? extends Reading<R>> next) {
        return this.<Reading<R>>fold(
                read -> next.apply(read.found()),
                absent -> new Absent<>(absent.absence()),
                refused -> new Refused<>(refused.code(), refused.reason(), refused.advice()));
    }

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
    }

    /** The text says that there is no value, or is empty. */
    record Absent<T extends Serializable>(Absence absence) implements Reading<T> {}

    /**
     * The text was not read.
     *
     * @param code what kind of problem it is
     * @param reason what is wrong with the text
     * @param advice how to mend it
     */
    record Refused<T extends Serializable>(ProblemCode code, String reason, String advice) implements Reading<T> {}
}
