package org.trendbook;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trendbook.model.QuantityField;
import org.trendbook.model.Reading;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.date.DateContext;
import org.trendbook.normalize.date.DateReader;
import org.trendbook.normalize.date.DayMonthOrder;
import org.trendbook.normalize.quantity.QuantityReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads raw values from standard input, one a line, and prints one JSON object a line, in order. */
@Command(
        name = "normalize",
        description = "Reads raw values from standard input, one a line; prints one JSON object a line.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class NormalizeCommand implements Callable<Integer> {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /** To look whether anybody still reads what is printed costs a flush. */
    private static final int LINES_BETWEEN_LOOKS = 1000;

    /** What a value can be read as. */
    enum As {
        PARAMETERS,
        TOKENS,
        BYTES,
        DATA,
        COMPUTE,
        DEVICES,
        RATIO,
        DATE
    }

    @Option(
            names = "--as",
            required = true,
            paramLabel = "FIELD",
            description = "What the values are: parameters, tokens, bytes, data, compute, devices, date, ratio.")
    private As as = As.PARAMETERS;

    @Option(
            names = "--reference",
            paramLabel = "DATE",
            description = "The date that relative dates ('this May') are counted from, such as 2023-06-01.")
    private @Nullable String reference;

    @Override
    public Integer call() throws IOException {
        Function<String, String> line = as == As.DATE ? dates() : quantities();
        try (InputStream in = new BufferedInputStream(System.in, 1 << 16)) {
            passByteOrderMark(in);
            long lines = 0;
            for (Optional<String> text = nextLine(in); text.isPresent(); text = nextLine(in)) {
                System.out.append(line.apply(text.get())).append('\n');
                lines++;
                boolean nobodyReads = lines % LINES_BETWEEN_LOOKS == 0 && System.out.checkError();
                if (nobodyReads) {
                    break;
                }
            }
        }
        return Main.DONE;
    }

    private Function<String, String> quantities() {
        QuantityField field = QuantityField.valueOf(as.name());
        return text -> ReadingJson.ofQuantity(text, QuantityReader.read(text, field));
    }

    private Function<String, String> dates() {
        DateContext context = DateContext.NONE;
        if (reference != null) {
            Reading<ReleaseDate> read = DateReader.read(reference, DateContext.NONE);
            ReleaseDate date = read.value()
                    .orElseThrow(
                            () -> new UserError("--reference " + reference + " is no date; write it as 2023-06-01"));
            context = DateContext.of(date, DayMonthOrder.UNSTATED);
        }
        DateContext reckonedFrom = context;
        return text -> ReadingJson.ofDate(text, DateReader.read(text, reckonedFrom));
    }

    /** A mark that says UTF-8 at the start of all, as Windows programs write it, is no part of the first value. */
    private static void passByteOrderMark(InputStream in) throws IOException {
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
    }

    /** A line ends at a line feed alone: a stray carriage return belongs to the value. */
    private static Optional<String> nextLine(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        while (next >= 0 && next != '\n') {
            bytes.write(next);
            next = in.read();
        }
        String text = bytes.toString(StandardCharsets.UTF_8);
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
}
