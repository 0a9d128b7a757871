package org.trendbook.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingCacheTest {
    private final ReadingCache<String, String> cache = new ReadingCache<>(1 << 12);
    private final List<String> read = new ArrayList<>();

    private String ask(String text, String context) {
        return cache.of(text, context, (asked, asking) -> {
            read.add(asked);
            return asked + " as " + asking;
        });
    }

    @Test
    void aRepeatedTextIsReadOnce() {
        assertThat(ask("7B", "parameters")).isEqualTo("7B as parameters");
        assertThat(ask("7B", "parameters")).isEqualTo("7B as parameters");
        assertThat(read).containsExactly("7B");
    }

    @Test
    void theSameTextInAnotherContextIsAnotherValue() {
        assertThat(ask("3月", "2021")).isEqualTo("3月 as 2021");
        assertThat(ask("3月", "2023")).isEqualTo("3月 as 2023");
        assertThat(ask("3月", "2021")).isEqualTo("3月 as 2021");
    }

    @Test
    void aLongTextIsReadEachTime() {
        String longText = "1".repeat(65);
        ask(longText, "parameters");
        ask(longText, "parameters");
        assertThat(read).hasSize(2);
    }

    @Test
    void moreTextsThanPlacesAndManyThreadsChangeNothing() {
        List<String> answers = IntStream.range(0, 100_000)
                .parallel()
                .mapToObj(i -> cache.of("v" + i % 9_000, "c" + i % 3, (text, context) -> text + context))
                .toList();
        assertThat(IntStream.range(0, 100_000).mapToObj(i -> "v" + i % 9_000 + "c" + i % 3))
                .containsExactlyElementsOf(answers);
    }

    @Test
    @SuppressWarnings("unchecked")
    void onAnotherMachineItBeginsEmpty() throws IOException, ClassNotFoundException {
        ask("7B", "parameters");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(cache);
        assertThat(bytes.size()).isLessThan(200);
        ReadingCache<String, String> there = (ReadingCache<String, String>)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(there.of("7B", "parameters", (text, context) -> "read there"))
                .isEqualTo("read there");
    }
}
