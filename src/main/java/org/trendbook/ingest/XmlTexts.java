package org.trendbook.ingest;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of a workbook's XML, cut where they get too long for a cell: never longer than one character more. */
final class XmlTexts {
    private static final int MOST = RowReader.LONGEST_CELL + 1;

    /** How the format writes a character that XML cannot hold (ECMA-376, part 1, 22.9.2.19). */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLStreamReader xml;

    XmlTexts(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The characters from where the reader stands to the end of the element. */
    String plain(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (!endsNext(element)) {
            if (xml.isCharacters()) {
                append(text, xml.getText());
            }
        }
        return text.toString();
    }

    /** The text of all runs up to the end of the element, without the reading aids of East Asian scripts. */
    String runs(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (!endsNext(element)) {
            if (xml.isStartElement() && xml.getLocalName().equals("rPh")) {
                plain("rPh");
            } else if (xml.isStartElement() && xml.getLocalName().equals("t")) {
                append(text, plain("t"));
            }
        }
        return unescaped(text.toString());
    }

    /** The text with each {@code _x000D_} as the character that it stands for; half a character becomes U+FFFD. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        String characters = ESCAPED.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return new String(characters.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    private boolean endsNext(String element) throws XMLStreamException {
        return xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private static void append(StringBuilder text, String more) {
        text.append(more, 0, Math.min(more.length(), MOST - text.length()));
    }
}
