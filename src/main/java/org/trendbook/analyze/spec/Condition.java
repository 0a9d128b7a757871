package org.trendbook.analyze.spec;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a model must fulfil to be kept. A field is a column of models.csv ({@code domain}, {@code released}, a measure
 * such as {@code parameters}, …) or a foreign column that the settings carry along. A field of several values fulfils a
 * condition when one of them does; texts are compared without regard to case.
 */
public sealed interface Condition extends Serializable {

    String field();

    /** The condition in words, for the description of the settings. */
    default String rule() {
        return Stream.concat(Stream.of(field(), key().replace('_', ' ')), operands().stream())
                .collect(Collectors.joining(" "));
    }

    /** Its name in the settings, such as {@code contains_any}. */
    String key();

    /** What the field is compared with; nothing where it is only stated or not. */
    List<String> operands();

    /** Whether what a model states in the field fulfils this. */
    boolean isFulfilledBy(FieldValue value);

    /** Equal to a text. */
    record Equals(String field, String text) implements Condition {
        public Equals {
            requireField(field);
        }

        @Override
        public boolean isFulfilledBy(FieldValue value) {
            return value.texts().stream().anyMatch(text::equalsIgnoreCase);
        }

        @Override
        public String key() {
            return "equals";
        }

        @Override
        public List<String> operands() {
            return List.of(text);
        }
    }

    /** Equal to one of several texts. */
    record OneOf(String field, List<String> texts) implements Condition {
        public OneOf {
            requireField(field);
            texts = requireSome(texts);
        }

        @Override
        public boolean isFulfilledBy(FieldValue value) {
            return value.texts().stream().anyMatch(stated -> texts.stream().anyMatch(stated::equalsIgnoreCase));
        }

        @Override
        public String rule() {
            return field + " one of " + texts;
        }

        @Override
        public String key() {
            return "one_of";
        }

        @Override
        public List<String> operands() {
            return texts;
        }
    }

    /** Holding one of several texts as a part. */
    record ContainsAny(String field, List<String> parts) implements Condition {
        public ContainsAny {
            requireField(field);
            parts = requireSome(parts);
        }

        @Override
        public boolean isFulfilledBy(FieldValue value) {
            return value.texts().stream()
                    .map(Condition::lower)
                    .anyMatch(stated -> parts.stream().map(Condition::lower).anyMatch(stated::contains));
        }

        @Override
        public String rule() {
            return field + " contains any of " + parts;
        }

        @Override
        public String key() {
            return "contains_any";
        }

        @Override
        public List<String> operands() {
            return parts;
        }
    }

    /**
     * A regular expression that is found in it; {@code ^…$} for the whole. An expression that takes too many steps on a
     * text, or nests too deep, is an {@link UnusableAnalysisException}.
     */
    record Matches(String field, String expression) implements Condition {
        private static final int LONGEST_SHOWN = 80;

        public Matches {
            requireField(field);
            try {
                Pattern.compile(expression);
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException(
                        "'" + shortened(expression) + "' is no regular expression: " + e.getDescription(), e);
            }
        }

        @Override
        public boolean isFulfilledBy(FieldValue value) {
            Pattern pattern = Pattern.compile(expression);
            return value.texts().stream().anyMatch(text -> isFound(pattern, text));
        }

        private boolean isFound(Pattern pattern, String text) {
            try {
                return pattern.matcher(new BoundedText(text)).find();
            } catch (BoundedText.TooManySteps | StackOverflowError endless) {
                throw new UnusableAnalysisException(
                        expression,
                        "the condition of '" + field + "' matches '" + shortened(expression)
                                + "' takes too many steps on '" + shortened(text)
                                + "'; write it without a repetition inside a repetition, or use contains_any",
                        endless);
            }
        }

        private static String shortened(String text) {
            return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
        }

        @Override
        public String key() {
            return "matches";
        }

        @Override
        public List<String> operands() {
            return List.of(expression);
        }
    }

    /** Nothing is stated. */
    record Empty(String field) implements Condition {
        public Empty {
            requireField(field);
        }

        @Override
        public boolean isFulfilledBy(FieldValue value) {
            return value.isEmpty();
        }

        @Override
        public String key() {
            return "empty";
        }

        @Override
        public List<String> operands() {
            return List.of();
        }
    }

    /** Something is stated. */
    record NotEmpty(String field) implements Condition {
        public NotEmpty {
            requireField(field);
        }

        @Override
        public boolean isFulfilledBy(FieldValue value) {
            return !value.isEmpty();
        }

        @Override
        public String key() {
            return "not_empty";
        }

        @Override
        public List<String> operands() {
            return List.of();
        }
    }

    /** Not before a date, or not below a number. */
    record From(String field, Bound bound) implements Condition {
        public From {
            requireField(field);
        }

        @Override
        public boolean isFulfilledBy(FieldValue value) {
            return value.compareTo(bound, false).orElse(-1) >= 0;
        }

        @Override
        public String key() {
            return "from";
        }

        @Override
        public List<String> operands() {
            return List.of(bound.text());
        }
    }

    /** Not after a date, or not above a number. */
    record To(String field, Bound bound) implements Condition {
        public To {
            requireField(field);
        }

        @Override
        public boolean isFulfilledBy(FieldValue value) {
            return value.compareTo(bound, true).orElse(1) <= 0;
        }

        @Override
        public String key() {
            return "to";
        }

        @Override
        public List<String> operands() {
            return List.of(bound.text());
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static void requireField(String field) {
        if (field.isBlank()) {
            throw new IllegalArgumentException("a condition names a field");
        }
    }

    private static List<String> requireSome(List<String> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a condition names at least one text");
        }
        return List.copyOf(texts);
    }
}
