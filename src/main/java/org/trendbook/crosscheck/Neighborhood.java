package org.trendbook.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trendbook.crosscheck.Mentions.Mention;
import org.trendbook.crosscheck.Passages.Span;
import org.trendbook.crosscheck.PhraseFinder.Place;

/**
 * Where in a text a value may stand that is said of a model. A text often tells of several models in one breath, so
 * 'within so many characters' would take one model's date for another's. Around each mention of the model's name:
 *
 * <ul>
 *   <li>A date: in the clause of the mention, when that has a date; else in those dated clauses of its sentence that are
 *       not of other models (a clause that names none is of those that the clauses around it name); when the sentence has no date, the nearest date whose sentence is not of other models. If that
 *       leaves nothing at any mention, anywhere in the sentences of the mentions.
 *   <li>A size: in the sentence of the mention, when that has a size; else the nearest size likewise. The name of the family
 *       stands for the model as well.
 *   <li>A maker, and anything else: in the sentence of the mention and in those after it that name no model; anything else
 *       in the next sentence in any case. The family's name stands for the model too; for its maker, those of all its members.
 * </ul>
 *
 * All of it within {@value #REACH} characters. A maker right before the name of another model ('DeepMind Chinchilla') and a
 * size that is said of one ('1750亿参数的GPT-3') are that one's.
 *
 * A passage is of other models when it names some, but not this one. A model that the text never names (it may only
 * describe it) is looked for around the one of its family whose name its own extends ('Wudao 1.0 Multimodal' around 'Wudao
 * 1.0'); if that is only the family itself, in the sentences in which any of the family is named, and at the nearest dates or
 * sizes on both sides of each.
 */
final class Neighborhood {
    /** Characters, without spaces, from a mention to what may still be said of it. */
    static final int REACH = 600;

    private static final Pattern DATES = Pattern.compile(
            "(?<!\\d)(?:(?:19|20)\\d\\d|[今去前同])年(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?"
                    + "|(?<!\\d)(?:19|20)\\d\\d[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?(?!\\d)"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[.,]?(?:\\d{1,2},)?(?:19|20)\\d\\d(?!\\d)");
    private static final Pattern SIZES = Pattern.compile(
            "\\d[\\d.,]{0,30}(?:万亿|亿|billion|million|trillion|[bmt](?=param|[^a-z]|$))" + "|[一二三四五六七八九十百千万几数]{1,8}亿");

    /** What a value is taken for. */
    enum Kind {
        DATE,
        SIZE,
        MAKER,
        OTHER
    }

    /** Of which model a value is said, and what it is taken for. */
    record Whose(String model, String family, Kind kind) {}

    /** What may stand between a size or a maker and the model that it is said of. */
    private static final Pattern TIED =
            Pattern.compile("(?:个|-)?(?:参数(?:量|规模)?|parameters?|params?)?(?:的|-|'s|’s|model)*");
    /** Characters that it has at most. */
    private static final int TIE = 16;

    private final FoldedText text;
    private final Passages passages;
    private final Mentions mentions;
    private final NavigableMap<Integer, Span> dates;
    private final NavigableMap<Integer, Span> sizes;

    /**
     * @param rawDates where the records' own dates stand, be they spelled as they may
     * @param rawSizes where the records' own sizes stand
     */
    Neighborhood(FoldedText text, Mentions mentions, List<Place> rawDates, List<Place> rawSizes) {
        this.text = text;
        this.passages = new Passages(text);
        this.mentions = mentions;
        this.dates = all(DATES, text, rawDates);
        this.sizes = all(SIZES, text, rawSizes);
    }

    private static NavigableMap<Integer, Span> all(Pattern pattern, FoldedText text, List<Place> raw) {
        NavigableMap<Integer, Span> spans = new TreeMap<>();
        Stream.concat(
                        pattern.matcher(text.folded()).results().map(found -> new Span(found.start(), found.end())),
                        raw.stream().map(place -> new Span(place.start(), place.end())))
                .forEach(span ->
                        spans.merge(span.start(), span, (one, other) -> one.end() >= other.end() ? one : other));
        return spans;
    }

    /** Where values of a model may stand, in the order of the text, overlapping regions made one. */
    List<Span> regions(Whose whose) {
        List<Span> regions = new ArrayList<>();
        Optional<String> named = named(whose);
        if (named.isEmpty()) {
            mentions.ofFamily(whose.family()).forEach(mention -> regions.addAll(aroundFamily(mention.place(), whose)));
        } else {
            Whose said = new Whose(named.get(), whose.family(), whose.kind());
            Stream.concat(mentions.of(said.model()).stream(), ofFamily(whose))
                    .distinct()
                    .forEach(mention -> regions.addAll(around(mention.place(), said)));
            if (regions.isEmpty()) {
                mentions.of(said.model())
                        .forEach(mention -> regions.add(
                                passages.sentence(mention.place().start()).within(REACH, mention.place())));
            }
        }
        return merged(regions);
    }

    /** The mentions of the family that stand for a model too: of a maker, those of all its members. */
    private Stream<Mention> ofFamily(Whose whose) {
        return switch (whose.kind()) {
            case DATE -> Stream.empty();
            case SIZE, OTHER -> mentions.of(whose.family()).stream();
            case MAKER ->
                Stream.concat(mentions.of(whose.family()).stream(), mentions.ofFamily(whose.family()).stream());
        };
    }

    /** The model by whose name the text speaks of a model: its own, else the longest of its family that it extends. */
    private Optional<String> named(Whose whose) {
        if (!mentions.of(whose.model()).isEmpty()) {
            return Optional.of(whose.model());
        }
        return mentions.family(whose.family()).stream()
                .filter(other -> !other.equals(whose.family()) && whose.model().startsWith(other))
                .filter(other -> !mentions.of(other).isEmpty())
                .max(Comparator.comparingInt(String::length));
    }

    private List<Span> around(Span mention, Whose whose) {
        return switch (whose.kind()) {
            case DATE -> aroundDate(mention, whose);
            case SIZE -> {
                Span sentence = passages.sentence(mention.start()).within(REACH, mention);
                yield holdsAny(sizes, sentence) ? List.of(sentence) : nearest(sizes, mention, whose);
            }
            case MAKER, OTHER -> List.of(told(mention, whose.kind()));
        };
    }

    /** The sentence of a mention and those after it that still speak of it, since they name no other. */
    private Span told(Span mention, Kind kind) {
        Span sentence = passages.sentence(mention.start());
        int end = sentence.end();
        while (end < passages.length() && end < mention.end() + REACH && !mentions.anyIn(passages.sentence(end))) {
            end = passages.sentence(end).end();
        }
        if (kind == Kind.OTHER && end == sentence.end() && end < passages.length()) {
            end = passages.sentence(end).end();
        }
        boolean first = mentions.lastBefore(mention.start()).isEmpty();
        return new Span(first ? 0 : sentence.start(), end).within(REACH, mention);
    }

    /** Whether a maker or size is said of another model, whose name it stands right before. */
    boolean isTiedToAnother(Place place, Whose whose) {
        if (whose.kind() != Kind.MAKER && whose.kind() != Kind.SIZE) {
            return false;
        }
        String said = named(whose).orElse(whose.model());
        return mentions.firstAfter(place.end())
                .filter(mention -> mention.place().start() - place.end() <= TIE)
                .filter(mention -> TIED.matcher(text.folded()
                                .substring(place.end(), mention.place().start()))
                        .matches())
                .filter(mention ->
                        !mention.models().contains(said) && !mention.models().contains(whose.model()))
                .filter(mention -> !mention.models().contains(whose.family()))
                .isPresent();
    }

    private List<Span> aroundDate(Span mention, Whose whose) {
        Span clause = passages.clause(mention.start()).within(REACH, mention);
        if (holdsAny(dates, clause)) {
            return List.of(clause);
        }
        Span sentence = passages.sentence(mention.start()).within(REACH, mention);
        List<Span> clauses = dates.subMap(sentence.start(), sentence.end()).values().stream()
                .map(date -> passages.clause(date.start()))
                .distinct()
                .toList();
        if (clauses.isEmpty()) {
            return nearest(dates, mention, whose);
        }
        return clauses.stream()
                .filter(one -> !mentions.isOfOthers(one, whose.model(), whose.family()))
                .filter(one -> mentions.anyIn(one) || isBeside(one, sentence, whose))
                .toList();
    }

    /** Whether the last clause before or the first after that names any model names this one. */
    private boolean isBeside(Span clause, Span sentence, Whose whose) {
        Stream<Mention> before = mentions.lastBefore(clause.start()).stream();
        Stream<Mention> after = mentions.firstAfter(clause.end()).stream();
        return Stream.concat(before, after)
                .map(Mention::place)
                .filter(place -> place.start() >= sentence.start() && place.start() < sentence.end())
                .map(place -> passages.clause(place.start()))
                .anyMatch(one -> !mentions.isOfOthers(one, whose.model(), whose.family()));
    }

    private List<Span> aroundFamily(Span mention, Whose whose) {
        if (whose.kind() == Kind.MAKER || whose.kind() == Kind.OTHER) {
            return List.of(told(mention, whose.kind()));
        }
        NavigableMap<Integer, Span> tokens = whose.kind() == Kind.DATE ? dates : sizes;
        List<Span> regions = new ArrayList<>(beside(tokens, mention));
        regions.add(passages.sentence(mention.start()).within(REACH, mention));
        return regions;
    }

    private static Span reach(Span mention) {
        return new Span(Math.max(0, mention.start() - REACH), mention.end() + REACH);
    }

    private static boolean holdsAny(NavigableMap<Integer, Span> tokens, Span passage) {
        return !tokens.subMap(passage.start(), passage.end()).isEmpty();
    }

    /** The nearest token, as far as the reach goes, whose sentence is not of other models. */
    private List<Span> nearest(NavigableMap<Integer, Span> tokens, Span mention, Whose whose) {
        Span reach = reach(mention);
        Stream<Span> before =
                tokens.subMap(reach.start(), true, mention.start(), false).descendingMap().values().stream();
        Stream<Span> after = tokens.subMap(mention.end(), reach.end()).values().stream();
        return Stream.of(before, after)
                .flatMap(side -> side.filter(token -> !isOfOthers(token, whose)).limit(1))
                .min(Comparator.comparingInt(token -> token.distanceTo(mention)))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean isOfOthers(Span token, Whose whose) {
        return mentions.isOfOthers(passages.sentence(token.start()), whose.model(), whose.family());
    }

    /** The nearest before and the nearest after, as far as the reach goes. */
    private static List<Span> beside(NavigableMap<Integer, Span> tokens, Span mention) {
        Span reach = reach(mention);
        return Stream.of(tokens.lowerEntry(mention.start()), tokens.ceilingEntry(mention.end()))
                .flatMap(entry -> Optional.ofNullable(entry).stream())
                .map(entry -> entry.getValue())
                .filter(token -> token.overlaps(reach.start(), reach.end()))
                .toList();
    }

    private static List<Span> merged(List<Span> regions) {
        List<Span> merged = new ArrayList<>();
        for (Span region :
                regions.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            Span last = merged.isEmpty() ? new Span(-1, -1) : merged.get(merged.size() - 1);
            if (region.start() <= last.end()) {
                merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), region.end())));
            } else {
                merged.add(region);
            }
        }
        return merged;
    }

    /** Whether any of the places, in order, lies at least in part in any of the regions, in order. */
    static boolean anyOverlaps(List<Place> places, List<Span> regions) {
        int place = 0;
        int region = 0;
        while (place < places.size() && region < regions.size()) {
            Place here = places.get(place);
            Span there = regions.get(region);
            if (there.overlaps(here.start(), here.end())) {
                return true;
            }
            if (here.end() <= there.start()) {
                place++;
            } else {
                region++;
            }
        }
        return false;
    }
}
