package org.trendbook.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.trendbook.ingest.SheetRows.SheetRow;
import org.trendbook.model.FormulaGuard;
import org.trendbook.model.ProblemCode;
import org.xml.sax.SAXException;

/**
 * Reads one worksheet of a workbook (.xlsx) row by row. The first row with a filled cell is the header; empty rows are
 * passed over. External entities and zip bombs are refused. The apostrophe that guards texts of a CSV file is taken away
 * here too, because such a file may have been mended and saved as a workbook.
 */
final class WorkbookReader implements RowReader {
    private static final int MOST_NAMED = 10;

    private final OPCPackage workbook;
    private final InputStream sheet;
    private final SharedTexts sharedTexts;
    private final SheetRows rows;
    private final List<String> otherSheets;
    private final List<String> header;

    private WorkbookReader(
            OPCPackage workbook, InputStream sheet, SharedTexts sharedTexts, SheetRows rows, List<String> otherSheets)
            throws IOException {
        this.workbook = workbook;
        this.sheet = sheet;
        this.sharedTexts = sharedTexts;
        this.rows = rows;
        this.otherSheets = otherSheets;
        this.header = nextFilled().map(SheetRow::cells).orElse(List.of()).stream()
                .map(FormulaGuard::unguard)
                .toList();
    }

    /**
     * Opens a worksheet.
     *
     * @param name of the sheet; else the first
     */
    static WorkbookReader open(Path path, Optional<String> name) throws IOException {
        try {
            OPCPackage workbook = OPCPackage.open(path.toFile(), PackageAccess.READ);
            try {
                return open(workbook, name);
            } catch (IOException | OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
                workbook.revert();
                throw e;
            }
        } catch (OLE2NotOfficeXmlFileException e) {
            throw new IOException("it is encrypted or in the old .xls format; save it as a plain .xlsx workbook", e);
        } catch (OpenXML4JException | SAXException | XMLStreamException | RuntimeException e) {
            throw new IOException("it is no sound .xlsx workbook (" + why(e) + ")", e);
        }
    }

    private static WorkbookReader open(OPCPackage workbook, Optional<String> name)
            throws IOException, OpenXML4JException, SAXException, XMLStreamException {
        XMLInputFactory xml = XMLHelper.newXMLInputFactory();
        XSSFReader parts = new XSSFReader(workbook);
        InputStream sheet = sheet(parts, name);
        // A workbook may go without a table of styles.
        StylesTable styles = Optional.ofNullable(parts.getStylesTable()).orElseGet(StylesTable::new);
        CellTexts cellTexts = new CellTexts(styles, countsFrom1904(parts, xml));
        SharedTexts sharedTexts = sharedTexts(parts, xml);
        try {
            SheetRows rows = new SheetRows(xml.createXMLStreamReader(sheet), sharedTexts, cellTexts);
            List<String> others =
                    name.isPresent() ? List.of() : filledSheetsBehindFirst(parts, xml, sharedTexts, cellTexts);
            return new WorkbookReader(workbook, sheet, sharedTexts, rows, others);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            sharedTexts.close();
            throw e;
        }
    }

    private static SharedTexts sharedTexts(XSSFReader parts, XMLInputFactory xml)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream part = parts.getSharedStringsData()) {
            return part == null ? SharedTexts.none(xml) : SharedTexts.read(part, xml);
        }
    }

    private static InputStream sheet(XSSFReader parts, Optional<String> name) throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) parts.getSheetsData();
        List<String> names = new ArrayList<>();
        while (sheets.hasNext()) {
            InputStream sheet = sheets.next();
            names.add(sheets.getSheetName());
            if (name.isEmpty() || name.get().equals(sheets.getSheetName())) {
                return sheet;
            }
            sheet.close();
        }
        throw new IOException(name.map(it -> "it has no sheet '" + it + "', but " + String.join(", ", names))
                .orElse("it has no sheet"));
    }

    /** The names of the sheets that nobody chose and that hold something. */
    private static List<String> filledSheetsBehindFirst(
            XSSFReader parts, XMLInputFactory xml, SharedTexts sharedTexts, CellTexts cellTexts)
            throws IOException, OpenXML4JException {
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) parts.getSheetsData();
        List<String> filled = new ArrayList<>();
        sheets.next().close();
        while (sheets.hasNext()) {
            try (InputStream sheet = sheets.next()) {
                SheetRows rows = new SheetRows(xml.createXMLStreamReader(sheet), sharedTexts, cellTexts);
                if (firstFilled(rows).isPresent()) {
                    filled.add(sheets.getSheetName());
                }
            } catch (XMLStreamException | RuntimeException damaged) {
                filled.add(sheets.getSheetName());
            }
        }
        return filled;
    }

    /** Workbooks from Excel for the Mac may count their days from 1904. */
    private static boolean countsFrom1904(XSSFReader parts, XMLInputFactory factory)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream in = parts.getWorkbookData()) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String value = xml.getAttributeValue(null, "date1904");
                    return "1".equals(value) || "true".equals(value);
                }
            }
            return false;
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<Row> next() throws IOException {
        return nextFilled().map(this::row);
    }

    private Row row(SheetRow row) {
        if (row.isCut()) {
            return new Row.Unreadable(
                    row.number(), "", "the row is longer than " + LONGEST_ROW + " characters", "shorten its cells");
        }
        for (String cell : row.cells()) {
            if (cell.length() > LONGEST_CELL) {
                return new Row.Unreadable(
                        row.number(), "", "a cell is longer than " + LONGEST_CELL + " characters", "shorten the cell");
            }
        }
        List<String> cells = new ArrayList<>(row.cells());
        cells.replaceAll(FormulaGuard::unguard);
        while (cells.size() < header.size()) {
            cells.add("");
        }
        return new Row.Cells(row.number(), header, cells, row.shortened());
    }

    @Override
    public List<Layout.Remark> remarks() {
        List<Layout.Remark> remarks = new ArrayList<>();
        if (!otherSheets.isEmpty()) {
            remarks.add(new Layout.Remark(
                    ProblemCode.SKIPPED_SHEET,
                    some(otherSheets),
                    "records on the first sheet",
                    "save each sheet of records as a file of its own, or name the one to read under files in"
                            + " report.yaml"));
        }
        if (!rows.mergedRows().isEmpty()) {
            remarks.add(new Layout.Remark(
                    ProblemCode.MERGED_CELLS,
                    some(rows.mergedRows()),
                    "a cell for each row",
                    "unmerge the cells, and fill in the value of each row"));
        }
        return remarks;
    }

    private static String some(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMED, names.size())));
        return names.size() > MOST_NAMED ? first + " and " + (names.size() - MOST_NAMED) + " more" : first;
    }

    private static Optional<SheetRow> firstFilled(SheetRows rows) throws IOException, XMLStreamException {
        Optional<SheetRow> row = rows.next();
        while (row.isPresent() && row.get().cells().isEmpty()) {
            row = rows.next();
        }
        return row;
    }

    private Optional<SheetRow> nextFilled() throws IOException {
        try {
            return firstFilled(rows);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw new IOException("row " + rows.number() + ": its worksheet is damaged (" + why(e) + ")", e);
        }
    }

    /** The library's own sentence on zip bombs speaks to programmers. */
    private static String why(Exception failure) {
        String said = String.valueOf(failure.getMessage());
        return said.contains("Zip bomb")
                ? "it unpacks to more than a hundred times its size; if it is yours, save the sheet as .csv"
                : said;
    }

    @Override
    public void close() throws IOException {
        sharedTexts.close();
        sheet.close();
        workbook.revert();
    }
}
