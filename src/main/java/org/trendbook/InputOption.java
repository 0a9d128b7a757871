package org.trendbook;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.trendbook.ingest.InputException;
import org.trendbook.ingest.InputFolder;
import org.trendbook.settings.Settings;
import org.trendbook.settings.SettingsException;
import org.trendbook.settings.SettingsReader;
import picocli.CommandLine.Option;

/** The option that names the input folder, shared by the commands that read one. */
final class InputOption {
    @Option(names = "--input", required = true, paramLabel = "DIR", description = "The input folder.")
    private @Nullable String input;

    InputFolder folder() {
        try {
            return InputFolder.open(path("--input", String.valueOf(input)));
        } catch (InputException refused) {
            throw new UserError(refused);
        }
    }

    /**
     * What the report.yaml of an input folder says; all defaults where there is none.
     *
     * @throws UserError when it cannot be used
     */
    static Settings settings(InputFolder folder) {
        try {
            return SettingsReader.read(folder);
        } catch (SettingsException refused) {
            throw new UserError(refused);
        }
    }

    /**
     * The path of a folder that the user names.
     *
     * @throws UserError when this machine's settings cannot express it
     */
    static Path path(String option, String text) {
        if (text.isBlank()) {
            throw new UserError(option + " names no folder");
        }
        return path(text);
    }

    /**
     * A path that the user names.
     *
     * @throws UserError when this machine's settings cannot express it
     */
    static Path path(String text) {
        try {
            if (text.indexOf('\uFFFD') >= 0) {
                throw unexpressible(text);
            }
            return Path.of(text);
        } catch (InvalidPathException refused) {
            throw unexpressible(text);
        }
    }

    private static UserError unexpressible(String text) {
        return new UserError("the path '" + text
                + "' cannot be expressed in this locale; set LC_ALL=C.UTF-8 or use a path of plain letters");
    }
}
