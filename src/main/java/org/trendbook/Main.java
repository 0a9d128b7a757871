package org.trendbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line. Exit codes: 0 done, 1 strict and problems found, 2 the user can mend it, 3 a fault of ours. */
@Command(
        name = "trendbook",
        description = "Turns raw facts about large AI models into an audited growth report.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {RunCommand.class, CheckCommand.class, NormalizeCommand.class, SchemaCommand.class},
        synopsisSubcommandLabel = "(run | check | normalize | schema)",
        usageHelpAutoWidth = false)
public final class Main {
    static final int DONE = 0;
    static final int PROBLEMS_FOUND = 1;
    static final int USER_CAN_MEND = 2;
    static final int OUR_FAULT = 3;

    @Option(
            names = "--debug",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Print the stack trace of an error.")
    boolean debug;

    private final RecordStages stages;

    private Main(RecordStages stages) {
        this.stages = stages;
    }

    RecordStages stages() {
        return stages;
    }

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(start(arguments));
    }

    /** Runs one command on this machine, as a process of its own does. */
    static int start(String... arguments) {
        return start(new LocalStages(), commandLine -> {}, arguments);
    }

    /**
     * Runs one command as a process of its own does: with standard streams in UTF-8, and no screen.
     *
     * @param stages where the records go through their stages
     * @param extension adds commands and options
     * @return the exit code
     */
    public static int start(RecordStages stages, Consumer<CommandLine> extension, String... arguments) {
        System.setProperty("java.awt.headless", "true");
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        return run(stages, extension, arguments);
    }

    /** Runs one command on the given arguments. */
    static int run(String... arguments) {
        return run(new LocalStages(), commandLine -> {}, arguments);
    }

    private static int run(RecordStages stages, Consumer<CommandLine> extension, String... arguments) {
        Main main = new Main(stages);
        CommandLine commandLine = new CommandLine(main);
        extension.accept(commandLine);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        // A folder may be called @x.
        commandLine.setExpandAtFiles(false);
        commandLine.setOut(utf8(System.out));
        commandLine.setErr(utf8(System.err));
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> main.report(failure));
        commandLine.setParameterExceptionHandler((failure, parsed) -> {
            System.err.println("trendbook: " + oneLine(String.valueOf(failure.getMessage())) + " (see --help)");
            return USER_CAN_MEND;
        });
        try {
            int code = commandLine.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
            return code == DONE ? printed(commandLine.getParseResult()) : code;
        } catch (OutOfMemoryError full) {
            return main.report(new UserError("not enough memory; give Java more, as in java -Xmx8g -jar …", full));
        } catch (Error fault) {
            return main.report(fault);
        }
    }

    /** What a command prints is its result, except for a report, which stands in its folder. */
    private static int printed(CommandLine.ParseResult parsed) {
        boolean isRun = parsed.hasSubcommand()
                && parsed.subcommand().commandSpec().name().equals("run");
        if (System.out.checkError() && !isRun) {
            System.err.println("trendbook: cannot write to standard output");
            return USER_CAN_MEND;
        }
        return DONE;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private int report(Throwable failure) {
        boolean users = failure instanceof UserError;
        String ours = "internal error, please report it: " + failure.getClass().getSimpleName() + ": ";
        System.err.println("trendbook: " + (users ? "" : ours) + oneLine(String.valueOf(failure.getMessage())));
        if (debug) {
            failure.printStackTrace(System.err);
        }
        return users ? USER_CAN_MEND : OUR_FAULT;
    }

    private static String oneLine(String message) {
        return Summary.unbroken(message).strip();
    }
}
