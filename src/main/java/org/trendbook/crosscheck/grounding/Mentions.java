package org.trendbook.crosscheck.grounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.trendbook.crosscheck.grounding.Passages.Span;

/** Where a text names which models. */
final class Mentions {
    /**
     * A name in the text.
     *
     * @param models canonical names of the models that go by it
     * @param role what the text names it for
     */
    record Mention(Span place, Set<String> models, MentionRole role) {
        boolean isTold() {
            return role == MentionRole.SUBJECT;
        }

        boolean isOneOf(Set<String> names) {
            return models.stream().anyMatch(names::contains);
        }
    }

    /** A name as it was looked up, before it is known which of overlapping ones counts. */
    record Found(Span place, Set<String> models) {}

    private final List<Mention> inOrder;
    private final Map<String, List<Mention>> byModel = new HashMap<>();
    private final Map<String, Set<String>> modelsOfFamily;

    private Mentions(List<Mention> inOrder, Map<String, Set<String>> modelsOfFamily) {
        this.inOrder = inOrder;
        this.modelsOfFamily = modelsOfFamily;
        inOrder.forEach(mention -> mention.models()
                .forEach(model -> byModel.computeIfAbsent(model, unused -> new ArrayList<>())
                        .add(mention)));
    }

    /**
     * Of overlapping names the one that starts first, and of those the longest: 'ERNIE' in 'ERNIE-Gram' is no mention, nor is
     * what is part of a maker's name.
     */
    static Mentions of(FoldedText text, List<Found> found, List<Span> makers, Map<String, Set<String>> modelsOfFamily) {
        NavigableMap<Integer, Span> byStart = Passages.longestByStart(makers.stream());
        List<Mention> kept = new ArrayList<>();
        int end = 0;
        Comparator<Found> firstThenLongest = Comparator.<Found>comparingInt(
                        one -> one.place().start())
                .thenComparing(one -> -one.place().end());
        for (Found one : found.stream().sorted(firstThenLongest).toList()) {
            Span place = one.place();
            if (place.start() >= end && !isWithinAny(byStart, place)) {
                MentionRole role = MentionRole.at(text.folded(), end, place.start(), place.end());
                kept.add(new Mention(place, one.models(), role));
                end = place.end();
            }
        }
        return new Mentions(kept, modelsOfFamily);
    }

    private static boolean isWithinAny(NavigableMap<Integer, Span> makers, Span place) {
        return Optional.ofNullable(makers.floorEntry(place.start()))
                .map(Map.Entry::getValue)
                .filter(maker -> maker.end() >= place.end() && !maker.equals(place))
                .isPresent();
    }

    List<Mention> inOrder() {
        return inOrder;
    }

    List<Mention> of(String model) {
        return byModel.getOrDefault(model, List.of());
    }

    /** Whether a passage tells of any model. */
    boolean tellsOfAny(Span passage) {
        return in(passage).stream().anyMatch(Mention::isTold);
    }

    /** The mentions that start in a passage, in order. */
    List<Mention> in(Span passage) {
        return inOrder.subList(firstFrom(passage.start()), firstFrom(passage.end()));
    }

    /** The first mention that starts there or later. */
    Optional<Mention> firstAfter(int start) {
        int first = firstFrom(start);
        return first < inOrder.size() ? Optional.of(inOrder.get(first)) : Optional.empty();
    }

    /** The last mention that starts before. */
    Optional<Mention> lastBefore(int end) {
        int next = firstFrom(end);
        return next > 0 ? Optional.of(inOrder.get(next - 1)) : Optional.empty();
    }

    /** The models of a family, sorted. */
    List<String> family(String family) {
        return modelsOfFamily.getOrDefault(FoldedText.fold(family), Set.of()).stream()
                .sorted()
                .toList();
    }

    /** The mentions of every model of a family. */
    List<Mention> ofFamily(String family) {
        return family(family).stream().flatMap(model -> of(model).stream()).toList();
    }

    /** Whether a passage tells of other models; its own name beside theirs, or its family's alone, makes it no other's. */
    boolean isOfOthers(Span passage, String model, String family) {
        List<Mention> named = in(passage);
        return named.stream()
                        .filter(mention -> mention.role() != MentionRole.YARDSTICK)
                        .noneMatch(mention -> mention.models().contains(model))
                && named.stream()
                        .filter(Mention::isTold)
                        .anyMatch(mention -> !mention.models().contains(family));
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).place().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
