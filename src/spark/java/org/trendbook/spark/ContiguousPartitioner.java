package org.trendbook.spark;

import org.apache.spark.Partitioner;
import org.jspecify.annotations.Nullable;

/** Cuts the numbers from 0 on into partitions of equal length, so that partitions in order are numbers in order. */
final class ContiguousPartitioner extends Partitioner {
    private static final long serialVersionUID = 1L;

    private final long count;
    private final int partitions;

    ContiguousPartitioner(long count, int partitions) {
        this.count = count;
        this.partitions = partitions;
    }

    @Override
    public int numPartitions() {
        return partitions;
    }

    @Override
    public int getPartition(Object key) {
        return (int) ((Long) key * partitions / count);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ContiguousPartitioner that && count == that.count && partitions == that.partitions;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(count) * 31 + partitions;
    }
}
