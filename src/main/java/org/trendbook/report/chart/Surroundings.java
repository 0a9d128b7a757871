package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trendbook.report.chart.LabelPlacer.Wanted;

/**
 * What labels must keep clear of, and the places that this leaves each of them.
 *
 * @param marks what no label covers and no leader crosses
 * @param texture whether a box covers something that leaders may cross, but no label may cover
 * @param lines what no label covers; a leader crosses one at most, and only when nothing else is left
 * @param gap the least distance between a label and anything else
 */
record Surroundings(List<Box> marks, Predicate<Box> texture, List<Segment> lines, double gap) {
    private static final int DIRECTIONS = 24;
    private static final double[] COSINES = new double[DIRECTIONS];
    private static final double[] SINES = new double[DIRECTIONS];

    static {
        for (int i = 0; i < DIRECTIONS; i++) {
            COSINES[i] = StrictMath.cos(2 * Math.PI * i / DIRECTIONS);
            SINES[i] = StrictMath.sin(2 * Math.PI * i / DIRECTIONS);
        }
    }

    private static final double[] DISTANCES = {0.9, 1.6, 2.4, 3.4, 4.6, 6, 8};
    /** Costs, compared with one step down the list of near places. */
    private static final double FOREIGN_MARK_NEAR = 2.5;

    private static final double ON_A_LEADER = 12;
    private static final double LEADER_CROSSES_LINE = 9;

    /** A leader that crosses more lines than this is worse than no label. */
    private static final int MOST_CROSSED = 1;

    /** All allowed places of a label, the cheapest first; those where it stands whole before those where it is cut. */
    List<Candidate> candidates(Wanted label) {
        List<Candidate> whole = ofWidth(label);
        return label.cut().equals(label)
                ? whole
                : Stream.concat(whole.stream(), ofWidth(label.cut()).stream()).toList();
    }

    private List<Candidate> ofWidth(Wanted label) {
        List<Candidate> candidates = new ArrayList<>(beside(label));
        candidates.addAll(around(label));
        if (label.leader()) {
            candidates.addAll(farther(label));
        }
        return candidates.stream()
                .filter(candidate -> isAllowed(candidate, label))
                .map(candidate -> costed(candidate, label.mark()))
                .sorted(Comparator.comparingDouble(Candidate::cost))
                .toList();
    }

    private List<Candidate> beside(Wanted label) {
        Box mark = label.mark();
        double top = mark.centerY() - label.height() / 2;
        double left = mark.left() - space() - label.width();
        return List.of(near(label, mark.right() + space(), top, 0), near(label, left, top, 1));
    }

    private List<Candidate> around(Wanted label) {
        Box mark = label.mark();
        double right = mark.right() + space();
        double left = mark.left() - space() - label.width();
        double middle = mark.centerX() - label.width() / 2;
        double above = mark.top() - gap - label.height();
        double below = mark.bottom() + gap;
        double shift = label.height() * 0.35;
        double top = mark.centerY() - label.height() / 2;
        double fromMiddle = mark.centerX() - space() / 2;
        double toMiddle = mark.centerX() + space() / 2 - label.width();
        return List.of(
                near(label, middle, above, 2),
                near(label, middle, below, 2.5),
                near(label, right, top - shift, 1.5),
                near(label, right, top + shift, 1.5),
                near(label, left, top - shift, 2.5),
                near(label, left, top + shift, 2.5),
                near(label, fromMiddle, above, 3),
                near(label, fromMiddle, below, 3.5),
                near(label, toMiddle, above, 4),
                near(label, toMiddle, below, 4.5));
    }

    private List<Candidate> farther(Wanted label) {
        List<Candidate> farther = new ArrayList<>();
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                farther.add(onLeader(label, COSINES[i], SINES[i], distance));
            }
        }
        return farther;
    }

    private static Candidate near(Wanted label, double left, double top, double cost) {
        return new Candidate(Box.at(left, top, label.width(), label.height()), Optional.empty(), cost);
    }

    /** The label stands with an edge or a corner toward its mark; the leader ends there. */
    private Candidate onLeader(Wanted label, double dx, double dy, double distance) {
        Box mark = label.mark();
        double reach = mark.width() / 2 + distance * label.height();
        double endX = mark.centerX() + dx * reach;
        double endY = mark.centerY() + dy * reach;
        double left = endX - label.width() * (1 - stance(dx)) / 2 + stance(dx) * gap;
        double top = endY - label.height() * (1 - stance(dy)) / 2 + stance(dy) * gap;
        double start = mark.width() / 2;
        Segment leader = new Segment(mark.centerX() + dx * start, mark.centerY() + dy * start, endX, endY);
        return new Candidate(
                Box.at(left, top, label.width(), label.height()),
                Optional.of(leader),
                ON_A_LEADER + distance * 2 + (dx < 0 ? 1 : 0));
    }

    /** 1 when the label lies wholly beyond the leader's end, -1 when wholly before it, 0 when centered on it. */
    private static int stance(double direction) {
        return Math.abs(direction) < 0.3 ? 0 : (int) Math.signum(direction);
    }

    private boolean isAllowed(Candidate candidate, Wanted label) {
        Box roomy = candidate.box().grown(gap);
        return label.room().contains(candidate.box())
                && !isOnMarkOrLine(roomy)
                && !texture.test(candidate.box())
                && (candidate.leader().isEmpty() || isClear(candidate.leader().get(), label.mark()));
    }

    private boolean isOnMarkOrLine(Box box) {
        for (Box mark : marks) {
            if (box.overlaps(mark)) {
                return true;
            }
        }
        for (Segment line : lines) {
            if (line.crosses(box)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClear(Segment leader, Box own) {
        for (Box mark : marks) {
            if (leader.crosses(mark) && !mark.equals(own)) {
                return false;
            }
        }
        return crossed(leader) <= MOST_CROSSED;
    }

    private int crossed(Segment leader) {
        int crossed = 0;
        for (Segment line : lines) {
            crossed += leader.crosses(line) ? 1 : 0;
        }
        return crossed;
    }

    private Candidate costed(Candidate candidate, Box own) {
        Box neighborhood = candidate.box().grown(2 * space());
        int foreign = 0;
        for (Box mark : marks) {
            foreign += neighborhood.overlaps(mark) && !mark.equals(own) ? 1 : 0;
        }
        int crossed = candidate.leader().map(this::crossed).orElse(0);
        return new Candidate(
                candidate.box(),
                candidate.leader(),
                candidate.cost() + foreign * FOREIGN_MARK_NEAR + crossed * LEADER_CROSSES_LINE);
    }

    /** Between a mark and the label that needs no leader. */
    private double space() {
        return 1.6 * gap;
    }
}
