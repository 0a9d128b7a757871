package org.trendbook.report.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Breaks a text into lines of about equal length. English breaks at spaces, Chinese between any two characters but best
 * after punctuation; a number keeps its unit, and no line begins with a closing or ends with an opening sign.
 */
final class Wrapping {
    private static final String CLOSING = "，。、；：！？）】》」』”’…—·%％,.;:!?)]";
    private static final String OPENING = "（【《「『“‘([";
    private static final String PARTICLES = "的了至和与等";
    private static final String PAUSES = "，。；：、,;:";

    /** Costs of a break, compared with the square of the share of a line that stays empty. */
    private static final double AT_SPACE = 0.03;

    private static final double AT_NUMBER = 0.3;

    private static final double INSIDE_CHINESE = 0.12;

    private final String text;
    private final double limit;
    /** The width of the text before each character. */
    private final double[] widths;

    private Wrapping(Lettering lettering, String text, double limit) {
        this.text = text;
        this.limit = limit;
        this.widths = new double[text.length() + 1];
        for (int i = 1; i <= text.length(); i++) {
            widths[i] = lettering.width(text.substring(0, i));
        }
    }

    /** The lines of a text, none wider than {@code limit}; what does not fit on the last is cut off behind an ellipsis. */
    static List<String> wrap(Lettering lettering, String text, double limit, int mostLines) {
        if (text.isBlank()) {
            return List.of();
        }
        if (lettering.width(text.strip()) <= limit) {
            return List.of(text.strip());
        }
        Wrapping wrapping = new Wrapping(lettering, text.strip(), limit);
        for (int lines = 2; lines <= mostLines; lines++) {
            List<String> even = wrapping.even(lines);
            if (!even.isEmpty()) {
                return even;
            }
        }
        return wrapping.cut(lettering, mostLines);
    }

    /** Whether {@link #wrap} would show all of the text without breaking a word. */
    static boolean fits(Lettering lettering, String text, double limit, int mostLines) {
        if (text.isBlank() || lettering.width(text.strip()) <= limit) {
            return true;
        }
        Wrapping wrapping = new Wrapping(lettering, text.strip(), limit);
        return IntStream.rangeClosed(2, mostLines)
                .anyMatch(lines -> !wrapping.even(lines).isEmpty());
    }

    /** The cheapest way to break the text into exactly so many lines; empty when there is none. */
    private List<String> even(int lines) {
        int length = text.length();
        double[][] cost = new double[lines + 1][length + 1];
        int[][] from = new int[lines + 1][length + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = 1; end <= length; end++) {
                for (int start = end - 1; start >= 0 && width(start, end) <= limit; start--) {
                    double sum = cost[line - 1][start] + cost(start, end);
                    if (sum < cost[line][end]) {
                        cost[line][end] = sum;
                        from[line][end] = start;
                    }
                }
            }
        }
        if (Double.isInfinite(cost[lines][length])) {
            return List.of();
        }
        String[] broken = new String[lines];
        int end = length;
        for (int line = lines; line > 0; line--) {
            broken[line - 1] = text.substring(from[line][end], end).strip();
            end = from[line][end];
        }
        return List.of(broken);
    }

    private double cost(int start, int end) {
        double empty = 1 - width(start, end) / limit;
        return empty * empty + (end == text.length() ? 0 : breakCost(end));
    }

    private double width(int start, int end) {
        return widths[text.charAt(end - 1) == ' ' ? end - 1 : end] - widths[start];
    }

    /** What it costs to begin a line at a place; infinite where none may begin. */
    private double breakCost(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (after == ' ' || before == '个' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (before == ' ') {
            return at > 1 ? breakCostBetween(text.charAt(at - 2), after) : AT_SPACE;
        }
        if (PAUSES.indexOf(before) >= 0 && Spelling.isChinese(before)) {
            return 0;
        }
        boolean chinese = Spelling.isChinese(before) || Spelling.isChinese(after);
        boolean number = Character.isDigit(before) || Character.isDigit(after);
        return chinese && !number ? insideChinese(after) : Double.POSITIVE_INFINITY;
    }

    /** A particle belongs to the word before it. */
    private static double insideChinese(char after) {
        return PARTICLES.indexOf(after) >= 0 ? AT_NUMBER : INSIDE_CHINESE;
    }

    /** What it costs to break at the space between two words: a number stays with its unit, 'n = 17' whole. */
    private static double breakCostBetween(char end, char start) {
        boolean number = Character.isDigit(end);
        if ((number && Spelling.isChinese(start)) || end == '=' || start == '=') {
            return Double.POSITIVE_INFINITY;
        }
        if (Spelling.isChinese(end) || Spelling.isChinese(start)) {
            return PAUSES.indexOf(end) >= 0 ? 0 : insideChinese(start);
        }
        return PAUSES.indexOf(end) >= 0 ? 0 : number || Character.isDigit(start) ? AT_NUMBER : AT_SPACE;
    }

    /** Fills line after line, even inside words when a word is longer than a line. */
    private List<String> cut(Lettering lettering, int mostLines) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length() && lines.size() < mostLines) {
            int end = lastFitting(start);
            boolean last = lines.size() == mostLines - 1;
            String line = text.substring(start, last ? text.length() : end).strip();
            lines.add(last ? shortened(lettering, line, limit) : line);
            start = end;
        }
        return lines;
    }

    private int lastFitting(int start) {
        int most = start + 1;
        while (most < text.length() && width(start, most + 1) <= limit) {
            most++;
        }
        if (most == text.length()) {
            return most;
        }
        for (int end = most; end > start; end--) {
            if (Double.isFinite(breakCost(end))) {
                return end;
            }
        }
        return Character.isHighSurrogate(text.charAt(most - 1)) && most > start + 1 ? most - 1 : most;
    }

    /** The text, or as much of it as fits before an ellipsis. */
    static String shortened(Lettering lettering, String text, double limit) {
        if (lettering.width(text) <= limit) {
            return text;
        }
        int end = text.length();
        while (end > 0 && lettering.width(text.substring(0, end).stripTrailing() + "…") > limit) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
