package org.trendbook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The documents' page of libraries and their licences, made from the bill of materials of the build.
 *
 * <p>Arguments: {@code write} or {@code check}, the bill of materials, the page. {@code check} ends with 1 when the page is
 * not what would be written.
 */
final class LibrariesPage {
    private LibrariesPage() {}

    public static void main(String[] arguments) throws IOException {
        String made = page(new ObjectMapper().readTree(Path.of(arguments[1]).toFile()));
        Path page = Path.of(arguments[2]);
        if (arguments[0].equals("write")) {
            Files.writeString(page, made);
        } else if (!Files.readString(page).equals(made)) {
            System.err.println(page + " does not list what the program is made of; run make libraries");
            System.exit(1);
        }
    }

    private static String page(JsonNode bill) {
        StringBuilder page = new StringBuilder("""
                # Libraries and their licences

                What `target/lib/` contains, by group and name. The build writes the same list as a CycloneDX bill of materials,
                `target/bom.json`; `make libraries` generates this page from it, and `.ci/run` checks that the two agree.

                The font files in ph-fonts-noto-sans-sc (Noto Sans SC) are under OFL-1.1. JFreeChart (LGPL 2.1 or later) and
                juniversalchardet (under MPL 1.1, one of its licences) are used unchanged, each as a separate jar.

                | library | version | licence |
                |---|---|---|
                """);
        SortedMap<String, String> rows = new TreeMap<>();
        for (JsonNode component : bill.path("components")) {
            String name = component.path("group").asText() + ":"
                    + component.path("name").asText();
            rows.put(
                    name,
                    "| " + name + " | " + component.path("version").asText() + " | " + licences(component) + " |\n");
        }
        rows.values().forEach(page::append);
        return page.toString();
    }

    private static String licences(JsonNode component) {
        SortedSet<String> licences = new TreeSet<>();
        for (JsonNode choice : component.path("licenses")) {
            JsonNode licence = choice.path("license");
            licences.add(licence.path("id")
                    .asText(licence.path("name")
                            .asText(choice.path("expression").asText())));
        }
        return String.join(" or ", licences);
    }
}
