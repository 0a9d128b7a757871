package org.trendbook.normalize;

import java.io.Serial;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What some of the last texts were read as, so that a repeated value costs one parse. A place holds the last text that fell
 * on it, and there are so many places: memory is bounded, and what is found is what reading would give again, so that
 * results depend neither on the order of the texts nor on the threads.
 *
 * <p>Any number of threads may ask. On another machine it begins empty.
 *
 * @param <C> what reading depends on besides the text, such as the field; compared by {@code equals}
 * @param <T> immutable
 */
final class Remembered<C, T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Longer texts hardly repeat, and would make the memory large. */
    private static final int LONGEST = 64;

    private final int count;
    private final transient AtomicReferenceArray<@Nullable Answer<C, T>> places;

    /** @param count how many places there are, a power of two */
    Remembered(int count) {
        this.count = count;
        places = new AtomicReferenceArray<>(count);
    }

    /** @param hash of text and context: most others are told apart without a look at them */
    private record Answer<C, T>(int hash, String text, C context, T found) {
        boolean isOf(int askedHash, String asked, C asking) {
            return hash == askedHash && text.equals(asked) && context.equals(asking);
        }
    }

    /**
     * What a text is read as.
     *
     * @param read gives the same for the same text and context, always
     */
    T of(String text, C context, BiFunction<String, C, T> read) {
        if (text.length() > LONGEST) {
            return read.apply(text, context);
        }
        int hash = 31 * text.hashCode() + context.hashCode();
        int place = place(hash);
        Answer<C, T> last = places.getAcquire(place);
        if (last != null && last.isOf(hash, text, context)) {
            return last.found();
        }
        T found = read.apply(text, context);
        places.setRelease(place, new Answer<>(hash, text, context, found));
        return found;
    }

    /** The higher bits count too: short texts differ in few of the lower ones. */
    private int place(int hash) {
        return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (count - 1);
    }

    @Serial
    private Object readResolve() {
        return new Remembered<C, T>(count);
    }
}
