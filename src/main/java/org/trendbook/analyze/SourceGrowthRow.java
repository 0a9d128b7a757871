package org.trendbook.analyze;

import java.io.Serializable;
import org.trendbook.analyze.sample.Group;
import org.trendbook.analyze.trend.Trend;
import org.trendbook.model.Keyed;
import org.trendbook.model.Measure;

/**
 * A growth figure that would be another under another source.
 *
 * @param source the id of that source
 * @param reading how it is taken
 * @param used the line through the largest of each release, as the report has it
 * @param other the same under the source
 */
public record SourceGrowthRow(Measure measure, Group group, String source, Reading reading, Trend used, Trend other)
        implements Serializable {

    /** How a source may be taken instead of the priorities. */
    public enum Reading implements Keyed {
        /** Its fields outweigh those of all others. */
        BELIEVED_FIRST,
        /** Nothing but its own records. */
        ALONE
    }
}
