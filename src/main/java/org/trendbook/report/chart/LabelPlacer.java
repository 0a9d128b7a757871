package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds places for labels beside their marks. What is placed keeps these rules: a label overlaps no other label, no mark
 * and no line, and stays in its room; a leader crosses no other leader, no label, and no mark but its own.
 *
 * <p>Labels are placed by importance, each where it costs least: right of its mark, then left, above, below and at the
 * corners, then farther away on a leader, and where all of it has no room, cut. A label that finds no place may push aside up to two others that find another.
 * Pure geometry: the same labels get the same places.
 */
final class LabelPlacer {
    /** Labels that are tried, the most important ones; more would not be legible at any size. */
    static final int MOST = 150;

    private static final int ROUNDS = 3;
    /** What a width may lose where it is reckoned from the sides of a box, in points. */
    private static final double ROUNDING = 1e-6;

    private static final int PUSHED = 2;
    private static final int NOWHERE = -1;

    private final List<List<Candidate>> candidates;
    private final double gap;
    /** The place chosen for each label, as its index among the label's candidates. */
    private final int[] chosen;

    /**
     * A label to be placed.
     *
     * @param mark what it belongs to; an obstacle itself only if it is among the marks
     * @param room what it must stay in
     * @param cutWidth the width of as much of it as half of its room holds; its own width when that is all of it
     * @param importance the higher, the earlier it is placed
     * @param leader whether it may stand away from its mark on a leader
     */
    record Wanted(Box mark, Box room, double width, double cutWidth, double height, double importance, boolean leader) {
        static Wanted of(
                String text,
                Lettering lettering,
                Box mark,
                Box room,
                double height,
                double importance,
                boolean leader) {
            // The cut text, and not the half of the room, is what a leader must reach.
            double cutWidth = lettering.width(Wrapping.shortened(lettering, text, room.width() / 2));
            return new Wanted(mark, room, lettering.width(text), cutWidth, height, importance, leader);
        }

        /** The same label cut to half of its room; itself when it is no wider. */
        Wanted cut() {
            return new Wanted(mark, room, cutWidth, cutWidth, height, importance, leader);
        }
    }

    /**
     * A label's place.
     *
     * @param box narrower than the label where only a part of it has room
     * @param leader from the mark to the label, when it is too far away to be understood without
     */
    record Placed(Box box, Optional<Segment> leader) {}

    private LabelPlacer(List<List<Candidate>> candidates, double gap) {
        this.candidates = candidates;
        this.gap = gap;
        this.chosen = new int[candidates.size()];
        Arrays.fill(chosen, NOWHERE);
    }

    /** Places for as many labels as the rules allow, in the order of {@code labels}. */
    static List<Optional<Placed>> place(Surroundings surroundings, List<Wanted> labels) {
        List<Integer> order = IntStream.range(0, labels.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -labels.get(i).importance()))
                .limit(MOST)
                .toList();
        LabelPlacer placer = new LabelPlacer(
                order.stream().map(i -> surroundings.candidates(labels.get(i))).toList(), surroundings.gap());
        placer.placeAll();
        List<Optional<Placed>> places = new ArrayList<>(Collections.nCopies(labels.size(), Optional.empty()));
        for (int rank = 0; rank < order.size(); rank++) {
            places.set(order.get(rank), placer.placed(rank));
        }
        return places;
    }

    /** What of a label has room in its place: all of it, or its beginning. */
    static String shown(String label, Lettering lettering, Box place) {
        return Wrapping.shortened(lettering, label, place.width() + ROUNDING);
    }

    private Optional<Placed> placed(int label) {
        return chosen[label] == NOWHERE
                ? Optional.empty()
                : Optional.of(new Placed(choice(label).box(), choice(label).leader()));
    }

    private void placeAll() {
        for (int label = 0; label < chosen.length; label++) {
            chosen[label] = cheapestFree(label);
        }
        boolean changed = true;
        for (int round = 0; round < ROUNDS && changed; round++) {
            changed = false;
            for (int label = 0; label < chosen.length; label++) {
                changed |= chosen[label] == NOWHERE ? pushAside(label) : improve(label);
            }
        }
    }

    private boolean improve(int label) {
        int before = chosen[label];
        chosen[label] = NOWHERE;
        chosen[label] = cheapestFree(label);
        return chosen[label] != before;
    }

    /** Gives a label a place held by others if these find another. */
    private boolean pushAside(int label) {
        for (int candidate = 0; candidate < candidates.get(label).size(); candidate++) {
            List<Integer> inTheWay = inTheWay(candidates.get(label).get(candidate), PUSHED + 1);
            if (inTheWay.size() > PUSHED) {
                continue;
            }
            int[] before = chosen.clone();
            inTheWay.forEach(other -> chosen[other] = NOWHERE);
            chosen[label] = candidate;
            for (int other : inTheWay) {
                chosen[other] = cheapestFree(other);
            }
            if (inTheWay.stream().noneMatch(other -> chosen[other] == NOWHERE)) {
                return true;
            }
            System.arraycopy(before, 0, chosen, 0, before.length);
        }
        return false;
    }

    private int cheapestFree(int label) {
        List<Candidate> own = candidates.get(label);
        for (int candidate = 0; candidate < own.size(); candidate++) {
            if (isFree(own.get(candidate))) {
                return candidate;
            }
        }
        return NOWHERE;
    }

    private boolean isFree(Candidate candidate) {
        for (int other = 0; other < chosen.length; other++) {
            if (isInTheWay(other, candidate)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInTheWay(int other, Candidate candidate) {
        return chosen[other] != NOWHERE && !choice(other).agrees(candidate, gap);
    }

    /** The labels that stand where the candidate would, at most so many. */
    private List<Integer> inTheWay(Candidate candidate, int most) {
        List<Integer> others = new ArrayList<>();
        for (int other = 0; other < chosen.length && others.size() < most; other++) {
            if (isInTheWay(other, candidate)) {
                others.add(other);
            }
        }
        return others;
    }

    private Candidate choice(int label) {
        return candidates.get(label).get(chosen[label]);
    }
}
