package org.trendbook.normalize.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Unit;
import org.trendbook.normalize.text.FoldedText;
import org.trendbook.normalize.text.TableResource;

/**
 * The words of quantities, from {@code quantity-words.tsv}, as a tree of characters in which the longest word at a place
 * is found in one walk. A space in a word stands for any spaces or a hyphen; between Chinese characters spaces are passed
 * over.
 */
final class Vocabulary {
    private static final Vocabulary QUANTITIES = new Vocabulary(TableResource.rows("quantity-words.tsv"));

    /** A word found, and where it ends. */
    record Found(Word word, int end) {}

    private static final class Node {
        private char[] letters = {};
        private Node[] branches = {};
        private @Nullable Word word;

        @Nullable
        Node next(char letter) {
            int at = Arrays.binarySearch(letters, letter);
            return at >= 0 ? branches[at] : null;
        }
    }

    private static final class Draft {
        private final Map<Character, Draft> branches = new TreeMap<>();
        private @Nullable Word word;

        Node build() {
            Node node = new Node();
            node.word = word;
            node.letters = new char[branches.size()];
            node.branches = new Node[branches.size()];
            int i = 0;
            for (Map.Entry<Character, Draft> branch : branches.entrySet()) {
                node.letters[i] = branch.getKey();
                node.branches[i++] = branch.getValue().build();
            }
            return node;
        }
    }

    private final Node root;

    private Vocabulary(List<List<String>> rows) {
        Draft draft = new Draft();
        for (List<String> row : rows) {
            Word word = wordOf(row);
            for (String spelling : row.subList(3, row.size())) {
                add(draft, spelling, word);
            }
        }
        root = draft.build();
    }

    static Vocabulary ofQuantities() {
        return QUANTITIES;
    }

    private static Word wordOf(List<String> row) {
        TokenKind kind = TokenKind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        BigDecimal number = row.get(1).isEmpty() ? BigDecimal.ZERO : new BigDecimal(row.get(1));
        String meaning = row.get(2).toUpperCase(Locale.ROOT);
        boolean counts = !meaning.isEmpty() && (kind == TokenKind.UNIT || kind == TokenKind.TOTAL);
        Unit unit = counts ? Unit.valueOf(meaning) : Unit.UNRESOLVED;
        boolean qualifies = !meaning.isEmpty() && !counts;
        return new Word(kind, number, unit, qualifies ? Qualifier.valueOf(meaning) : Qualifier.EXACT);
    }

    private static void add(Draft root, String spelling, Word word) {
        Draft node = root;
        for (int i = 0; i < spelling.length(); i++) {
            node = node.branches.computeIfAbsent(spelling.charAt(i), letter -> new Draft());
        }
        if (node.word != null) {
            throw new IllegalStateException("the word '" + spelling + "' stands twice in the table");
        }
        node.word = word;
    }

    /** The longest word that begins at an index and does not end inside a run of Latin letters. */
    Optional<Found> longestAt(FoldedText text, int start) {
        Node node = root;
        Word best = null;
        int bestEnd = start;
        int at = start;
        char last = '\0';
        while (true) {
            char c = text.at(at);
            Node next = node.next(c);
            if (next == null && c == '-') {
                next = node.next(' ');
            }
            if (next == null && c == ' ' && FoldedText.isHan(last)) {
                next = node.next(text.at(skipSpaces(text, at)));
                at = next == null ? at : skipSpaces(text, at);
            }
            if (next == null) {
                break;
            }
            node = next;
            last = text.at(at);
            at = last == ' ' ? skipSpaces(text, at) : at + 1;
            if (node.word != null && !(isLatin(last) && text.letterAt(at))) {
                best = node.word;
                bestEnd = at;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Found(best, bestEnd));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static int skipSpaces(FoldedText text, int from) {
        int at = from;
        while (text.at(at) == ' ') {
            at++;
        }
        return at;
    }
}
