package org.trendbook.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * On which side of its point each label of a chart stands, so that none covers another: above where there is room, else to
 * the left, to the right or below. Reckoned for a plot of usual size, since only the spreadsheet program knows the real one.
 */
final class PointLabels {
    private static final double PLOT_WIDTH = 620;
    private static final double PLOT_HEIGHT = 230;
    private static final double LETTER_WIDTH = 5.5;
    private static final double IDEOGRAPH_WIDTH = 10;
    private static final double HEIGHT = 12;
    /** From the middle of a point to its label. */
    private static final double DISTANCE = 6;
    /** A mark reaches so far from its middle. */
    private static final double MARK = 4;
    /** A label may reach so far over the axis on its left. */
    private static final double MARGIN = 20;

    private static final List<STDLblPos.Enum> SIDES = List.of(STDLblPos.T, STDLblPos.L, STDLblPos.R, STDLblPos.B);

    private final List<Box> taken = new ArrayList<>();

    private record Box(double left, double right, double bottom, double top) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
        }

        boolean isInPlot() {
            return left >= -MARGIN && right <= PLOT_WIDTH + MARGIN && bottom >= -HEIGHT / 2;
        }
    }

    /** Takes room for the mark of a point, which is to be done for all before the first label is placed. */
    void mark(double across, double up) {
        double x = across * PLOT_WIDTH;
        double y = up * PLOT_HEIGHT;
        taken.add(new Box(x - MARK, x + MARK, y - MARK, y + MARK));
    }

    /**
     * Takes room for a label; empty when every side is taken.
     *
     * @param across share of the plot's width that lies left of the point
     * @param up share of the plot's height that lies below it
     */
    Optional<STDLblPos.Enum> place(String text, double across, double up) {
        for (STDLblPos.Enum side : SIDES) {
            Box box = box(width(text), side, across * PLOT_WIDTH, up * PLOT_HEIGHT);
            if (box.isInPlot() && taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    private static Box box(double width, STDLblPos.Enum side, double x, double y) {
        return switch (side.intValue()) {
            case STDLblPos.INT_L -> new Box(x - DISTANCE - width, x - DISTANCE, y - HEIGHT / 2, y + HEIGHT / 2);
            case STDLblPos.INT_R -> new Box(x + DISTANCE, x + DISTANCE + width, y - HEIGHT / 2, y + HEIGHT / 2);
            case STDLblPos.INT_B -> new Box(x - width / 2, x + width / 2, y - DISTANCE - HEIGHT, y - DISTANCE);
            default -> new Box(x - width / 2, x + width / 2, y + DISTANCE, y + DISTANCE + HEIGHT);
        };
    }

    private static double width(String text) {
        return text.codePoints()
                .mapToDouble(letter -> Character.isIdeographic(letter) ? IDEOGRAPH_WIDTH : LETTER_WIDTH)
                .sum();
    }
}
