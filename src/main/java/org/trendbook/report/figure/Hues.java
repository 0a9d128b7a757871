package org.trendbook.report.figure;

import java.util.List;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Architecture;
import org.trendbook.model.Region;
import org.trendbook.report.Hue;
import org.trendbook.report.Marker;

/** Who has which color and shape, the same in every chart. */
public final class Hues {
    static final Hue ALL = Hue.BLACK;
    /** What stands behind: models beside the record holders, whatever is not stated. */
    static final Hue REST = Hue.GRAY;

    /** Areas for what is not stated or cannot be told. */
    static final Hue ABSENT = Hue.PALE;

    static final Hue USED = Hue.GREEN;
    static final Hue NOT_USABLE = Hue.ORANGE;

    /** For things without a color of their own: neither those of the regions nor that of the rest. */
    private static final List<Hue> IN_TURN = List.of(Hue.GREEN, Hue.PURPLE, Hue.ORANGE, Hue.SKY, Hue.BLACK, Hue.YELLOW);

    /** The same for areas that touch: neighbors differ in lightness, so that they are told apart in gray print. */
    private static final List<Hue> AREAS_IN_TURN =
            List.of(Hue.SKY, Hue.BLACK, Hue.ORANGE, Hue.GREEN, Hue.YELLOW, Hue.PURPLE);

    private Hues() {}

    /** The color of a region; of models without one that of the rest. */
    public static Hue of(Region region) {
        return switch (region) {
            case CHINA -> Hue.VERMILLION;
            case ABROAD -> Hue.BLUE;
            case UNSTATED -> REST;
        };
    }

    static Marker marker(Region region) {
        return switch (region) {
            case CHINA -> Marker.SQUARE;
            case ABROAD -> Marker.CIRCLE;
            case UNSTATED -> Marker.TRIANGLE;
        };
    }

    static Hue of(Architecture architecture) {
        return switch (architecture) {
            case DENSE -> Hue.SKY;
            case SPARSE -> Hue.ORANGE;
            case UNSTATED -> REST;
        };
    }

    static Marker marker(Architecture architecture) {
        return switch (architecture) {
            case DENSE -> Marker.SQUARE;
            case SPARSE -> Marker.DIAMOND;
            case UNSTATED -> Marker.CIRCLE;
        };
    }

    static Hue of(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> Hue.GREEN;
            case APPROXIMATE -> Hue.YELLOW;
            case CONTRADICTED -> Hue.ORANGE;
            case DERIVED -> Hue.PURPLE;
            case UNVERIFIABLE -> ABSENT;
        };
    }

    /** The color of the nth of several things, from 0. */
    static Hue inTurn(int index) {
        return IN_TURN.get(index % IN_TURN.size());
    }

    /** The color of the nth of several areas side by side, from 0. */
    static Hue areaInTurn(int index) {
        return AREAS_IN_TURN.get(index % AREAS_IN_TURN.size());
    }

    static Marker markerInTurn(int index) {
        Marker[] markers = Marker.values();
        return markers[index % markers.length];
    }
}
