package org.trendbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of a raw record, which an extractor's structured output can aim at. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a raw record, ready for an extractor's structured output.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SchemaCommand implements Callable<Integer> {
    static final String RESOURCE = "raw-record.schema.json";

    @Override
    public Integer call() throws IOException {
        try (InputStream in = SchemaCommand.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            System.out.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return Main.DONE;
    }
}
