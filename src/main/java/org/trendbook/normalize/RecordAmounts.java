package org.trendbook.normalize;

import java.util.List;
import java.util.Map;
import org.trendbook.model.Measure;
import org.trendbook.model.Quantity;

/**
 * The amounts of a record.
 *
 * @param sizes its parameters: none, one, or the sizes that it lists
 * @param others every other measure
 */
record RecordAmounts(List<Quantity> sizes, Map<Measure, Quantity> others) {}
