package org.trendbook.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shapes as paths of SVG. */
class SvgGraphicsTest {
    private final SvgGraphics graphics = new SvgGraphics();

    private String drawn() {
        return graphics.elements().toString().strip();
    }

    @Test
    void aFilledShapeIsAPathInItsColor() {
        graphics.setColor(new Color(0x0B, 0xA0, 0xFF));
        graphics.fill(new Rectangle2D.Double(1, 2.5, 10, 20));
        assertThat(drawn()).isEqualTo("<path d=\"M1 2.5L11 2.5L11 22.5L1 22.5L1 2.5Z\" fill=\"#0ba0ff\"/>");
    }

    @Test
    void aLineHasItsStroke() {
        graphics.setColor(Color.BLACK);
        graphics.setStroke(
                new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {3.6f, 2.2f}, 0));
        graphics.draw(new Line2D.Double(0, 0, 4, 0));
        assertThat(drawn())
                .isEqualTo("<path d=\"M0 0L4 0\" fill=\"none\" stroke=\"#000000\" stroke-width=\"0.7\""
                        + " stroke-linecap=\"butt\" stroke-linejoin=\"round\""
                        + " stroke-dasharray=\"3.6 2.2\" stroke-dashoffset=\"0\"/>");
    }

    @Test
    void curvesStayCurvesAndHolesStayOpen() {
        graphics.setColor(Color.RED);
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(new Ellipse2D.Double(0, 0, 2, 2), false);
        graphics.fill(ring);
        assertThat(drawn()).contains("C").contains("fill-rule=\"evenodd\"");
    }

    @Test
    void opacityOfColorAndSurfaceMultiply() {
        graphics.setColor(new Color(0, 0, 0, 51));
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
        graphics.fill(new Rectangle2D.Double(0, 0, 1, 1));
        assertThat(drawn()).endsWith("fill=\"#000000\" fill-opacity=\"0.1\"/>");
    }

    @Test
    void aClipIsWrittenOnceAndThenNamed() {
        graphics.setColor(Color.BLACK);
        graphics.setClip(new Rectangle2D.Double(0, 0, 5, 5));
        graphics.fill(new Rectangle2D.Double(0, 0, 1, 1));
        graphics.fill(new Rectangle2D.Double(1, 1, 1, 1));
        assertThat(drawn().lines())
                .hasSize(3)
                .first()
                .isEqualTo("<clipPath id=\"clip0\"><path d=\"M0 0L5 0L5 5L0 5L0 0Z\"/></clipPath>");
        assertThat(drawn().lines().skip(1)).allMatch(line -> line.endsWith("clip-path=\"url(#clip0)\"/>"));
    }

    @Test
    void aMovedSurfaceMovesWhatIsDrawn() {
        graphics.setColor(Color.BLACK);
        graphics.translate(10.0, 0.0);
        graphics.fill(new Rectangle2D.Double(0, 0, 1, 1));
        assertThat(drawn()).startsWith("<path d=\"M10 0L11 0");
    }

    @Test
    void aCopyDrawsOnTheSamePage() {
        graphics.setColor(Color.BLACK);
        ((SvgGraphics) graphics.create()).fill(new Rectangle2D.Double(0, 0, 1, 1));
        assertThat(drawn()).startsWith("<path");
    }

    @Test
    void whatItCannotDrawAsAnOutlineIsRefused() {
        assertThatThrownBy(() -> graphics.drawString("text", 0f, 0f)).isInstanceOf(UnsupportedOperationException.class);
        graphics.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE));
        assertThatThrownBy(() -> graphics.fill(new Rectangle2D.Double(0, 0, 1, 1)))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("no plain color");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.001, 0",
        "7, 7",
        "-7.5, -7.5",
        "0.05, 0.05",
        "-0.25, -0.25",
        "12.345, 12.35",
        "1234567.891, 1234567.89",
        "1e300, 10000000",
        "-Infinity, -10000000",
        "NaN, 0"
    })
    void numbersHaveTwoDecimalsAtMost(double number, String written) {
        StringBuilder out = new StringBuilder();
        SvgNumbers.append(out, number);
        assertThat(out).hasToString(written);
    }
}
