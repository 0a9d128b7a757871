package org.trendbook.report.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trendbook.model.FileCount;
import org.trendbook.report.findings.Findings;
import org.trendbook.work.InOrder;

/** run.json: what a report was made from, and what was made. Nothing in it says when, where or by whom. */
public final class RunManifest {
    public static final String NAME = "run.json";

    private static final Pattern TOP = Pattern.compile("(?:data|en|zh)/");
    private static final Pattern OUTWARD = Pattern.compile("(?:^|/)\\.{0,2}(?:/|$)|[^ -~]|[\\\\:]");

    /** More than a report of a million files needs. */
    private static final long MOST_BYTES = 1 << 28;

    private RunManifest() {}

    /**
     * Writes run.json beside everything else that a run wrote.
     *
     * @param settings those that change the result, by key
     * @param output the folder with all other files of the report
     * @param threads so many files are read side by side
     */
    public static void write(Findings findings, SortedMap<String, String> settings, Path output, int threads)
            throws IOException {
        SortedMap<String, String> outputs = checksums(output, threads);
        DefaultPrettyPrinter.Indenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(Files.newBufferedWriter(output.resolve(NAME), StandardCharsets.UTF_8))) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("version", findings.version());
            counts(json, findings);
            json.writeObjectFieldStart("settings");
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                json.writeStringField(setting.getKey(), setting.getValue());
            }
            json.writeEndObject();
            files(json, "inputs", findings.inputs());
            files(json, "outputs", outputs);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /**
     * The files of a report, relative to its folder: run.json, then those that it lists. None when the folder holds no
     * run.json, or that of another program.
     */
    public static List<Path> filesOf(Path folder) throws IOException {
        JsonNode manifest = read(folder.resolve(NAME));
        boolean isOurs = manifest.path("version").isTextual()
                && manifest.path("counts").isObject()
                && manifest.path("outputs").isArray();
        if (!isOurs) {
            return List.of();
        }
        List<Path> files = new ArrayList<>(List.of(Path.of(NAME)));
        for (JsonNode output : manifest.path("outputs")) {
            String path = output.path("path").asText();
            // Any other path is none of ours, and might lead out of the folder.
            if (TOP.matcher(path).lookingAt() && !OUTWARD.matcher(path).find()) {
                files.add(Path.of(path));
            }
        }
        return files;
    }

    private static JsonNode read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            return MissingNode.getInstance();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new ObjectMapper().readTree(in);
        } catch (JsonProcessingException | CharConversionException otherText) {
            return MissingNode.getInstance();
        }
    }

    private static void counts(JsonGenerator json, Findings findings) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("read", findings.read());
        json.writeNumberField("kept", findings.kept());
        json.writeNumberField("rejected", findings.rejectedRows());
        json.writeNumberField("models", findings.models().size());
        json.writeArrayFieldStart("files");
        for (FileCount count : findings.counts()) {
            json.writeStartObject();
            json.writeStringField("file", count.file());
            json.writeNumberField("read", count.read());
            json.writeNumberField("kept", count.kept());
            json.writeNumberField("rejected", count.rejected());
            json.writeStringField("charset", count.charset());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void files(JsonGenerator json, String field, SortedMap<String, String> checksums)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (Map.Entry<String, String> file : checksums.entrySet()) {
            json.writeStartObject();
            json.writeStringField("path", file.getKey());
            json.writeStringField("sha256", file.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** SHA-256 of each file below a folder but run.json, by path with {@code /} between folders. */
    private static SortedMap<String, String> checksums(Path folder, int threads) throws IOException {
        SortedMap<String, String> checksums = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            Iterator<Path> files = tree.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(folder.resolve(NAME)))
                    // The largest first, so that no thread is left reading it alone at the end.
                    .sorted(Comparator.comparing(RunManifest::size).reversed())
                    .iterator();
            InOrder.run(
                    threads,
                    files,
                    file -> Map.entry(
                            folder.relativize(file)
                                    .toString()
                                    .replace(folder.getFileSystem().getSeparator(), "/"),
                            sha256(file)),
                    checksum -> checksums.put(checksum.getKey(), checksum.getValue()));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return checksums;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
