package org.trendbook.spark;

import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.trendbook.Main;
import org.trendbook.UserError;
import picocli.CommandLine;

/** The command line of trendbook for {@code spark-submit}: its commands, with the stages of single records on Spark. */
public final class SparkMain {
    private static final int USER_CAN_MEND = 2;

    private SparkMain() {}

    /** Runs one command; ends the process when something went wrong. */
    public static void main(String[] arguments) {
        int code = run(arguments);
        SparkSession.getActiveSession().foreach(session -> {
            session.stop();
            return session;
        });
        // Where a cluster runs this, it takes an exit for a failure, whatever the code.
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(String... arguments) {
        SparkOptions options = new SparkOptions();
        try (NamedInput input = NamedInput.of(arguments)) {
            SparkStages stages = new SparkStages(options, input.remote());
            return Main.start(stages, commandLine -> extend(commandLine, options, stages), input.arguments());
        } catch (UserError refused) {
            System.err.println("trendbook: " + refused.getMessage());
            return USER_CAN_MEND;
        }
    }

    private static void extend(CommandLine commandLine, SparkOptions options, SparkStages stages) {
        Objects.requireNonNull(commandLine.getSubcommands().get("run")).addMixin("spark", options);
        commandLine.addSubcommand("records", new RecordsCommand(stages, options));
    }

    /** The session of this process; started when it is first asked for. */
    static SparkSession session() {
        return SparkSession.builder()
                .appName("trendbook")
                // Kryo cannot read Java's records.
                .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
                .getOrCreate();
    }
}
