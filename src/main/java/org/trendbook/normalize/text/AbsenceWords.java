package org.trendbook.normalize.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.Absence;

/** The words of a cell that holds no value, from {@code absence-words.tsv}: empty, unknown and undisclosed are three things. */
public final class AbsenceWords {
    private static final Map<String, Absence> WORDS = new HashMap<>();
    private static final BitSet BEGINNINGS = new BitSet();
    private static final int LONGEST;

    static {
        for (List<String> row : TableResource.rows("absence-words.tsv")) {
            Absence absence = Absence.valueOf(row.get(0));
            row.stream().skip(1).forEach(word -> {
                WORDS.put(word, absence);
                BEGINNINGS.set(word.charAt(0));
            });
        }
        LONGEST = WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private AbsenceWords() {}

    /** Without the parentheses around a word, as in '（未公开）', the full stop and the marks of footnotes behind it. */
    private static String withoutSigns(String marked) {
        String text = FootnoteMarks.removedFrom(marked);
        int last = text.length() - 1;
        if (last > 1 && (text.charAt(0) == '(' || text.charAt(0) == '（')) {
            boolean closed = text.charAt(last) == ')' || text.charAt(last) == '）';
            return closed ? text.substring(1, last).strip() : text;
        }
        return last > 0 && text.charAt(last) == '。' ? text.substring(0, last) : text;
    }

    /** Why a text holds no value; none when it may hold one. Width, case and surrounding spaces do not matter. */
    public static Optional<Absence> of(String text) {
        String stripped = withoutSigns(text.strip());
        if (stripped.isEmpty()) {
            return Optional.of(Absence.EMPTY);
        }
        if (stripped.length() > LONGEST
                || !BEGINNINGS.get(Character.toLowerCase(FoldedText.narrow(stripped.charAt(0))))) {
            return Optional.empty();
        }
        StringBuilder folded = new StringBuilder(stripped.length());
        for (int i = 0; i < stripped.length(); i++) {
            folded.append(FoldedText.narrow(stripped.charAt(i)));
        }
        return Optional.ofNullable(WORDS.get(folded.toString().toLowerCase(Locale.ROOT)));
    }
}
