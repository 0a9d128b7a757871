package org.trendbook.crosscheck.grounding;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trendbook.crosscheck.grounding.Mentions.Mention;
import org.trendbook.crosscheck.grounding.Passages.Span;
import org.trendbook.crosscheck.grounding.PhraseFinder.Place;

/** The dates and the sizes that stand in a text, whether or not any record states them; each by where it starts. */
record Tokens(NavigableMap<Integer, Span> dates, NavigableMap<Integer, Span> sizes) {
    private static final Pattern DATES = Pattern.compile(
            "(?<!\\d)(?:(?:19|20)\\d\\d|[今去前同])年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?"
                    + "|(?<!\\d)(?:19|20)\\d\\d[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d)"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.,]?(?:\\d{1,2},)?(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern SIZES = Pattern.compile(
            "\\d[\\d.,]{0,30}(?:万亿|亿|billion|million|trillion|[bmt](?=param|[^a-z]|$))" + "|[一二三四五六七八九十百千万几数]{1,8}亿");

    /** The comma of a list, and what may stand between it and the next entry. */
    private static final Pattern LIST_COMMA = Pattern.compile("[,，](?:and|or|和|以及|与|及|&)?");

    /**
     * Those of a text.
     *
     * @param rawDates where the records' own dates stand, be they spelled as they may
     * @param rawSizes where the records' own sizes stand
     */
    static Tokens of(FoldedText text, List<Place> rawDates, List<Place> rawSizes) {
        return new Tokens(all(DATES, text, rawDates), all(SIZES, text, rawSizes));
    }

    /** The commas right between two names, two dates or two sizes. */
    BitSet listCommas(FoldedText text, Mentions mentions) {
        BitSet commas = new BitSet();
        Matcher comma = LIST_COMMA.matcher(text.folded());
        List<Span> names = mentions.inOrder().stream().map(Mention::place).toList();
        Stream.of(names, List.copyOf(dates.values()), List.copyOf(sizes.values()))
                .forEach(entries -> {
                    for (int i = 0; i + 1 < entries.size(); i++) {
                        int end = entries.get(i).end();
                        int next = entries.get(i + 1).start();
                        if (end < next && comma.region(end, next).matches()) {
                            commas.set(end);
                        }
                    }
                });
        return commas;
    }

    static Span span(Place place) {
        return new Span(place.start(), place.end());
    }

    private static NavigableMap<Integer, Span> all(Pattern pattern, FoldedText text, List<Place> raw) {
        return Passages.longestByStart(Stream.concat(
                pattern.matcher(text.folded())
                        .results()
                        .map(found -> new Span(afterLastSpace(text, found.start(), found.end()), found.end())),
                raw.stream().map(Tokens::span)));
    }

    /** In 'May 2022, 515 billion' and 'Kepler 2.0 515 billion' the amount begins after the space. */
    private static int afterLastSpace(FoldedText text, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            char before = text.at(i - 1);
            boolean joined = before == ',' || before == '.' || FoldedText.isDigit(before);
            if (joined && text.isAfterSpace(i) && FoldedText.isDigit(text.at(i))) {
                return i;
            }
        }
        return start;
    }
}
