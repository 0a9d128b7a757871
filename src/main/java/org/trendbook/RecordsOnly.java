package org.trendbook;

import java.util.function.Consumer;
import org.trendbook.ingest.Ingest;
import org.trendbook.ingest.InputException;
import org.trendbook.ingest.InputFolder;
import org.trendbook.ingest.InputTables;
import org.trendbook.normalize.RecordNormalizer;
import org.trendbook.settings.Settings;

/** The stages that look at one record at a time, without a report after them. */
public final class RecordsOnly {
    private RecordsOnly() {}

    /**
     * Runs all records of an input folder through the stages, with its own settings and tables. No trail is kept.
     *
     * @throws UserError when the input or the settings cannot be used
     */
    public static ValidatedRows run(String input, RecordStages stages, Consumer<NormalizedBatch> consumer) {
        try {
            InputFolder folder = InputFolder.open(InputOption.path("--input", input));
            Settings settings = InputOption.settings(folder);
            InputTables tables = Ingest.tables(folder, settings.ingest());
            RecordNormalizer normalizer = new RecordNormalizer(
                    tables.models(), tables.organizations(), tables.sourcesById(), settings.normalize());
            return stages.run(
                    folder,
                    settings.ingest(),
                    new BatchNormalizer(normalizer, false),
                    1,
                    batch -> () -> consumer.accept(batch));
        } catch (InputException refused) {
            throw new UserError(refused);
        }
    }
}
