package org.trendbook.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Chinese for what problems say in English, the language of the data files: what was found, what was wanted, how to
 * mend it. The sentences stand in the table {@code problem-words.tsv}; the pieces of the input within them stay as they
 * are.
 */
public final class ProblemWords {
    private static final Pattern PLACEHOLDER = Pattern.compile("[{<](\\d)[}>]");
    private static final String FILLED_IN = "(.+?)";

    private static final Map<String, String> WHOLE = new HashMap<>();
    /** Those with placeholders, the most letters first. */
    private static final List<Sentence> FILLED = new ArrayList<>();

    static {
        read();
    }

    /**
     * A sentence with placeholders.
     *
     * @param start what stands before the first of them: a cheap first look
     */
    private record Sentence(String start, int letters, Pattern english, String chinese) {
        static Sentence of(String english, String chinese) {
            StringBuilder pattern = new StringBuilder();
            Matcher places = PLACEHOLDER.matcher(english);
            int done = 0;
            int letters = english.length();
            while (places.find()) {
                pattern.append(Pattern.quote(english.substring(done, places.start())))
                        .append(FILLED_IN);
                letters -= places.end() - places.start();
                done = places.end();
            }
            pattern.append(Pattern.quote(english.substring(done)));
            return new Sentence(
                    english.substring(0, english.indexOf('{')),
                    letters,
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    chinese);
        }

        Optional<String> in(String text) {
            if (!text.startsWith(start)) {
                return Optional.empty();
            }
            Matcher said = english.matcher(text);
            return said.matches() ? Optional.of(filled(said)) : Optional.empty();
        }

        private String filled(Matcher said) {
            StringBuilder filled = new StringBuilder();
            Matcher places = PLACEHOLDER.matcher(chinese);
            int done = 0;
            while (places.find()) {
                ChineseSpacing.append(filled, chinese.substring(done, places.start()));
                String piece = said.group(1 + Integer.parseInt(places.group(1)));
                boolean isSaid = chinese.charAt(places.start()) == '<';
                ChineseSpacing.append(filled, isSaid ? inChinese(piece).orElse(piece) : quoted(piece));
                done = places.end();
            }
            ChineseSpacing.append(filled, chinese.substring(done));
            return filled.toString();
        }

        /** A piece in English quotes gets Chinese ones. */
        private static String quoted(String piece) {
            return piece.length() > 2 && piece.startsWith("'") && piece.endsWith("'")
                    ? "“" + piece.substring(1, piece.length() - 1) + "”"
                    : piece;
        }
    }

    private ProblemWords() {}

    /** The Chinese for a text of a problem; empty when the table has none. */
    public static Optional<String> inChinese(String english) {
        String whole = WHOLE.get(english);
        return whole != null
                ? Optional.of(whole)
                : FILLED.stream()
                        .flatMap(sentence -> sentence.in(english).stream())
                        .findFirst();
    }

    private static void read() {
        try (InputStream in = ProblemWords.class.getResourceAsStream("problem-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("problem-words.tsv is not on the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(row -> add(row[0], ChineseSpacing.of(row[1])));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        FILLED.sort(Comparator.comparingInt(Sentence::letters).reversed());
    }

    private static void add(String english, String chinese) {
        if (PLACEHOLDER.matcher(english).find()) {
            FILLED.add(Sentence.of(english, chinese));
        } else if (WHOLE.put(english, chinese) != null) {
            throw new IllegalStateException("'" + english + "' stands twice in problem-words.tsv");
        }
    }
}
