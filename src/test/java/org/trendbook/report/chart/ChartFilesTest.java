package org.trendbook.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trendbook.report.ChartPlan;
import org.trendbook.report.Language;
import org.trendbook.report.Preset;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The files of a chart: their resolution, size, texts, and that they are the same each time. */
class ChartFilesTest {
    /** 300 dots per inch, as PNG writes it: dots per meter. */
    private static final int DOTS_PER_METER = 11811;

    /** All of it is SVG 1.1, and no text is among it. */
    private static final Set<String> SHAPES = Set.of("svg", "title", "desc", "path", "clipPath");

    @TempDir
    private Path folder;

    private static List<ChartPlan> plans(Language language) {
        return List.of(
                SamplePlans.trend(language),
                SamplePlans.crowd(language, 1000),
                SampleRows.organizations(language),
                SampleRows.halves(language, 9),
                SampleTimelines.milestones(language));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void aPictureHasItsPhysicalSizeAtThreeHundredDotsPerInch(Preset preset) throws IOException {
        for (ChartPlan plan : plans(Language.EN)) {
            Path file = folder.resolve(plan.name() + ".png");
            new ChartWriter().write(plan, preset, file, folder.resolve(plan.name() + ".svg"));
            Map<String, byte[]> chunks = chunks(file);
            assertThat(chunks.keySet()).containsExactlyInAnyOrder("IHDR", "pHYs", "IDAT", "IEND");
            try (DataInputStream resolution =
                    new DataInputStream(new ByteArrayInputStream(chunks.getOrDefault("pHYs", new byte[0])))) {
                assertThat(resolution.readInt()).isEqualTo(DOTS_PER_METER);
                assertThat(resolution.readInt()).isEqualTo(DOTS_PER_METER);
                assertThat(resolution.readByte()).as("the unit is the meter").isEqualTo((byte) 1);
            }
            BufferedImage image = ImageIO.read(file.toFile());
            assertThat(image.getWidth()).isEqualTo((int) Math.round(preset.widthCentimeters() / 2.54 * 300));
            assertThat(image.getHeight()).isEqualTo((int)
                    Math.round(ChartWriter.layOut(plan, Style.of(preset)).height() / 72 * 300));
            assertThat(image.getHeight() / 300.0 * 2.54).isLessThan(1.5 * preset.heightCentimeters() + 0.01);
        }
    }

    private static Map<String, byte[]> chunks(Path file) throws IOException {
        Map<String, byte[]> chunks = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(8);
            while (in.available() > 0) {
                int length = in.readInt();
                String type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                chunks.put(type, in.readNBytes(length));
                in.skipNBytes(4);
            }
        }
        return chunks;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anSvgBearsItsTitleAndDescriptionAndDrawsItsTextsAsShapes(Language language) throws Exception {
        for (ChartPlan plan : plans(language)) {
            Path file = folder.resolve(plan.name() + ".svg");
            new ChartWriter().write(plan, Preset.COLUMN, folder.resolve(plan.name() + ".png"), file);
            Document svg = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile());
            Element root = svg.getDocumentElement();
            assertThat(root.getAttribute("width")).isEqualTo("160.0mm");
            assertThat(root.getAttribute("viewBox")).startsWith("0 0 453.5");
            assertThat(elements(root).subList(0, 2))
                    .extracting(Node::getLocalName, Node::getTextContent)
                    .containsExactly(
                            tuple("title", plan.words().title()),
                            tuple("desc", plan.words().alt()));
            Set<String> kinds = new TreeSet<>();
            NodeList all = svg.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                assertThat(all.item(i).getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
                kinds.add(all.item(i).getLocalName());
            }
            kinds.removeAll(SHAPES);
            assertThat(kinds).as("elements of %s", plan.name()).isEmpty();
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    @Test
    void theSamePlanGivesTheSameBytesAlsoWhenOthersAreDrawnMeanwhile() throws Exception {
        List<byte[]> alone = new ArrayList<>();
        for (ChartPlan plan : plans(Language.ZH)) {
            alone.addAll(write(plan, "alone"));
        }
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<byte[]>>> running = new ArrayList<>();
            for (ChartPlan plan : plans(Language.ZH)) {
                running.add(threads.submit(() -> write(plan, "together")));
            }
            List<byte[]> together = new ArrayList<>();
            for (Future<List<byte[]>> one : running) {
                together.addAll(one.get());
            }
            assertThat(together).hasSameSizeAs(alone);
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i)).isEqualTo(alone.get(i));
            }
        } catch (ExecutionException failure) {
            throw new AssertionError(failure.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private List<byte[]> write(ChartPlan plan, String run) throws IOException {
        Path png = folder.resolve(run + plan.name() + ".png");
        Path svg = folder.resolve(run + plan.name() + ".svg");
        new ChartWriter().write(plan, Preset.NARROW, png, svg);
        return List.of(Files.readAllBytes(png), Files.readAllBytes(svg));
    }

    /** However many points there are, a chart stays legible and its files small. */
    @Test
    void manyPointsAreCountedAndNotDrawnOneByOne() throws IOException {
        Path svg = folder.resolve("many.svg");
        Path png = folder.resolve("many.png");
        new ChartWriter().write(SamplePlans.crowd(Language.EN, 100_000), Preset.COLUMN, png, svg);
        assertThat(Files.size(svg)).isLessThan(2_000_000);
        assertThat(Files.size(png)).isLessThan(1_000_000);
        assertThat(DrawnPage.of(ChartWriter.layOut(SamplePlans.crowd(Language.EN, 100_000), Style.of(Preset.COLUMN)))
                        .texts())
                .extracting(DrawnPage.Text::text)
                .contains("Darker: more models in one place");
    }
}
