package org.trendbook.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.trendbook.model.Column;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;

/**
 * A record names its model; signs of punctuation alone, such as the dash of an empty cell, are no name, nor is a word for
 * nothing or what a spreadsheet writes for a failed formula.
 */
final class ModelIsNamed implements RowRule {
    private static final Set<String> WORDS_FOR_NOTHING =
            Set.of("n/a", "null", "none", "nan", "unknown", "无", "暂无", "未知", "不详");
    private static final Set<String> FAILED_FORMULAS =
            Set.of("#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!");

    @Override
    public Optional<Problem> check(RawRecord record) {
        String name = record.text(Column.MODEL).strip();
        if (isName(name)) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                ProblemCode.MISSING_MODEL,
                record.origin(),
                record.recordId(),
                Column.MODEL.header(),
                name,
                "the name of a model",
                "fill in the model, or take the row out"));
    }

    private static boolean isName(String text) {
        if (WORDS_FOR_NOTHING.contains(text.toLowerCase(Locale.ROOT)) || FAILED_FORMULAS.contains(text)) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            switch (Character.getType(text.charAt(at))) {
                case Character.SPACE_SEPARATOR,
                        Character.CONTROL,
                        Character.DASH_PUNCTUATION,
                        Character.CONNECTOR_PUNCTUATION,
                        Character.OTHER_PUNCTUATION -> {
                    // says nothing
                }
                default -> {
                    return true;
                }
            }
        }
        return false;
    }
}
