package org.trendbook.crosscheck.grounding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds many phrases in one pass over a text, in time linear in the text, the phrases and what is found (A. V. Aho and
 * M. J. Corasick, Efficient string matching, 1975, doi:10.1145/360825.360855).
 */
final class PhraseFinder {
    /** A place where a phrase stands: from {@code start} to before {@code end}. */
    record Place(int start, int end) {}

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private @Nullable Node fallback;
        /** The nearest node down the fallbacks at which a phrase ends. */
        private @Nullable Node shorter;

        private @Nullable String phrase;
    }

    private final Node root = new Node();

    PhraseFinder(Collection<String> phrases) {
        phrases.stream().filter(phrase -> !phrase.isEmpty()).forEach(this::add);
        link();
    }

    private void add(String phrase) {
        Node node = root;
        for (int i = 0; i < phrase.length(); i++) {
            node = node.next.computeIfAbsent(phrase.charAt(i), unused -> new Node());
        }
        node.phrase = phrase;
    }

    private void link() {
        ArrayDeque<Node> queue = new ArrayDeque<>();
        for (Node child : root.next.values()) {
            child.fallback = root;
            queue.add(child);
        }
        while (!queue.isEmpty()) {
            Node node = queue.remove();
            node.next.forEach((character, child) -> {
                Node fallback = step(node.fallback, character);
                child.fallback = fallback;
                child.shorter = fallback.phrase != null ? fallback : fallback.shorter;
                queue.add(child);
            });
        }
    }

    /** The node that a character leads to from a node, or from the nearest of its fallbacks that knows it. */
    private Node step(@Nullable Node from, char character) {
        for (Node node = from; node != null; node = node.fallback) {
            Node next = node.next.get(character);
            if (next != null) {
                return next;
            }
        }
        return root;
    }

    /** Where each phrase stands whole, in the order of the text; phrases that stand nowhere are missing. */
    Map<String, List<Place>> places(FoldedText text) {
        Map<String, List<Place>> places = new TreeMap<>();
        Node node = root;
        for (int i = 0; i < text.length(); i++) {
            node = step(node, text.at(i));
            for (Node found = node.phrase != null ? node : node.shorter; found != null; found = found.shorter) {
                String phrase = found.phrase;
                if (phrase != null && text.isWhole(i + 1 - phrase.length(), i + 1)) {
                    places.computeIfAbsent(phrase, unused -> new ArrayList<>())
                            .add(new Place(i + 1 - phrase.length(), i + 1));
                }
            }
        }
        return places;
    }
}
