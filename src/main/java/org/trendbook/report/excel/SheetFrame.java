package org.trendbook.report.excel;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.trendbook.report.Cell;
import org.trendbook.report.SheetPlan;

/** All of a sheet but its rows: columns, panes, filter, links and how it prints. */
final class SheetFrame {
    /** Frozen columns wider than this would leave too little of a laptop's screen to scroll in. */
    private static final double MOST_FROZEN = 70;
    /** What fits beside each other on A4 in landscape at full size, in digits. */
    private static final double PAGE_WIDTH = 148;
    /** Below this share of its size, print is hard to read, and the table goes on on another page to the right. */
    private static final double SMALLEST_PRINT = 0.62;
    /** So many rows of a cover are still legible on one page. */
    private static final int MOST_ON_A_PAGE = 50;
    /** More links than this in one sheet, or longer addresses, and Excel takes the file for damaged. */
    private static final int MOST_LINKS = 65_000;

    /** A cell of a workbook beside this one. */
    private static final Pattern OTHER_BOOK = Pattern.compile("[a-z-]+\\.xlsx#'.+'![A-Z]+[0-9]+");

    private static final int LONGEST_ADDRESS = 2_000;
    private static final double MARGIN_INCHES = 0.4;

    private final XSSFSheet sheet;
    private final SheetPlan plan;
    private final SheetLayout layout;

    SheetFrame(XSSFSheet sheet, SheetPlan plan, SheetLayout layout) {
        this.sheet = sheet;
        this.plan = plan;
        this.layout = layout;
    }

    /**
     * Sets up the sheet.
     *
     * @param sheetNames the name that each sheet has, by the name that its plan wanted
     * @param pictures the PNG file of each chart, by its name
     * @throws IOException when a picture cannot be read
     */
    void build(Look look, Map<String, String> sheetNames, Map<String, Path> pictures) throws IOException {
        int columns = plan.columns().size();
        CellRangeAddress table = new CellRangeAddress(0, plan.rows().size(), 0, Math.max(0, columns - 1));
        sheet.setDimensionOverride(table);
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints((float) look.rowHeight(1));
        for (int column = 0; column < columns; column++) {
            sheet.setColumnWidth(column, (int) (layout.width(column) * 256));
        }
        int frozen = frozenColumns();
        boolean isTable = plan.kind() == SheetPlan.Kind.TABLE;
        if (isTable) {
            sheet.createFreezePane(frozen, 1);
        }
        sheet.setActiveCell(new CellAddress(0, 0));
        if (isTable && columns > 0) {
            sheet.setAutoFilter(table);
        }
        choices();
        int below = NativeCharts.draw(sheet, plan, look.language());
        SheetPictures.draw(sheet, plan, below, pictures);
        if (!plan.isLong()) {
            links(sheetNames);
        }
        print(look, frozen);
    }

    private int frozenColumns() {
        int frozen = 0;
        double width = 0;
        while (frozen < Math.min(plan.frozenColumns(), plan.columns().size())) {
            width += layout.width(frozen);
            if (width > MOST_FROZEN) {
                break;
            }
            frozen++;
        }
        return frozen;
    }

    /** A list to choose from in each cell of a column that may hold only some texts. */
    private void choices() {
        for (int column = 0; column < plan.columns().size(); column++) {
            List<String> choices = plan.columns().get(column).choices();
            if (!choices.isEmpty() && !plan.rows().isEmpty()) {
                DataValidationHelper helper = sheet.getDataValidationHelper();
                sheet.addValidationData(helper.createValidation(
                        helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                        new CellRangeAddressList(1, plan.rows().size(), column, column)));
            }
        }
    }

    private void print(Look look, int frozen) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short)
                Math.max(1, Math.ceil(layout.width(0, plan.printedColumns()) * SMALLEST_PRINT / PAGE_WIDTH)));
        boolean isOnePage = plan.kind() == SheetPlan.Kind.PAGE && plan.rows().size() <= MOST_ON_A_PAGE;
        setup.setFitHeight(
                (short) (isOnePage && plan.charts().isEmpty() && plan.pictures().isEmpty() ? 1 : 0));
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.setMargin(PageMargin.FOOTER, 0.3);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (frozen > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
        }
        if (plan.printedColumns() < plan.columns().size()) {
            XSSFWorkbook workbook = sheet.getWorkbook();
            workbook.setPrintArea(
                    workbook.getSheetIndex(sheet),
                    0,
                    plan.printedColumns() - 1,
                    0,
                    plan.rows().size());
        }
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(look.footer());
    }

    private void links(Map<String, String> sheetNames) {
        int links = 0;
        for (int row = 0; row < plan.rows().size(); row++) {
            for (int column = 0; column < plan.columns().size(); column++) {
                Cell cell = plan.rows().get(row).get(column);
                boolean isByFormula = layout.isLinkByFormula(cell, column);
                if (cell instanceof Cell.Link link && !isByFormula && links < MOST_LINKS) {
                    links += link(link.target(), row + 1, column, sheetNames) ? 1 : 0;
                }
            }
        }
    }

    /** Adds a link unless its target is nothing that a reader could safely follow; its text stands in any case. */
    private boolean link(String target, int row, int column, Map<String, String> sheetNames) {
        boolean isInside = target.startsWith("'") && target.lastIndexOf("'!") > 0;
        boolean isOtherBook = OTHER_BOOK.matcher(target).matches();
        if (!isInside && !isOtherBook && !isWebAddress(target)) {
            return false;
        }
        XSSFHyperlink link = sheet.getWorkbook()
                .getCreationHelper()
                .createHyperlink(
                        isInside ? HyperlinkType.DOCUMENT : isOtherBook ? HyperlinkType.FILE : HyperlinkType.URL);
        if (isOtherBook) {
            link.setAddress(target.substring(0, target.indexOf('#')));
            link.setLocation(target.substring(target.indexOf('#') + 1));
        } else {
            link.setAddress(isInside ? inside(target, sheetNames) : target);
        }
        link.setCellReference(new CellReference(row, column));
        sheet.addHyperlink(link);
        return true;
    }

    private static String inside(String target, Map<String, String> sheetNames) {
        int end = target.lastIndexOf("'!");
        String wanted = target.substring(1, end).replace("''", "'");
        return "'" + sheetNames.getOrDefault(wanted, wanted).replace("'", "''") + target.substring(end);
    }

    private static boolean isWebAddress(String target) {
        try {
            String scheme = new URI(target).getScheme();
            return target.length() <= LONGEST_ADDRESS && ("https".equals(scheme) || "http".equals(scheme));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
