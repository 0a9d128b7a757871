package org.trendbook.model;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trendbook.column.IntColumn;

/** Problems, gravest first, held as bytes and each made anew whenever it is asked for: many records have many problems. */
public final class SortedProblems extends AbstractList<Problem> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1L;

    private static final int CHUNK_BITS = 18;
    private static final int CHUNK = 1 << CHUNK_BITS;
    /** So many files, columns and pieces of advice are held once each. */
    private static final int MOST_WORDS = 1 << 12;

    private static final int LINE_BITS = 36;
    private static final int CODE_SHIFT = 48;

    private static final List<ProblemCode> CODES = Arrays.stream(ProblemCode.values())
            .sorted(Comparator.comparing(ProblemCode::severity).thenComparing(ProblemCode::key))
            .toList();

    private final transient List<byte[]> chunks = new ArrayList<>();
    private final transient List<String> words = new ArrayList<>();
    private final transient Map<String, Integer> numbers = new HashMap<>();
    private transient ByteBuffer last = ByteBuffer.allocate(0);
    /** Where each begins: the number of its chunk, then the place there. */
    private transient IntColumn places = IntColumn.empty();

    private SortedProblems(Stream<Problem> problems) {
        problems.forEach(this::append);
        int[] given = places.toArray();
        int[] ranks = ranks();
        long[] keys = Arrays.stream(given).mapToLong(place -> key(place, ranks)).toArray();
        places = IntColumn.zeros(given.length);
        int[] next = {0};
        IntStream.range(0, given.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(index -> keys[index])
                        .thenComparing(index -> problem(given[index])))
                .forEach(index -> places.set(next[0]++, given[index]));
        numbers.clear();
    }

    /** The problems in their order. */
    public static SortedProblems of(Stream<Problem> problems) {
        return new SortedProblems(problems);
    }

    /** The problems in their order; the list itself when it is such a one. */
    public static List<Problem> of(List<Problem> problems) {
        return problems instanceof SortedProblems ? problems : of(problems.stream());
    }

    private void append(Problem problem) {
        List<String> shared = List.of(problem.origin().file(), problem.column(), problem.advice());
        List<String> own = List.of(problem.recordId(), problem.found(), problem.wanted());
        int most = Byte.BYTES + Long.BYTES;
        for (List<String> texts : List.of(shared, own)) {
            most += texts.stream()
                    .mapToInt(text -> Integer.BYTES + Character.BYTES * text.length())
                    .sum();
        }
        if (last.remaining() < most || last.position() >= CHUNK) {
            last = ByteBuffer.allocate(Math.max(CHUNK, most));
            chunks.add(last.array());
        }
        places.add(Math.addExact(Math.multiplyExact(chunks.size() - 1, CHUNK), last.position()));
        last.put((byte) CODES.indexOf(problem.code())).putLong(problem.origin().line());
        shared.forEach(this::putShared);
        own.forEach(this::put);
    }

    /** The number of the text, below 0; or where it has none, the text itself. */
    private void putShared(String text) {
        Integer number = numbers.get(text);
        if (number == null && words.size() < MOST_WORDS) {
            number = words.size();
            words.add(text);
            numbers.put(text, number);
        }
        if (number == null) {
            put(text);
        } else {
            last.putInt(-1 - number);
        }
    }

    /** Twice the length, and one more where characters need two bytes; then the characters. */
    private void put(String text) {
        boolean wide = text.chars().anyMatch(character -> character >= 1 << Byte.SIZE);
        last.putInt(Math.multiplyExact(2, text.length()) + (wide ? 1 : 0));
        for (int i = 0; i < text.length(); i++) {
            if (wide) {
                last.putChar(text.charAt(i));
            } else {
                last.put((byte) text.charAt(i));
            }
        }
    }

    private ByteBuffer at(int place) {
        ByteBuffer bytes = ByteBuffer.wrap(chunks.get(place >> CHUNK_BITS));
        return bytes.position(place & (CHUNK - 1));
    }

    /** The ranks of the words by their numbers; none when there may be more. */
    private int[] ranks() {
        int[] ranks = new int[words.size() < MOST_WORDS ? words.size() : 0];
        List<String> sorted = words.stream().sorted().toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[numbers.getOrDefault(sorted.get(rank), 0)] = rank;
        }
        return ranks;
    }

    /** Rises with code, file and line: so most of the order costs no making of problems. */
    private long key(int place, int[] ranks) {
        ByteBuffer bytes = at(place);
        long code = (long) bytes.get() << CODE_SHIFT;
        if (ranks.length == 0) {
            return code;
        }
        long line = Math.min(bytes.getLong(), (1L << LINE_BITS) - 1);
        return code | (long) ranks[-1 - bytes.getInt()] << LINE_BITS | line;
    }

    private Problem problem(int place) {
        ByteBuffer bytes = at(place);
        ProblemCode code = CODES.get(bytes.get());
        long line = bytes.getLong();
        String file = text(bytes);
        String column = text(bytes);
        String advice = text(bytes);
        return new Problem(code, new Origin(file, line), text(bytes), column, text(bytes), text(bytes), advice);
    }

    private String text(ByteBuffer bytes) {
        int head = bytes.getInt();
        if (head < 0) {
            return words.get(-1 - head);
        }
        char[] characters = new char[head >> 1];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = (head & 1) == 1 ? bytes.getChar() : (char) (bytes.get() & 0xFF);
        }
        return new String(characters);
    }

    @Override
    public Problem get(int index) {
        return problem(places.get(index));
    }

    @Override
    public int size() {
        return places.size();
    }

    /** The problems themselves are written. */
    private Object writeReplace() {
        return new ArrayList<>(this);
    }
}
