package org.trendbook.report.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.HashMap;
import java.util.Map;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * A drawing surface that writes each shape as a path of SVG as it comes, in plain colors. It takes what charts draw: shapes
 * filled and outlined, clipped or not. Texts are outlines, and there are no pictures.
 */
final class SvgGraphics extends AbstractGraphics2D {
    private final StringBuilder svg;
    /** The numbers of the clipping paths by their data. */
    private final Map<String, Integer> clips;

    SvgGraphics() {
        super(true);
        gc = new GraphicContext();
        svg = new StringBuilder(1 << 16);
        clips = new HashMap<>();
    }

    private SvgGraphics(SvgGraphics other) {
        super(other);
        svg = other.svg;
        clips = other.clips;
    }

    /** What was drawn so far, as elements of SVG. */
    CharSequence elements() {
        return svg;
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void fill(Shape shape) {
        String clip = clip();
        svg.append("<path");
        if (appendData(shape, svg.append(" d=\"")) == PathIterator.WIND_EVEN_ODD) {
            svg.append("\" fill-rule=\"evenodd");
        }
        appendPaint("fill", svg.append('"'));
        svg.append(clip).append("/>\n");
    }

    @Override
    public void draw(Shape shape) {
        if (!getTransform().isIdentity() || !(getStroke() instanceof BasicStroke stroke)) {
            fill(getStroke().createStrokedShape(shape));
            return;
        }
        String clip = clip();
        appendData(shape, svg.append("<path d=\""));
        appendPaint("stroke", svg.append("\" fill=\"none\""));
        SvgNumbers.append(svg.append(" stroke-width=\""), stroke.getLineWidth());
        svg.append("\" stroke-linecap=\"")
                .append(
                        switch (stroke.getEndCap()) {
                            case BasicStroke.CAP_ROUND -> "round";
                            case BasicStroke.CAP_SQUARE -> "square";
                            default -> "butt";
                        });
        svg.append("\" stroke-linejoin=\"")
                .append(
                        switch (stroke.getLineJoin()) {
                            case BasicStroke.JOIN_ROUND -> "round";
                            case BasicStroke.JOIN_BEVEL -> "bevel";
                            default -> "miter";
                        });
        if (stroke.getLineJoin() == BasicStroke.JOIN_MITER) {
            SvgNumbers.append(svg.append("\" stroke-miterlimit=\""), stroke.getMiterLimit());
        }
        appendDashes(stroke);
        svg.append('"').append(clip).append("/>\n");
    }

    private void appendDashes(BasicStroke stroke) {
        if (stroke.getDashArray() != null) {
            svg.append("\" stroke-dasharray=\"");
            String separator = "";
            for (float dash : stroke.getDashArray()) {
                SvgNumbers.append(svg.append(separator), dash);
                separator = " ";
            }
            SvgNumbers.append(svg.append("\" stroke-dashoffset=\""), stroke.getDashPhase());
        }
    }

    /** The attribute that clips what is drawn next; the path is written when it is first needed. */
    private String clip() {
        Shape clip = getClip();
        if (clip == null) {
            return "";
        }
        StringBuilder data = new StringBuilder();
        appendData(clip, data);
        Integer known = clips.get(data.toString());
        int number = known == null ? clips.size() : known;
        if (known == null) {
            clips.put(data.toString(), number);
            svg.append("<clipPath id=\"clip").append(number).append("\"><path d=\"");
            svg.append(data).append("\"/></clipPath>\n");
        }
        return " clip-path=\"url(#clip" + number + ")\"";
    }

    private void appendPaint(String attribute, StringBuilder out) {
        Paint paint = getPaint();
        if (!(paint instanceof Color color)) {
            throw new UnsupportedOperationException("a paint that is no plain color: " + paint);
        }
        out.append(' ').append(attribute).append("=\"#");
        for (int shift = 20; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(color.getRGB() >> shift & 0xF, 16));
        }
        double opacity = color.getAlpha() / 255.0;
        if (getComposite() instanceof AlphaComposite composite) {
            opacity *= composite.getAlpha();
        }
        if (opacity < 1) {
            SvgNumbers.append(out.append("\" ").append(attribute).append("-opacity=\""), opacity);
        }
        out.append('"');
    }

    /** Appends a shape as path data, in the coordinates of the page; gives its winding rule. */
    private int appendData(Shape shape, StringBuilder out) {
        PathIterator path = shape.getPathIterator(getTransform());
        double[] points = new double[6];
        for (; !path.isDone(); path.next()) {
            int count = 0;
            switch (path.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> count = begin('M', 2, out);
                case PathIterator.SEG_LINETO -> count = begin('L', 2, out);
                case PathIterator.SEG_QUADTO -> count = begin('Q', 4, out);
                case PathIterator.SEG_CUBICTO -> count = begin('C', 6, out);
                default -> count = begin('Z', 0, out);
            }
            for (int i = 0; i < count; i++) {
                SvgNumbers.append(i == 0 ? out : out.append(' '), points[i]);
            }
        }
        return path.getWindingRule();
    }

    private static int begin(char command, int numbers, StringBuilder out) {
        out.append(command);
        return numbers;
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw new UnsupportedOperationException("a text that is no outline: " + text);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("a text that is no outline");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw new UnsupportedOperationException("texts are measured as outlines");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw new UnsupportedOperationException("a picture in a chart");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw new UnsupportedOperationException("a picture in a chart");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, java.awt.geom.AffineTransform transform) {
        throw new UnsupportedOperationException("a picture in a chart");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, java.awt.geom.AffineTransform transform) {
        throw new UnsupportedOperationException("a picture in a chart");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("a copy of what was drawn");
    }

    @Override
    public void setXORMode(Color color) {
        throw new UnsupportedOperationException("a color that depends on what is below");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new UnsupportedOperationException("no device");
    }

    /** Holds nothing that would have to be given back. */
    @Override
    public void dispose() {}
}
