package org.trendbook.crosscheck.grounding;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.trendbook.crosscheck.grounding.Mentions.Mention;
import org.trendbook.crosscheck.grounding.Neighborhood.Kind;
import org.trendbook.crosscheck.grounding.Passages.Span;

/**
 * Which of the models that a text names around a value it is said of, as far as the words tell:
 *
 * <ol>
 *   <li>A maker right before a name ('DeepMind Chinchilla') and a size that is said of one ('1750亿参数的GPT-3') are that one's.
 *   <li>Names and values of a clause that alternate ('A has 7 billion parameters and B 13 billion') go together in pairs;
 *       so do those of 'A、B 和 C 分别有 …' and '… respectively'.
 *   <li>What stands in a clause is said of the models that the clause tells of; in a clause that tells of none, it is said
 *       of the last ones told of before in the sentence, else (or when the next clause lists them) of the next.
 * </ol>
 *
 * A maker may be that of the models told of after it in its sentence too, unless these have one of their own.
 */
final class Attribution {
    /** What may stand between a size or a maker and the model that it is said of. */
    private static final Pattern TIED =
            Pattern.compile("(?:个|-)?(?:参数(?:量|规模)?|parameters?|params?)?(?:的|-|'s|’s|model)*");
    /** Characters that it has at most. */
    static final int TIE = 16;

    /** What may stand between a model and a value that is its own. */
    private static final Pattern OWNING =
            Pattern.compile("(?:的|'s|’s|\\(|with|参数(?:量|规模)?|(?:预训练|语言|大)*模型|创造|创下|保持|拥有|达到)*");

    /** How a clause begins that lists what the one before speaks of. */
    private static final Pattern LISTS = Pattern.compile("包括|包含|即|分别是|including|namely|suchas");

    private static final Pattern IN_THIS_ORDER = Pattern.compile("分别|依次|先后|respectively");

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
        List<Mention> named = ownable(clause);
        if (kind == Kind.DATE || named.stream().anyMatch(mention -> mention.isOneOf(names))) {
            return false;
        }
        boolean ofOthers = named.stream().anyMatch(mention -> mention.isTold() || isRightAfter(place, mention));
        return switch (kind) {
            case MAKER -> ofOthers && isNotHandedOn(place, clause, names);
            default -> ofOthers || isOfOthersAround(clause, names);
        };
    }

    /** Whether a value follows a name as its own: 'GPT-3's 175 billion', 'GPT-3 (175 billion)'. */
    private boolean isRightAfter(Span place, Mention mention) {
        int end = mention.place().end();
        return end <= place.start()
                && place.start() - end <= TIE
                && OWNING.matcher(text.folded().substring(end, place.start())).matches();
    }

    /** The mentions of a clause that something may be said of. */
    private List<Mention> ownable(Span clause) {
        return mentions.in(clause).stream()
                .filter(mention -> mention.role() != MentionRole.YARDSTICK)
                .toList();
    }

    /** The mention that a date or size goes with, where its clause has as many names as values, in a clear order. */
    private Optional<Mention> pair(Span place, Span clause, Kind kind) {
        if (kind != Kind.DATE && kind != Kind.SIZE) {
            return Optional.empty();
        }
        List<Mention> named = ownable(clause);
        List<Mention> names =
                named.isEmpty() ? clauseOfSubject(clause).map(this::ownable).orElse(named) : named;
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

    /**
     * Whether a maker of others is not that of the names as well: it is no subject ('X was made by A'), or they stand before
     * it in the sentence, or with a maker in a clause of their own.
     */
    private boolean isNotHandedOn(Span place, Span clause, Set<String> names) {
        boolean subject =
                toldOf(clause).stream().allMatch(mention -> mention.place().start() >= place.end());
        List<Mention> own = mentions.in(passages.sentence(clause.start())).stream()
                .filter(mention -> mention.isOneOf(names))
                .toList();
        boolean before = !own.isEmpty()
                && own.stream().allMatch(mention -> mention.place().start() < clause.start());
        return !subject
                || before
                || own.stream()
                        .map(mention -> passages.clause(mention.place().start()))
                        .anyMatch(one -> makers.subMap(one.start(), one.end()).values().stream()
                                .anyMatch(maker -> !isTiedToAnother(maker, Kind.MAKER, names)));
    }

    /** Whether the clause whose subject a clause without names takes over tells of others only. */
    private boolean isOfOthersAround(Span clause, Set<String> names) {
        Optional<Span> subject = clauseOfSubject(clause);
        return subject.isPresent() && toldOf(subject.get()).stream().noneMatch(mention -> mention.isOneOf(names));
    }

    /** The last clause before in the sentence that tells of any model; the first after if there is none or it lists them. */
    private Optional<Span> clauseOfSubject(Span clause) {
        Span sentence = passages.sentence(clause.start());
        List<Mention> before = toldOf(new Span(sentence.start(), clause.start()));
        boolean lists = LISTS.matcher(text.folded())
                .region(clause.end(), sentence.end())
                .lookingAt();
        Stream<Mention> told = before.isEmpty() || lists
                ? toldOf(new Span(clause.end(), sentence.end())).stream()
                : Stream.of(before.get(before.size() - 1));
        return told.findFirst().map(mention -> passages.clause(mention.place().start()));
    }

    private List<Mention> toldOf(Span passage) {
        return mentions.in(passage).stream().filter(Mention::isTold).toList();
    }
}
