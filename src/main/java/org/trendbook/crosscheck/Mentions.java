package org.trendbook.crosscheck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trendbook.crosscheck.Passages.Span;

/** Where a text names which models. */
final class Mentions {
    /**
     * A name in the text.
     *
     * @param models canonical names of the models that go by it
     */
    record Mention(Span place, Set<String> models) {}

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

    /** Of overlapping names the one that starts first, and of those the longest: 'ERNIE' in 'ERNIE-Gram' is no mention. */
    static Mentions of(List<Mention> found, Map<String, Set<String>> modelsOfFamily) {
        List<Mention> kept = new ArrayList<>();
        int end = 0;
        Comparator<Mention> firstThenLongest = Comparator.<Mention>comparingInt(
                        mention -> mention.place().start())
                .thenComparing(mention -> -mention.place().end());
        for (Mention mention : found.stream().sorted(firstThenLongest).toList()) {
            if (mention.place().start() >= end) {
                kept.add(mention);
                end = mention.place().end();
            }
        }
        return new Mentions(kept, modelsOfFamily);
    }

    List<Mention> of(String model) {
        return byModel.getOrDefault(model, List.of());
    }

    /** Whether any model is named in a passage. */
    boolean anyIn(Span passage) {
        int first = firstFrom(passage.start());
        return first < inOrder.size() && inOrder.get(first).place().start() < passage.end();
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

    /** Whether a passage names other models; its own name beside theirs, or its family's alone, makes it no other's. */
    boolean isOfOthers(Span passage, String model, String family) {
        boolean others = false;
        for (int i = firstFrom(passage.start()); i < inOrder.size(); i++) {
            if (inOrder.get(i).place().start() >= passage.end()) {
                break;
            }
            Set<String> models = inOrder.get(i).models();
            if (models.contains(model)) {
                return false;
            }
            others |= !models.contains(family);
        }
        return others;
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
