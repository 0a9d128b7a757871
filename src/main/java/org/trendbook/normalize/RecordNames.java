package org.trendbook.normalize;

import java.util.List;
import org.trendbook.model.Architecture;
import org.trendbook.model.Region;

/** The names of a record in their canonical spelling. */
record RecordNames(
        String model,
        String nameZh,
        String family,
        List<String> organizations,
        List<String> countries,
        Region region,
        List<String> domains,
        Architecture architecture) {}
