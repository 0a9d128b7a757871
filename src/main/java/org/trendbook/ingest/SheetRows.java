package org.trendbook.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Pulls the rows out of a worksheet's XML. */
final class SheetRows {
    /** Excel's own limit. */
    private static final int MOST_COLUMNS = 16_384;

    /**
     * A row of the sheet.
     *
     * @param number 1-based, as the spreadsheet shows it
     * @param cells up to the last filled one; none for an empty row
     * @param shortened the places of numbers such as 2020.1, see {@link Row.Cells}
     * @param isCut whether its cells are too long together, and what was too much was left out
     */
    record SheetRow(long number, List<String> cells, Set<Integer> shortened, boolean isCut) {}

    /** A year and a first or tenth month. */
    private static final Pattern YEAR_AND_TENTH = Pattern.compile("(19|20)[0-9]{2}\\.1");

    private static final Pattern COLUMNS = Pattern.compile("[A-Z$]+");

    private final XMLStreamReader xml;
    private final XmlTexts xmlTexts;
    private final SharedTexts sharedTexts;
    private final CellTexts texts;
    private long number;
    private long length;
    private final Set<Integer> shortened = new HashSet<>();
    private final List<String> mergedRows = new ArrayList<>();

    SheetRows(XMLStreamReader xml, SharedTexts sharedTexts, CellTexts texts) {
        this.xml = xml;
        this.xmlTexts = new XmlTexts(xml);
        this.sharedTexts = sharedTexts;
        this.texts = texts;
    }

    /** The number of the row that was read last; 0 before the first. */
    long number() {
        return number;
    }

    /** The next row, which may be empty; nothing behind the last. */
    Optional<SheetRow> next() throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            boolean begins = xml.next() == XMLStreamConstants.START_ELEMENT;
            if (begins && xml.getLocalName().equals("mergeCell")) {
                noteMerged(String.valueOf(xml.getAttributeValue(null, "ref")));
            } else if (begins && xml.getLocalName().equals("row")) {
                String stated = xml.getAttributeValue(null, "r");
                number = stated == null ? number + 1 : Math.max(Long.parseLong(stated), number + 1);
                length = 0;
                shortened.clear();
                List<String> cells = cells();
                return Optional.of(new SheetRow(number, cells, Set.copyOf(shortened), length > RowReader.LONGEST_ROW));
            }
        }
        return Optional.empty();
    }

    private void noteMerged(String range) {
        String[] rowNumbers = COLUMNS.matcher(range).replaceAll("").split(":", -1);
        if (rowNumbers.length == 2 && !rowNumbers[0].equals(rowNumbers[1])) {
            mergedRows.add(range);
        }
    }

    /** The ranges of cells merged over several rows; they stand behind the last row. */
    List<String> mergedRows() {
        return List.copyOf(mergedRows);
    }

    private List<String> cells() throws IOException, XMLStreamException {
        List<String> cells = new ArrayList<>();
        int next = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                String reference = xml.getAttributeValue(null, "r");
                int column = reference == null ? next : columnOf(reference);
                next = column + 1;
                String type = type();
                String text = cell(type);
                if (type.equals("n") && isYearAndTenth(text)) {
                    shortened.add(column);
                }
                if (!text.isBlank()) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, text);
                }
            }
        }
        return cells;
    }

    /** 0 for A, 25 for Z, 26 for AA. */
    private static int columnOf(String reference) throws XMLStreamException {
        int column = 0;
        for (int i = 0; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z'; i++) {
            column = column * 26 + reference.charAt(i) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                break;
            }
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new XMLStreamException("a cell is said to stand at '" + reference + "'");
        }
        return column - 1;
    }

    /** The text of the cell at whose beginning the parser stands; leaves the parser at its end. */
    private String cell(String type) throws IOException, XMLStreamException {
        String style = Optional.ofNullable(xml.getAttributeValue(null, "s")).orElse("0");
        Optional<String> value = Optional.empty();
        Optional<String> formula = Optional.empty();
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("c")) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "v" -> value = Optional.of(counted(xmlTexts.plain("v")));
                case "is" -> value = Optional.of(counted(xmlTexts.runs("is")));
                case "f" -> formula = Optional.of(counted(xmlTexts.plain("f")));
                default -> {
                    // Extensions say nothing about the value.
                }
            }
        }
        // Programs that compute nothing, such as openpyxl, save an empty value with a formula; of type str it is a
        // text.
        boolean isSaved =
                value.filter(saved -> type.equals("str") || !saved.isBlank()).isPresent();
        if (isSaved) {
            return text(type, style, value.get());
        }
        return formula.map(text -> "=" + text).orElse("");
    }

    /** Most numbers have another length. */
    private static boolean isYearAndTenth(String number) {
        return number.length() == 6 && YEAR_AND_TENTH.matcher(number).matches();
    }

    private String type() {
        return Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
    }

    private String text(String type, String style, String value) throws IOException {
        return switch (type) {
            case "s" -> counted(sharedTexts.at(Integer.parseInt(value.strip())));
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "str" -> XmlTexts.unescaped(value);
            case "n" -> texts.ofNumber(value.strip(), Integer.parseInt(style));
            default -> value;
        };
    }

    private String counted(String text) {
        length += text.length();
        return length <= RowReader.LONGEST_ROW ? text : "";
    }
}
