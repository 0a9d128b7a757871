package org.trendbook.report.chart;

import java.awt.RenderingHints;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.trendbook.report.ChartPlan.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a picture as SVG with its physical size, its title and its description; all text is outlines. */
final class SvgFile {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final double MILLIMETERS_PER_POINT = 25.4 / 72;

    private SvgFile() {}

    static void write(Picture picture, Words words, OutputStream out) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment(" ");
        context.setPrecision(2);
        SVGGraphics2D graphics = new SVGGraphics2D(context, true);
        // JFreeChart sets this hint back to what it was; Batik refuses none.
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.paint(new Pen(graphics));
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "width", millimeters(picture.width()));
        root.setAttributeNS(null, "height", millimeters(picture.height()));
        root.setAttributeNS(
                null,
                "viewBox",
                "0 0 " + context.doubleString(picture.width()) + " " + context.doubleString(picture.height()));
        root.setAttributeNS(null, "role", "img");
        root.setAttributeNS(null, "lang", words.language().tag());
        root.insertBefore(text(root, "desc", words.alt()), root.getFirstChild());
        root.insertBefore(text(root, "title", words.title()), root.getFirstChild());
        StringWriter svg = new StringWriter();
        graphics.stream(root, svg, false, false);
        out.write(withoutDoctype(svg.toString()).getBytes(StandardCharsets.UTF_8));
    }

    /** Batik names the document type of SVG 1.0, which SVG no longer has, and which readers would fetch from the web. */
    private static String withoutDoctype(String svg) {
        int start = svg.indexOf("<!DOCTYPE");
        int root = svg.indexOf("<svg");
        return start < 0 || root < start ? svg : svg.substring(0, start) + svg.substring(root);
    }

    private static Element text(Element root, String name, String content) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.appendChild(root.getOwnerDocument().createTextNode(legal(content)));
        return element;
    }

    /** Characters that XML 1.0 does not allow become spaces. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder();
        text.codePoints()
                .map(point -> point == 0x9
                                || point == 0xA
                                || point == 0xD
                                || (point >= 0x20 && point <= 0xD7FF)
                                || (point >= 0xE000 && point <= 0xFFFD)
                                || point >= 0x10000
                        ? point
                        : ' ')
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static String millimeters(double points) {
        return Math.round(points * MILLIMETERS_PER_POINT * 10) / 10.0 + "mm";
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
