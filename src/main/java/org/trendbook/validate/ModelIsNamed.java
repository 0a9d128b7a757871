package org.trendbook.validate;

import java.util.Optional;
import org.trendbook.model.Column;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;

/** A record names its model; signs of punctuation alone, such as the dash of an empty cell, are no name. */
final class ModelIsNamed implements RowRule {
    @Override
    public Optional<Problem> check(RawRecord record) {
        String name = record.text(Column.MODEL);
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
