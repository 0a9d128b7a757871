package org.trendbook.report;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Events along a line of time, one side above it and one below.
 *
 * @param above the name of the upper side
 * @param below the name of the lower side
 */
public record TimelineChart(
        Words words, Axis time, String above, String below, List<Milestone> milestones, List<Key> keys)
        implements ChartPlan {

    /**
     * One event.
     *
     * @param from first day, in days since 1970-01-01
     * @param to last day
     * @param upper whether it stands above the line
     * @param label the model's name
     * @param note a second line in smaller type, such as its size or 'size not stated'; may be empty
     * @param importance events of higher importance are placed first when there is not room for all
     * @param filled hollow marks are models without a recorded size
     */
    public record Milestone(
            double from,
            double to,
            boolean upper,
            String label,
            String note,
            double importance,
            Hue hue,
            boolean filled)
            implements Serializable {}

    public TimelineChart {
        milestones = List.copyOf(milestones);
        keys = List.copyOf(keys);
    }

    @Override
    public TimelineChart withWords(Words changed) {
        return new TimelineChart(changed, time, above, below, milestones, keys);
    }

    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("from", "to", "side", "label", "note", "filled"));
        for (Milestone milestone : milestones) {
            table.add(List.of(
                    PlainNumber.of(milestone.from()),
                    PlainNumber.of(milestone.to()),
                    milestone.upper() ? above : below,
                    milestone.label(),
                    milestone.note(),
                    milestone.filled() ? "yes" : "no"));
        }
        return table;
    }
}
