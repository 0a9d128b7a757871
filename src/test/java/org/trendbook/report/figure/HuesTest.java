package org.trendbook.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trendbook.crosscheck.Verdict;
import org.trendbook.model.Architecture;
import org.trendbook.model.Region;
import org.trendbook.report.Hue;

/**
 * Colors that stand in one chart are told apart by color-blind readers and, where they touch, in gray print. Dichromats'
 * sight is simulated by the matrices of Machado, Oliveira and Fernandes (2009), doi:10.1109/TVCG.2009.113, severity 1.0;
 * distances are CIE 1976 color differences in CIELAB (D65).
 */
class HuesTest {
    private static final double[][] USUAL = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private static final double[][] DEUTERANOPIA = {
        {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
    };
    private static final double[][] PROTANOPIA = {
        {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
    };
    private static final double[][] XYZ = {
        {0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}
    };
    private static final double[] WHITE = {0.95047, 1, 1.08883};

    /** A difference of 2.3 is just noticeable; marks as small as these need several times as much. */
    private static final double APART = 15;

    @Test
    void regionsAreToldApart() {
        List<Hue> hues = Stream.of(Region.values()).map(Hues::of).toList();
        assertApart(hues);
        assertThat(contrast(Hues.of(Region.CHINA), Hues.of(Region.ABROAD))).isGreaterThan(1.9);
        assertThat(Stream.of(Region.values()).map(Hues::marker)).doesNotHaveDuplicates();
    }

    @Test
    void architecturesAreToldApart() {
        assertApart(Stream.of(Architecture.values()).map(Hues::of).toList());
        assertThat(Stream.of(Architecture.values()).map(Hues::marker)).doesNotHaveDuplicates();
    }

    @Test
    void linesAreToldApartByColorAndShape() {
        List<Hue> hues = new ArrayList<>();
        for (int i = 0; i < FamiliesFigure.MOST; i++) {
            hues.add(Hues.inTurn(i));
        }
        assertApart(hues);
        assertThat(Stream.iterate(0, i -> i < FamiliesFigure.MOST, i -> i + 1).map(Hues::markerInTurn))
                .doesNotHaveDuplicates();
    }

    @Test
    void areasThatTouchDifferInGrayPrintToo() {
        List<Hue> domains = new ArrayList<>();
        for (int i = 0; i < ModalityFigure.MOST_DOMAINS; i++) {
            domains.add(Hues.areaInTurn(i));
        }
        domains.add(Hues.ABSENT);
        assertTouching(domains);
        assertTouching(List.of(Hues.USED, Hues.NOT_USABLE));
        assertTouching(List.of(Hues.USED, Hues.ABSENT));
        assertTouching(Stream.of(Verdict.SUPPORTED, Verdict.APPROXIMATE, Verdict.CONTRADICTED, Verdict.DERIVED)
                .map(Hues::of)
                .toList());
    }

    private static void assertTouching(List<Hue> areas) {
        for (int i = 1; i < areas.size(); i++) {
            Hue one = areas.get(i - 1);
            Hue next = areas.get(i);
            assertThat(contrast(one, next))
                    .as("%s beside %s in gray", one, next)
                    .isGreaterThan(1.3);
            assertApart(List.of(one, next));
        }
    }

    private static void assertApart(List<Hue> hues) {
        for (double[][] sight : List.of(USUAL, DEUTERANOPIA, PROTANOPIA)) {
            for (int i = 0; i < hues.size(); i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(difference(hues.get(i), hues.get(j), sight))
                            .as("%s and %s", hues.get(i), hues.get(j))
                            .isGreaterThan(APART);
                }
            }
        }
    }

    /** Contrast ratio of WCAG 2.1, which is what gray print leaves. */
    private static double contrast(Hue one, Hue other) {
        double a = times(XYZ, linear(one))[1] + 0.05;
        double b = times(XYZ, linear(other))[1] + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double difference(Hue one, Hue other, double[][] sight) {
        double[] a = lab(times(sight, linear(one)));
        double[] b = lab(times(sight, linear(other)));
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }

    private static double[] linear(Hue hue) {
        double[] linear = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = (hue.rgb() >> (16 - 8 * i) & 0xFF) / 255.0;
            linear[i] = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    private static double[] lab(double[] linear) {
        double[] f = times(XYZ, linear);
        for (int i = 0; i < 3; i++) {
            double share = Math.max(0, f[i] / WHITE[i]);
            f[i] = share > 216.0 / 24389 ? Math.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = matrix[i][0] * vector[0] + matrix[i][1] * vector[1] + matrix[i][2] * vector[2];
        }
        return product;
    }
}
