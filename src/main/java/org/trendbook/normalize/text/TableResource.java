package org.trendbook.normalize.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of words that is part of the program: tab-separated, UTF-8, lines that begin with {@code #} are remarks. */
public final class TableResource {
    private TableResource() {}

    /**
     * The rows in order, each a list of at least one cell; empty cells at the end are left out.
     *
     * @param name of a file among the resources of {@code org.trendbook.normalize}, where all tables lie
     * @throws IllegalStateException if there is none
     */
    public static List<List<String>> rows(String name) {
        try (InputStream in = TableResource.class.getResourceAsStream("/org/trendbook/normalize/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its table " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("the table " + name + " cannot be read", failure);
        }
    }
}
