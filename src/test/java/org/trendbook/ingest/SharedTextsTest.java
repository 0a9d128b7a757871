package org.trendbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.util.XMLHelper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that cells share are given by number, whether they are held or wait in a file. */
class SharedTextsTest {
    /** From none held to all. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1000, 1 << 24})
    void eachTextIsGivenInAnyOrder(int held) throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        List<String> texts = new ArrayList<>();
        StringBuilder part = new StringBuilder("<sst>");
        for (int i = 0; i < 3000; i++) {
            String text = "悟道 🙂 " + "x".repeat(random.nextInt(i % 100 == 0 ? 100_000 : 50));
            texts.add(i % 10 == 0 ? "" : text);
            part.append(i % 10 == 0 ? "<si/>" : "<si><t>" + text + "</t></si>");
        }
        try (SharedTexts shared = read(part.append("</sst>").toString(), held)) {
            for (int i = 0; i < 3000; i++) {
                assertThat(shared.at(i)).as("in order, %d", i).isEqualTo(texts.get(i));
                int any = random.nextInt(3000);
                assertThat(shared.at(any)).as("any, %d", any).isEqualTo(texts.get(any));
            }
        }
    }

    @Test
    void runsAreJoinedWithoutTheirReadingAidsAndEscapesAreCharacters() throws Exception {
        String part = "<sst><si><r><t>悟</t></r><r><t>道</t></r><rPh sb='0' eb='1'><t>wu</t></rPh></si>"
                + "<si><t>a_x000D_b_x005F_x0041_ _xD83D__xDE00_ _xD800_</t></si></sst>";
        try (SharedTexts shared = read(part, 0)) {
            assertThat(shared.at(0)).isEqualTo("悟道");
            assertThat(shared.at(1)).isEqualTo("a\rb_x0041_ \uD83D\uDE00 \uFFFD");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void aNumberThatHasNoTextIsAnError(int number) throws Exception {
        try (SharedTexts shared = read("<sst><si><t>a</t></si></sst>", 100)) {
            assertThatThrownBy(() -> shared.at(number))
                    .isInstanceOf(IOException.class)
                    .hasMessage("a cell names the shared text " + number + " of 1");
        }
    }

    private static SharedTexts read(String part, int held) throws IOException, XMLStreamException {
        return SharedTexts.read(
                new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8)), XMLHelper.newXMLInputFactory(), held);
    }
}
