package org.trendbook.normalize;

import java.util.List;
import org.trendbook.model.Problem;

/** What a step found in a raw record, with the trail and the problems of its cells. */
record Noted<T>(T found, List<CellTrail> trail, List<Problem> problems) {
    Noted {
        trail = List.copyOf(trail);
        problems = List.copyOf(problems);
    }
}
