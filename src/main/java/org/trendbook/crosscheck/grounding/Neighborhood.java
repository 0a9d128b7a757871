package org.trendbook.crosscheck.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trendbook.crosscheck.grounding.Mentions.Mention;
import org.trendbook.crosscheck.grounding.Passages.Span;
import org.trendbook.crosscheck.grounding.PhraseFinder.Place;

/**
 * Where in a text a value may stand that is said of a model. A text often tells of several models in one breath, so
 * 'within so many characters' would take one model's date for another's. Around each mention of the model's name:
 *
 * <ul>
 *   <li>A date: in the clause of the mention, when that has a date; else in those dated clauses of its sentence that are
 *       not of other models (a clause that names none is of those that the clauses around it name); when the sentence has no date, the nearest date whose sentence is not of other models. If that
 *       leaves nothing at any mention, anywhere in the sentences of the mentions that tell of it.
 *   <li>A size: in the sentence of the mention and in those after it that name no model, when they have a size; else the
 *       nearest size likewise. The name of the family stands for the model as well.
 *   <li>A maker, and anything else: in the sentence of the mention and in those after it that name no model; anything else
 *       in the next sentence in any case. The family's name stands for the model too; for its maker, those of all its members.
 * </ul>
 *
 * All of it within {@value #REACH} characters, and none of it said of others by the words around it ({@link Attribution});
 * sizes that would leave a model with no size at all count all the same. A name that only measures another model
 * ({@link MentionRole}) tells of little or nothing, unless there is no other mention.
 *
 * A passage is of other models when it names some, but not this one. A model that the text never names (it may only
 * describe it) is looked for around the one of its family whose name its own extends ('Wudao 1.0 Multimodal' around 'Wudao
 * 1.0'); if that is only the family itself, in the sentences in which any of the family is named, and at the nearest dates or
 * sizes on both sides of each.
 */
final class Neighborhood {
    /** Characters, without spaces, from a mention to what may still be said of it. */
    static final int REACH = 600;

    /** What may stand before a date that a sentence goes on with; in Chinese, nothing need. */
    private static final Pattern GOES_ON = Pattern.compile("(?:and|while|but)(?:in|on)?");

    private static final Pattern GOES_ON_ZH = Pattern.compile("[而在于]?");

    /** What a value is taken for. */
    enum Kind {
        DATE,
        SIZE,
        MAKER,
        OTHER
    }

    /** Of which model a value is said, and what it is taken for. */
    record Whose(String model, String family, Kind kind) {}

    private final FoldedText text;
    private final Passages passages;
    private final Mentions mentions;
    private final NavigableMap<Integer, Span> dates;
    private final NavigableMap<Integer, Span> sizes;
    private final Attribution attribution;

    /**
     * @param rawDates where the records' own dates stand, be they spelled as they may
     * @param rawSizes where the records' own sizes stand
     * @param rawMakers where the records' makers stand
     */
    Neighborhood(
            FoldedText text, Mentions mentions, List<Place> rawDates, List<Place> rawSizes, List<Place> rawMakers) {
        this.text = text;
        this.mentions = mentions;
        Tokens tokens = Tokens.of(text, rawDates, rawSizes);
        this.dates = tokens.dates();
        this.sizes = tokens.sizes();
        this.passages = new Passages(text, tokens.listCommas(text, mentions));
        NavigableMap<Integer, Span> makers =
                Passages.longestByStart(rawMakers.stream().map(Tokens::span));
        this.attribution = new Attribution(text, passages, mentions, dates, sizes, makers);
    }

    /** What the text tells of a model. */
    Around around(Whose whose) {
        Optional<String> said = named(whose);
        Set<String> names = new HashSet<>(List.of(said.orElse(whose.model()), whose.model(), whose.family()));
        if (said.isEmpty() || whose.kind() == Kind.MAKER) {
            names.addAll(mentions.family(whose.family()));
        }
        List<Span> regions = regions(whose, said);
        boolean noneIsOwn = whose.kind() == Kind.SIZE
                && sizes.values().stream()
                        .filter(size -> overlapsAny(size, regions))
                        .allMatch(size -> attribution.isOfOthers(size, whose.kind(), names));
        return new Around(whose.kind(), names, regions, noneIsOwn);
    }

    /** The passages in which values of one model may stand. */
    final class Around {
        private final Kind kind;
        private final Set<String> names;
        private final List<Span> regions;
        private final boolean lenient;

        private Around(Kind kind, Set<String> names, List<Span> regions, boolean lenient) {
            this.kind = kind;
            this.names = names;
            this.regions = regions;
            this.lenient = lenient;
        }

        /** Whether any of the places lies in them and is not said of other models. */
        boolean holdsAny(List<Place> places) {
            return places.stream()
                    .map(Tokens::span)
                    .filter(place -> overlapsAny(place, regions))
                    .filter(place -> !attribution.isTiedToAnother(place, kind, names))
                    .anyMatch(place -> lenient || !attribution.isOfOthers(place, kind, names));
        }
    }

    /** Where values of a model may stand, in the order of the text, overlapping regions made one. */
    private List<Span> regions(Whose whose, Optional<String> named) {
        List<Span> regions = new ArrayList<>();
        if (named.isEmpty()) {
            mentions.ofFamily(whose.family()).forEach(mention -> regions.addAll(aroundFamily(mention.place(), whose)));
        } else {
            Whose said = new Whose(named.get(), whose.family(), whose.kind());
            Stream.concat(mentions.of(said.model()).stream(), ofFamily(said))
                    .distinct()
                    .forEach(mention -> regions.addAll(around(mention, said)));
            if (regions.isEmpty()) {
                tellingOf(said.model())
                        .forEach(mention -> regions.add(
                                passages.sentence(mention.place().start()).within(REACH, mention.place())));
            }
        }
        return merged(regions);
    }

    /** The mentions that tell of a model; all of them if none does. */
    private List<Mention> tellingOf(String model) {
        List<Mention> all = mentions.of(model);
        List<Mention> telling = all.stream().filter(Mention::isTold).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The mentions of the family that stand for a model too: of a maker, those of all its members. */
    private Stream<Mention> ofFamily(Whose whose) {
        return switch (whose.kind()) {
            case DATE -> Stream.empty();
            case SIZE, OTHER ->
                mentions.of(whose.family()).stream()
                        .filter(mention -> !tellsOfOtherMembers(
                                passages.sentence(mention.place().start()), whose));
            case MAKER ->
                Stream.concat(mentions.of(whose.family()).stream(), mentions.ofFamily(whose.family()).stream());
        };
    }

    private boolean tellsOfOtherMembers(Span sentence, Whose whose) {
        Set<String> others = new HashSet<>(mentions.family(whose.family()));
        others.removeAll(List.of(whose.model(), whose.family()));
        List<Mention> named = mentions.in(sentence);
        return named.stream().anyMatch(mention -> mention.isOneOf(others))
                && named.stream().noneMatch(mention -> mention.models().contains(whose.model()));
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

    private List<Span> around(Mention mention, Whose whose) {
        Span place = mention.place();
        return switch (mention.role()) {
            case SUBJECT -> around(place, whose);
            case COMPARISON -> List.of(compared(place, whose.kind()).within(REACH, place));
            case YARDSTICK ->
                whose.kind() == Kind.DATE
                        ? List.of()
                        : List.of(new Span(Math.max(0, place.start() - Attribution.TIE), place.end()));
        };
    }

    /** The clause of a comparison; as for sizes, the one after the name is the last of its own ('from X's 7 to 9 billion'). */
    private Span compared(Span mention, Kind kind) {
        Span clause = passages.clause(mention.start());
        return Stream.ofNullable(sizes.ceilingEntry(mention.end()))
                .filter(size -> kind == Kind.SIZE && size.getKey() < clause.end())
                .map(size -> new Span(clause.start(), size.getValue().end()))
                .findFirst()
                .orElse(clause);
    }

    private List<Span> around(Span mention, Whose whose) {
        return switch (whose.kind()) {
            case DATE -> aroundDate(mention, whose);
            case SIZE -> {
                Span told = told(mention, whose.kind());
                yield holdsAny(sizes, told) ? List.of(told) : nearest(sizes, mention, whose);
            }
            case MAKER, OTHER -> List.of(told(mention, whose.kind()));
        };
    }

    /** The sentence of a mention and those after it that still speak of it, since they name no other. */
    private Span told(Span mention, Kind kind) {
        Span sentence = passages.sentence(mention.start());
        int end = sentence.end();
        while (end < passages.length() && end < mention.end() + REACH && !mentions.tellsOfAny(passages.sentence(end))) {
            end = passages.sentence(end).end();
        }
        if (kind == Kind.OTHER && end == sentence.end() && end < passages.length()) {
            end = passages.sentence(end).end();
        }
        boolean first = mentions.lastBefore(mention.start()).isEmpty();
        return new Span(first ? 0 : sentence.start(), end).within(REACH, mention);
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
        return clauses.stream().filter(one -> mayTellOf(one, sentence, whose)).toList();
    }

    /** Whether a clause of a sentence names the model, or none and one beside it does. */
    private boolean mayTellOf(Span clause, Span sentence, Whose whose) {
        return !mentions.isOfOthers(clause, whose.model(), whose.family())
                && (mentions.tellsOfAny(clause) || isBeside(clause, sentence, whose));
    }

    /** Whether the last clause before or the first after that names any model names this one; a date alone leads on. */
    private boolean isBeside(Span clause, Span sentence, Whose whose) {
        Stream<Mention> before = mentions.lastBefore(clause.start()).stream()
                .filter(mention -> mention.place().start() >= sentence.start());
        List<Mention> after = mentions.firstAfter(clause.end()).stream()
                .filter(mention -> mention.place().start() < sentence.end())
                .toList();
        Stream<Mention> beside = leadsOn(clause) && !after.isEmpty() ? Stream.empty() : before;
        return Stream.concat(beside, after.stream())
                .map(mention -> passages.clause(mention.place().start()))
                .anyMatch(one -> !mentions.isOfOthers(one, whose.model(), whose.family()));
    }

    /** Whether a clause is nothing but a date that the next one begins with: '2021年3月，' or 'and in March 2021,'. */
    private boolean leadsOn(Span clause) {
        return dates.subMap(clause.start(), clause.end()).values().stream()
                .filter(date -> date.end() + 1 == clause.end())
                .anyMatch(date -> {
                    String before = text.folded().substring(clause.start(), date.start());
                    boolean chinese =
                            text.folded().substring(date.start(), date.end()).contains("年");
                    return (chinese ? GOES_ON_ZH : GOES_ON).matcher(before).matches();
                });
    }

    private List<Span> aroundFamily(Span mention, Whose whose) {
        if (whose.kind() == Kind.MAKER || whose.kind() == Kind.OTHER) {
            return List.of(told(mention, whose.kind()));
        }
        NavigableMap<Integer, Span> tokens = whose.kind() == Kind.DATE ? dates : sizes;
        List<Span> regions = new ArrayList<>(beside(tokens, mention, whose.family()));
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
        Span sentence = passages.sentence(token.start());
        if (!mentions.tellsOfAny(sentence)) {
            return isBetweenOthers(sentence, whose);
        }
        return mentions.isOfOthers(sentence, whose.model(), whose.family())
                || !mayTellOf(passages.clause(token.start()), sentence, whose);
    }

    /** Whether the last sentence before and the first after that name any are of other models. */
    private boolean isBetweenOthers(Span sentence, Whose whose) {
        Optional<Mention> before = mentions.lastBefore(sentence.start());
        Optional<Mention> after = mentions.firstAfter(sentence.end());
        return before.isPresent()
                && after.isPresent()
                && Stream.of(before.get(), after.get())
                        .map(mention -> passages.sentence(mention.place().start()))
                        .allMatch(one -> mentions.isOfOthers(one, whose.model(), whose.family()));
    }

    /** The nearest before and the nearest after, as far as the reach goes and if not told of other families. */
    private List<Span> beside(NavigableMap<Integer, Span> tokens, Span mention, String family) {
        Span reach = reach(mention);
        return Stream.of(tokens.lowerEntry(mention.start()), tokens.ceilingEntry(mention.end()))
                .flatMap(entry -> Optional.ofNullable(entry).stream())
                .map(entry -> entry.getValue())
                .filter(token -> token.overlaps(reach.start(), reach.end()))
                .filter(token -> !tellsOfOtherFamilies(passages.sentence(token.start()), family))
                .toList();
    }

    private boolean tellsOfOtherFamilies(Span sentence, String family) {
        Set<String> members = Set.copyOf(mentions.family(family));
        List<Mention> named = mentions.in(sentence);
        return !named.isEmpty() && named.stream().noneMatch(mention -> mention.isOneOf(members));
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

    /** Whether a place lies at least in part in any of the regions, which are in order and apart. */
    private static boolean overlapsAny(Span place, List<Span> regions) {
        int low = 0;
        int high = regions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (regions.get(middle).end() <= place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < regions.size() && regions.get(low).overlaps(place.start(), place.end());
    }
}
