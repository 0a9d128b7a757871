package org.trendbook.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import org.trendbook.column.IntColumn;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NamedModels;

/**
 * Encoded models, each identified by the number under which it was added and decoded on demand. Filled by one thread;
 * afterwards any number of threads may read.
 */
public final class ModelStore implements Closeable {
    static final int UNDATED = Integer.MAX_VALUE;

    private final SharedValues shared = new SharedValues();
    private final RecordWriter writer = new RecordWriter(shared);
    private Storage storage;
    private ThreadLocal<StoredReader> readers = ThreadLocal.withInitial(StoredReader::new);
    private final IntColumn places = IntColumn.empty();
    /** 0 of an undated one; those from 1970 on plus one. So most take two bytes. */
    private final IntColumn days = IntColumn.empty();

    private ModelStore(Storage storage) {
        this.storage = storage;
    }

    /**
     * An empty store.
     *
     * @param mostInHeap how many bytes of models stay in the heap; what comes above goes to a temporary file
     * @param folder where that file is made; deleted on closing
     */
    public static ModelStore of(long mostInHeap, Path folder) {
        return new ModelStore(new Storage(mostInHeap, folder));
    }

    /** An empty store that needs no file. */
    public static ModelStore inHeap() {
        return of(Long.MAX_VALUE, Path.of(""));
    }

    /** Adds a model; gives its number: 0, 1, 2 … */
    public int add(ModelRecord model) {
        writer.begin();
        ModelCodec.write(model, writer);
        return add(writer.bytes(), 0, writer.length(), dayOf(model));
    }

    /** Adds a model that a writer of {@link #shared} wrote as so many bytes from a start on. */
    int add(byte[] bytes, int start, int length, int day) {
        places.add(storage.add(bytes, start, length));
        days.add(day);
        return places.size() - 1;
    }

    /** As it is held in {@link #days}. */
    static int dayOf(ModelRecord model) {
        return model.release()
                .map(event -> Math.toIntExact(
                        event.date().from().toEpochDay() + event.date().to().toEpochDay()))
                .map(day -> day >= 0 ? day + 1 : day)
                .orElse(0);
    }

    /** What the models have in common. */
    SharedValues shared() {
        return shared;
    }

    /** To be called between the last {@link #add} and what reads. */
    public void flush() {
        storage.flush();
    }

    /** How many models there are. */
    public int size() {
        return places.size();
    }

    /**
     * Puts all models in order and lays those of some numbers one behind the other in it, the others behind them: going
     * through them in this order is then quick. Nothing may be read meanwhile.
     *
     * @return the order of the models that were added so far
     */
    public ModelOrder layOut(int[] numbers) {
        try (Storage before = storage) {
            before.flush();
            Layout layout = new Layout(before, numbers);
            ModelOrder order = ModelOrder.of(this, layout);
            storage = layout.end();
            readers = ThreadLocal.withInitial(StoredReader::new);
            return order;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Models on their way into another storage. */
    final class Layout {
        private final Storage after;
        private final Storage.Cursor there;
        private final RecordReader reader = new RecordReader(shared);
        /** Those that are laid one behind the other. */
        private final BitSet wanted = new BitSet(size());

        private Layout(Storage before, int[] numbers) {
            after = before.another();
            there = before.cursor();
            for (int number : numbers) {
                wanted.set(number);
            }
        }

        /** What a model is sorted by that was not moved yet. */
        ModelCodec.SortKey sortKey(int number) {
            there.goTo(places.get(number));
            reader.begin(there.bytes(), there.start());
            return ModelCodec.readSortKey(reader);
        }

        /** A copy of the model whose sort key was asked for last. */
        byte[] bytes() {
            return Arrays.copyOfRange(there.bytes(), there.start(), there.start() + there.length());
        }

        /** Lays the next model behind those before, if it is among the wanted ones. */
        void add(int number, byte[] bytes) {
            if (wanted.get(number)) {
                places.set(number, after.add(bytes, 0, bytes.length));
            }
        }

        /** The same of one whose bytes are not at hand. */
        void add(int number) {
            if (wanted.get(number)) {
                move(number);
            }
        }

        private void move(int number) {
            there.goTo(places.get(number));
            places.set(number, after.add(there.bytes(), there.start(), there.length()));
        }

        private Storage end() {
            for (int left = wanted.nextClearBit(0); left < size(); left = wanted.nextClearBit(left + 1)) {
                move(left);
            }
            after.flush();
            return after;
        }
    }

    /** The model of a number. */
    public ModelRecord get(int number) {
        return ModelCodec.read(readers.get().at(number));
    }

    /** What a thread reads one model after the other with: making it costs as much as reading some. */
    private final class StoredReader {
        private final Storage.Cursor cursor = storage.cursor();
        private final RecordReader reader = new RecordReader(shared);

        /** The name and the id of the model read last in this way, since one is mostly asked for after the other. */
        private ModelCodec.NameAndId last = new ModelCodec.NameAndId("", "");

        private int numberOfLast = -1;

        ModelCodec.NameAndId nameAndId(int number) {
            if (number != numberOfLast) {
                last = ModelCodec.readNameAndId(at(number));
                numberOfLast = number;
            }
            return last;
        }

        RecordReader at(int number) {
            cursor.goTo(places.get(number));
            reader.begin(cursor.bytes(), cursor.start());
            return reader;
        }
    }

    /** The models of some numbers, made on demand; not to be changed. */
    public List<ModelRecord> view(int[] numbers) {
        return new View(this, numbers);
    }

    /** Twice the middle of the release date, in days since 1970-01-01; {@link #UNDATED} without one. */
    int twiceDay(int number) {
        int day = days.get(number);
        if (day == 0) {
            return UNDATED;
        }
        return day > 0 ? day - 1 : day;
    }

    ModelCodec.NameAndId nameAndId(int number) {
        return readers.get().nameAndId(number);
    }

    @Override
    public void close() throws IOException {
        storage.close();
    }

    private static final class View extends AbstractList<ModelRecord>
            implements NamedModels, RandomAccess, Serializable {
        private static final long serialVersionUID = 1L;

        private final transient ModelStore store;
        private final transient IntColumn numbers;

        View(ModelStore store, int[] numbers) {
            this.store = store;
            this.numbers = IntColumn.of(numbers);
        }

        @Override
        public ModelRecord get(int index) {
            return store.get(numbers.get(index));
        }

        @Override
        public String nameAt(int index) {
            return store.nameAndId(numbers.get(index)).name();
        }

        @Override
        public String recordIdAt(int index) {
            return store.nameAndId(numbers.get(index)).recordId();
        }

        @Override
        public int numberAt(int index) {
            return numbers.get(index);
        }

        @Override
        public int size() {
            return numbers.size();
        }

        /** On another machine there is no store: the models themselves go there. */
        private Object writeReplace() throws ObjectStreamException {
            return new ArrayList<>(this);
        }
    }
}
