package org.trendbook.crosscheck;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trendbook.crosscheck.Mentions.Mention;
import org.trendbook.crosscheck.Neighborhood.Kind;
import org.trendbook.crosscheck.Passages.Span;
import org.trendbook.crosscheck.PhraseFinder.Place;

/**
 * Which of the models that a text names around a value it is said of, as far as the words tell:
 *
 * <ol>
 *   <li>A maker right before a name ('DeepMind Chinchilla') and a size that is said of one ('1750亿参数的GPT-3') are that one's.
 *   <li>Names and values of a clause that alternate ('A has 7 billion parameters and B 13 billion') go together in pairs;
 *       so do those of 'A、B 和 C 分别有 …' and '… respectively'.
 *   <li>What stands in a clause is said of the models that the clause tells of; in a clause that tells of none, it is said
 *       of the last ones told of before in the sentence, or of those that the sentence begins with, else of the next.
 * </ol>
 *
 * A maker may be that of later models of its sentence too, unless these are told of with one of their own.
 */
final class Attribution {
    /** What may stand between a size or a maker and the model that it is said of. */
    private static final Pattern TIED =
            Pattern.compile("(?:个|-)?(?:参数(?:量|规模)?|parameters?|params?)?(?:的|-|'s|’s|model)*");
    /** Characters that it has at most. */
    static final int TIE = 16;

    private static final Pattern IN_THIS_ORDER = Pattern.compile("分别|依次|respectively");

    private final FoldedText text;
    private final Passages passages;
    private final Mentions mentions;
    private final NavigableMap<Integer, Span> dates;
    private final NavigableMap<Integer, Span> sizes;
    private final NavigableMap<Integer, Span> makers;

    Attribution(
            FoldedText text,
            Passages passages,
            Mentions mentions,
            NavigableMap<Integer, Span> dates,
            NavigableMap<Integer, Span> sizes,
            NavigableMap<Integer, Span> makers) {
        this.text = text;
        this.passages = passages;
        this.mentions = mentions;
        this.dates = dates;
        this.sizes = sizes;
        this.makers = makers;
    }

    /** Whether a maker or size is said of another model, whose name it stands right before. */
    boolean isTiedToAnother(Span place, Kind kind, Set<String> names) {
        if (kind != Kind.MAKER && kind != Kind.SIZE) {
            return false;
        }
        return mentions.firstAfter(place.end())
                .filter(mention -> mention.place().start() - place.end() <= TIE)
                .filter(mention -> TIED.matcher(text.folded()
                                .substring(place.end(), mention.place().start()))
                        .matches())
                .filter(mention -> !mention.isOneOf(names))
                .isPresent();
    }

    /** Whether the words around a value say it of other models only. */
    boolean isOfOthers(Span place, Kind kind, Set<String> names) {
        Span clause = passages.clause(place.start());
        Optional<Mention> pair = pair(place, clause, kind);
        if (pair.isPresent()) {
            return !pair.get().isOneOf(names);
        }
        List<Mention> told = told(clause);
        if (kind == Kind.DATE || told.stream().anyMatch(mention -> mention.isOneOf(names))) {
            return false;
        }
        return switch (kind) {
            case MAKER -> !told.isEmpty() && haveOwnMaker(passages.sentence(place.start()), names);
            default -> !told.isEmpty() || isOfOthersAround(clause, names);
        };
    }

    /** The mentions of a clause that something may be said of. */
    private List<Mention> told(Span clause) {
        return mentions.in(clause).stream()
                .filter(mention -> mention.as() != Mentioned.USED)
                .toList();
    }

    /** The mention that a date or size goes with, where its clause has as many names as values, in a clear order. */
    private Optional<Mention> pair(Span place, Span clause, Kind kind) {
        if (kind != Kind.DATE && kind != Kind.SIZE) {
            return Optional.empty();
        }
        List<Mention> names = told(clause);
        List<Span> values = List.copyOf((kind == Kind.DATE ? dates : sizes)
                .subMap(clause.start(), clause.end())
                .values());
        if (names.size() < 2 || names.size() != values.size()) {
            return Optional.empty();
        }
        boolean clear = alternate(names, values) || (namesFirst(names, values) && isInThisOrder(clause));
        for (int i = 0; clear && i < values.size(); i++) {
            if (values.get(i).overlaps(place.start(), place.end())) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean alternate(List<Mention> names, List<Span> values) {
        for (int i = 0; i < names.size(); i++) {
            boolean after = values.get(i).start() >= names.get(i).place().end();
            boolean beforeNext = i + 1 == names.size()
                    || values.get(i).end() <= names.get(i + 1).place().start();
            if (!after || !beforeNext) {
                return false;
            }
        }
        return true;
    }

    private static boolean namesFirst(List<Mention> names, List<Span> values) {
        return names.get(names.size() - 1).place().end() <= values.get(0).start();
    }

    private boolean isInThisOrder(Span clause) {
        Span sentence = passages.sentence(clause.start());
        return IN_THIS_ORDER
                .matcher(text.folded())
                .region(clause.start(), sentence.end())
                .find();
    }

    /** Whether one of the names is told of in a sentence with a maker in its own clause. */
    private boolean haveOwnMaker(Span sentence, Set<String> names) {
        return mentions.in(sentence).stream()
                .filter(mention -> mention.isOneOf(names))
                .map(mention -> passages.clause(mention.place().start()))
                .anyMatch(clause -> makers.subMap(clause.start(), clause.end()).values().stream()
                        .anyMatch(maker -> !isTiedToAnother(maker, Kind.MAKER, names)));
    }

    /** Whether the clauses whose subject a clause without names takes over tell of others only. */
    private boolean isOfOthersAround(Span clause, Set<String> names) {
        Span sentence = passages.sentence(clause.start());
        List<Mention> before = toldOf(new Span(sentence.start(), clause.start()));
        if (before.isEmpty()) {
            List<Mention> after = toldOf(new Span(clause.end(), sentence.end()));
            return !after.isEmpty() && !anyInClauseOf(after.get(0), names);
        }
        return Stream.of(before.get(0), before.get(before.size() - 1))
                .noneMatch(mention -> anyInClauseOf(mention, names));
    }

    private List<Mention> toldOf(Span passage) {
        return mentions.in(passage).stream()
                .filter(mention -> mention.as() == Mentioned.TOLD)
                .toList();
    }

    private boolean anyInClauseOf(Mention told, Set<String> names) {
        return toldOf(passages.clause(told.place().start())).stream().anyMatch(mention -> mention.isOneOf(names));
    }
}
