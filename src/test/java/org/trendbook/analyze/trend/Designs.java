package org.trendbook.analyze.trend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.trendbook.analyze.ModelBuilder;
import org.trendbook.model.ModelRecord;

/**
 * Fixed dates and sizes, and what other programs make of them. The first line of each reference file names the program and
 * its version; the script that wrote it lies beside it.
 */
public final class Designs {
    private Designs() {}

    /** The models of a design in designs.csv. */
    public static List<ModelRecord> models(String design) {
        List<ModelRecord> models = new ArrayList<>();
        for (String[] cells : rows("designs.csv")) {
            if (cells[0].equals(design)) {
                models.add(ModelBuilder.sized("model " + models.size(), cells[1], cells[2]));
            }
        }
        return models;
    }

    /** The figures of a design, by name, from R. */
    public static Map<String, String> fromR(String design) {
        return figures("reference-r.csv", design);
    }

    /** The figures of a design, by name, from scipy. */
    public static Map<String, String> fromScipy(String design) {
        return figures("reference-scipy.csv", design);
    }

    public static double number(Map<String, String> figures, String name) {
        return Double.parseDouble(Objects.requireNonNull(figures.get(name), name));
    }

    private static Map<String, String> figures(String file, String design) {
        Map<String, String> figures = new TreeMap<>();
        for (String[] cells : rows(file)) {
            if (cells[0].equals(design)) {
                figures.put(cells[1], cells[2]);
            }
        }
        return figures;
    }

    private static List<String[]> rows(String file) {
        try (InputStream stream = Objects.requireNonNull(Designs.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
