package org.trendbook.crosscheck.grounding;

import java.util.Arrays;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sentences of a folded text and their clauses. Sentences end at 。！？； and at a period before a space; clauses at
 * commas and colons as well, but not inside a number, inside brackets or between the entries of a list. Line breaks end nothing: pages break
 * sentences.
 */
final class Passages {
    /** A bracket that closes later is taken for one that was never closed. */
    private static final int LONGEST_BRACKET = 80;

    private final int length;
    private final int[] sentenceStarts;
    private final int[] clauseStarts;

    /** From {@code start} to before {@code end}. */
    record Span(int start, int end) {
        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }

        /** Characters between this and the other; none when they touch or overlap. */
        int distanceTo(Span other) {
            return Math.max(0, Math.max(other.start - end, start - other.end));
        }

        /** The part of this that is at most {@code reach} characters away from the other. */
        Span within(int reach, Span other) {
            return new Span(Math.max(start, other.start - reach), Math.min(end, other.end + reach));
        }
    }

    /** @param inLists where commas part the entries of lists */
    Passages(FoldedText text, BitSet inLists) {
        length = text.length();
        int[] sentences = new int[length + 1];
        int[] clauses = new int[length + 1];
        int sentenceCount = 1;
        int clauseCount = 1;
        int bracketEnd = 0;
        for (int i = 0; i + 1 < length; i++) {
            if (text.at(i) == '(' && i >= bracketEnd) {
                bracketEnd = endOfBracket(text, i);
            }
            boolean sentence = endsSentence(text, i);
            if (sentence) {
                sentences[sentenceCount++] = i + 1;
            }
            if (sentence || (i >= bracketEnd && endsClause(text, i) && !inLists.get(i))) {
                clauses[clauseCount++] = i + 1;
            }
        }
        sentenceStarts = Arrays.copyOf(sentences, sentenceCount);
        clauseStarts = Arrays.copyOf(clauses, clauseCount);
    }

    /** Where what opens at a place closes, if that is soon and in its sentence; else the place itself. */
    private static int endOfBracket(FoldedText text, int start) {
        for (int i = start + 1; i < Math.min(text.length(), start + LONGEST_BRACKET); i++) {
            if (text.at(i) == ')') {
                return i;
            }
            if (endsSentence(text, i)) {
                return start;
            }
        }
        return start;
    }

    /** The longest of the spans that start at a place. */
    static NavigableMap<Integer, Span> longestByStart(Stream<Span> spans) {
        NavigableMap<Integer, Span> longest = new TreeMap<>();
        spans.forEach(
                span -> longest.merge(span.start(), span, (one, other) -> one.end() >= other.end() ? one : other));
        return longest;
    }

    private static boolean endsSentence(FoldedText text, int at) {
        char here = text.at(at);
        return switch (here) {
            case '。', '!', '?', ';' -> true;
            case '.' -> text.isAfterSpace(at + 1);
            default -> false;
        };
    }

    private static boolean endsClause(FoldedText text, int at) {
        char here = text.at(at);
        boolean inNumber = !text.isAfterSpace(at + 1) && FoldedText.isDigit(text.at(at + 1));
        return here == '，'
                || ((here == ',' || here == ':') && !(inNumber && at > 0 && FoldedText.isDigit(text.at(at - 1))));
    }

    /** Where the text ends. */
    int length() {
        return length;
    }

    Span sentence(int at) {
        return span(sentenceStarts, at);
    }

    Span clause(int at) {
        return span(clauseStarts, at);
    }

    private Span span(int[] starts, int at) {
        int found = Arrays.binarySearch(starts, at);
        int index = found >= 0 ? found : -found - 2;
        return new Span(starts[index], index + 1 < starts.length ? starts[index + 1] : length);
    }
}
