package org.trendbook.normalize;

import java.io.Serial;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A direct-mapped cache of readings, so that a repeated value is parsed once. Each slot holds the last text that fell on it
 * and the number of slots is fixed, so memory is bounded. A hit is what reading would give again, so results depend neither
 * on the order of the texts nor on the threads.
 *
 * <p>Thread-safe. A deserialized cache starts empty.
 *
 * @param <C> what reading depends on besides the text, such as the field; compared by {@code equals}
 * @param <T> immutable
 */
final class ReadingCache<C, T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Longer texts hardly repeat, and would make the memory large. */
    private static final int LONGEST = 64;

    private final int count;
    private final transient AtomicReferenceArray<@Nullable Answer<C, T>> slots;

    /** @param count the number of slots, a power of two */
    ReadingCache(int count) {
        this.count = count;
        slots = new AtomicReferenceArray<>(count);
    }

    /** @param hash of text and context: most others are told apart without a look at them */
    private record Answer<C, T>(int hash, String text, C context, T found) {
        boolean isOf(int askedHash, String asked, C asking) {
            return hash == askedHash && text.equals(asked) && context.equals(asking);
        }
    }

    /**
     * The reading of a text, from the cache if it is there.
     *
     * @param read a pure function of text and context
     */
    T of(String text, C context, BiFunction<String, C, T> read) {
        if (text.length() > LONGEST) {
            return read.apply(text, context);
        }
        int hash = 31 * text.hashCode() + context.hashCode();
        int slot = slot(hash);
        Answer<C, T> last = slots.getAcquire(slot);
        if (last != null && last.isOf(hash, text, context)) {
            return last.found();
        }
        T found = read.apply(text, context);
        slots.setRelease(slot, new Answer<>(hash, text, context, found));
        return found;
    }

    /** Mixes in the higher bits: the hashes of short texts differ in few of the lower ones. */
    private int slot(int hash) {
        return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (count - 1);
    }

    @Serial
    private Object readResolve() {
        return new ReadingCache<C, T>(count);
    }
}
