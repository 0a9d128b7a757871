package org.trendbook.crosscheck;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence of a finding, free of any language: its key, and what it names in the order of the placeholders {@code {0}},
 * {@code {1}}, … of its text.
 */
public record Reason(ReasonKey key, List<Argument> arguments) implements Serializable {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    public Reason {
        arguments = List.copyOf(arguments);
        if (arguments.size() != key.arguments()) {
            throw new IllegalArgumentException(key + " names " + key.arguments() + " things, not " + arguments.size());
        }
    }

    public static Reason of(ReasonKey key, Argument... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /**
     * The sentence in one language.
     *
     * @param texts the text of a key such as {@code reason.no_record}, with placeholders
     */
    public String in(Function<String, String> texts, Argument.Writer writer) {
        return PLACEHOLDER
                .matcher(texts.apply(key.textKey()))
                .replaceAll(found -> Matcher.quoteReplacement(
                        arguments.get(Integer.parseInt(found.group(1))).in(writer)));
    }
}
