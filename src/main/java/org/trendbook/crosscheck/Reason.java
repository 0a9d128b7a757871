package org.trendbook.crosscheck;

import java.io.Serializable;
import java.util.List;

/**
 * One sentence of a finding, free of any language: its key, and what it names in the order of the placeholders {@code {0}},
 * {@code {1}}, … of its text.
 */
public record Reason(ReasonKey key, List<Argument> arguments) implements Serializable {
    public Reason {
        arguments = List.copyOf(arguments);
        if (arguments.size() != key.arguments()) {
            throw new IllegalArgumentException(key + " names " + key.arguments() + " things, not " + arguments.size());
        }
    }

    /**
     * A reason and what its sentence names.
     *
     * @throws IllegalArgumentException if the sentence names more or fewer things
     */
    public static Reason of(ReasonKey key, Argument... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /**
     * The sentence in one language.
     *
     * @param texts fills what the sentence names into the text of its key, such as {@code reason.no_record}
     */
    public String in(Texts texts, Argument.Writer writer) {
        return texts.get(
                key.textKey(),
                arguments.stream().map(argument -> argument.in(writer)).toArray());
    }

    /** The texts of one language, by their keys, with placeholders. */
    public interface Texts {
        /** The text of a key with its placeholders filled in, none of which is looked for in what is filled in. */
        String get(String key, Object... arguments);
    }
}
