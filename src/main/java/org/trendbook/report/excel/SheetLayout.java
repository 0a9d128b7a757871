package org.trendbook.report.excel;

import java.util.List;
import java.util.Optional;
import org.trendbook.report.Cell;
import org.trendbook.report.Cell.Emphasis;
import org.trendbook.report.SheetColumn;
import org.trendbook.report.SheetColumn.Format;
import org.trendbook.report.SheetPlan;

/**
 * How wide the columns of a sheet are and how high its rows, so that every text is seen whole: POI writes no heights, and
 * Excel does not make them up when it opens a file.
 */
final class SheetLayout {
    /** The column of a sentence is as wide as a line that reads well. */
    private static final double PROSE_WIDTH = 64;
    /** Where a short text turns out long, its column wraps too. */
    private static final double TEXT_WIDTH = 42;

    /** As many of these beside each other print legibly on a page as a table at a glance has. */
    private static final double NARROW_WIDTH = 21;

    private static final double NARROWEST = 7;
    /** Margins inside a cell and the step between numbers and the next column. */
    static final double MARGIN = 2;
    /** The filter's button, beside the header. */
    static final double BUTTON = 2.5;
    /** Bold letters are that much wider. */
    static final double BOLD = 1.08;
    /** A hostile cell of thousands of lines does not push everything else off the page. */
    private static final int MOST_LINES = 25;
    /** A header stands on up to so many lines before it widens its column. */
    private static final int HEADER_LINES = 3;
    /** A header no longer than this stands on one line. */
    private static final int HEADER_LINE = 9;

    /** A longer text between two quotes, and Excel takes the file for damaged. */
    private static final int LONGEST_FORMULA_TEXT = 255;

    /** So many rows of a long sheet decide how wide its columns are. */
    private static final int SAMPLE = 1000;

    private final SheetPlan plan;
    private final List<List<Cell>> sample;
    private final Look look;
    private final double[] widths;
    private final boolean[] wrapped;

    SheetLayout(SheetPlan plan, Look look) {
        this.plan = plan;
        this.sample = plan.isLong()
                ? List.copyOf(
                        plan.rows().subList(0, Math.min(SAMPLE, plan.rows().size())))
                : plan.rows();
        this.look = look;
        this.widths = new double[plan.columns().size()];
        this.wrapped = new boolean[plan.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            measure(column);
        }
    }

    /** The width of a column in digits, in steps of a half. */
    double width(int column) {
        return widths[column];
    }

    /** The width of some columns together, in digits. */
    double width(int first, int end) {
        double total = 0;
        for (int column = first; column < end; column++) {
            total += widths[column];
        }
        return total;
    }

    boolean isWrapped(int column) {
        return wrapped[column];
    }

    /** Whether a row heads the rows below it. */
    static boolean isHeading(List<Cell> row) {
        for (Cell cell : row) {
            if (cell instanceof Cell.Text text && text.emphasis() == Emphasis.HEADING) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cells of a column stand at the right edge, and so its header. */
    static boolean isRight(Format format) {
        return format != Format.TEXT && format != Format.NARROW && format != Format.PROSE;
    }

    /** The header of a column, with line breaks where it would not break well by itself. */
    String header(int column) {
        String header = plan.columns().get(column).header();
        return plan.kind() == SheetPlan.Kind.TABLE ? HeaderLines.within(header, widths[column]) : header;
    }

    double headerHeight() {
        boolean isPage = plan.kind() == SheetPlan.Kind.PAGE;
        double larger = isPage ? (double) Look.TITLE_POINTS / Look.FONT_POINTS : 1;
        double button = isPage ? 0 : BUTTON;
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            String header = header(column);
            double room = (widths[column] - MARGIN / 2 - (header.indexOf('\n') >= 0 ? 0 : button)) / BOLD / larger;
            lines = Math.max(lines, TextMeasure.lines(header, room));
        }
        return larger * look.rowHeight(Math.min(lines, MOST_LINES)) + look.lineHeight() / 2;
    }

    /**
     * Whether a link to another sheet must be a formula. In LibreOffice the text of a link that is none does not break into
     * lines, and is cut at the edge of its column.
     */
    boolean isLinkByFormula(Cell cell, int column) {
        return wrapped[column]
                && cell instanceof Cell.Link link
                && link.target().startsWith("'")
                && link.text().length() <= LONGEST_FORMULA_TEXT
                && TextMeasure.width(link.text()) > widths[column] - MARGIN / 2;
    }

    /** On how many lines a row stands. */
    int lines(List<Cell> row) {
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            Cell cell = row.get(column);
            if (cell instanceof Cell.Blank || cell instanceof Cell.Amount || isHeadingText(cell)) {
                continue;
            }
            String text = CellContent.of(cell).text();
            if (wrapped[column] || text.indexOf('\n') >= 0) {
                lines = Math.max(lines, TextMeasure.lines(text, widths[column] - MARGIN / 2));
            }
        }
        return lines;
    }

    /** The height of a row of so many lines, in points. */
    double height(int lines, boolean isHeading) {
        return look.rowHeight(Math.min(lines, MOST_LINES)) + (isHeading ? look.lineHeight() / 2 : 0);
    }

    /** Whether a row of so many lines would need more height than it gets. */
    static boolean isCut(int lines) {
        return lines > MOST_LINES;
    }

    private void measure(int column) {
        SheetColumn described = plan.columns().get(column);
        double widest = 0;
        for (List<Cell> row : sample) {
            widest = Math.max(widest, width(row.get(column), described.format()));
        }
        double most = switch (described.format()) {
            case PROSE -> PROSE_WIDTH;
            case NARROW -> NARROW_WIDTH;
            default -> TEXT_WIDTH;
        };
        wrapped[column] = !isRight(described.format()) && widest + MARGIN > most;
        double content = Math.min(widest + MARGIN, Math.max(most, NARROWEST));
        widths[column] = Math.ceil(Math.max(content, Math.max(headerWidth(described.header()), NARROWEST)) * 2) / 2;
    }

    private static double width(Cell cell, Format format) {
        if (cell instanceof Cell.Blank || isHeadingText(cell)) {
            return 0;
        }
        CellContent content = CellContent.of(cell);
        if (!content.isNumber()) {
            return TextMeasure.width(content.text());
        }
        String numberFormat = content.isDay() || format == Format.DAY
                ? NumberFormats.DAY
                : NumberFormats.of(format, content.number());
        return TextMeasure.width(NumberFormats.shown(numberFormat, content.number())) + 1.5;
    }

    /** The heading of a block runs over the blank cells beside it. */
    private static boolean isHeadingText(Cell cell) {
        return cell instanceof Cell.Text text && text.emphasis() == Emphasis.HEADING;
    }

    private double headerWidth(String header) {
        Optional<Double> ofLines = plan.kind() == SheetPlan.Kind.TABLE ? HeaderLines.width(header) : Optional.empty();
        return ofLines.orElseGet(() -> unbrokenWidth(header));
    }

    private static double unbrokenWidth(String header) {
        double aLine =
                Math.min(TextMeasure.width(header), Math.max(HEADER_LINE, TextMeasure.width(header) / HEADER_LINES));
        double longest = Math.min(TEXT_WIDTH, Math.max(TextMeasure.longestWord(header), aLine));
        return longest * BOLD + MARGIN + BUTTON;
    }
}
