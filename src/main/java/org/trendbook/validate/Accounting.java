package org.trendbook.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.FileCount;
import org.trendbook.model.Origin;

/**
 * Counts what became of the raw rows, by file. Records of one origin, which come one after the other, are one row; it is
 * kept if any of them is.
 */
public final class Accounting {
    private static final class Count {
        private long kept;
        private long rejected;
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private Optional<Origin> last = Optional.empty();
    private boolean lastIsKept;

    /** Counts a record that was accepted. */
    public void kept(Origin origin) {
        Count count = count(origin);
        if (!isLast(origin)) {
            count.kept++;
        } else if (!lastIsKept) {
            count.rejected--;
            count.kept++;
        }
        last = Optional.of(origin);
        lastIsKept = true;
    }

    /** Counts a row or a record that was rejected. */
    public void rejected(Origin origin) {
        if (!isLast(origin)) {
            count(origin).rejected++;
            last = Optional.of(origin);
            lastIsKept = false;
        }
    }

    private boolean isLast(Origin origin) {
        return last.isPresent() && last.get().equals(origin);
    }

    private Count count(Origin origin) {
        return counts.computeIfAbsent(origin.file(), file -> new Count());
    }

    /**
     * The counts of all files that were read.
     *
     * @param charsets the character set of each file, in the order of the counts; files without rows are in it too
     */
    public List<FileCount> counts(Map<String, String> charsets) {
        List<FileCount> list = new ArrayList<>();
        charsets.forEach((file, charset) -> {
            Count count = counts.getOrDefault(file, new Count());
            list.add(new FileCount(file, count.kept + count.rejected, count.kept, count.rejected, charset));
        });
        return list;
    }
}
