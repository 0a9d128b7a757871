package org.trendbook.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trendbook.model.FileCount;

/** Counts what became of the raw rows, by file. A row that became several records is kept if any of them is. */
public final class Accounting {
    private static final class Count {
        private long kept;
        private long rejected;
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();

    /** Counts a row of which at least one record was accepted. */
    public void kept(String file) {
        count(file).kept++;
    }

    /** Counts a row of which nothing was accepted. */
    public void rejected(String file) {
        count(file).rejected++;
    }

    private Count count(String file) {
        return counts.computeIfAbsent(file, name -> new Count());
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
