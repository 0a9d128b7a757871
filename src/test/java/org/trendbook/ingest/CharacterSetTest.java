package org.trendbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The character set of a text is found, or its author is asked. */
class CharacterSetTest {
    private static final String TABLE = "模型,机构,参数量\n悟道 2.0,智源研究院,1.75 万亿\n文心一言,百度,\nGPT-3,OpenAI,1750 亿\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "UTF-8, false, false",
        "UTF-8, true, false",
        "UTF-16LE, true, false",
        "UTF-16BE, true, false",
        "UTF-32LE, true, false",
        "UTF-32BE, true, false",
        "UTF-16LE, false, true",
        "UTF-16BE, false, true",
        "GB18030, false, true"
    })
    void aTextIsReadInTheSetItWasWrittenIn(String charset, boolean withMark, boolean isGuessed) throws IOException {
        TextFile text = inspect(((withMark ? "\uFEFF" : "") + TABLE).getBytes(Charset.forName(charset)));

        assertThat(text.file().charset()).isEqualTo(charset);
        assertThat(text.characterSet().guessed()).isEqualTo(isGuessed);
        assertThat(read(text)).isEqualTo(TABLE);
    }

    /** Detectors take so little Chinese for Cyrillic or for Western signs. */
    @ParameterizedTest
    @CsvSource({"1750亿", "百度", "中国", "文心一言", "１７５０ 亿。"})
    void aFewEverydayCharactersOfGB18030Suffice(String cell) throws IOException {
        String table = "model,note\nGPT-3," + cell + "\n";

        TextFile text = inspect(table.getBytes(Charset.forName("GBK")));

        assertThat(text.file().charset()).isEqualTo("GB18030");
        assertThat(read(text)).isEqualTo(table);
    }

    @Test
    void anyEverydayChineseInGB18030IsReadBack() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder table = new StringBuilder("model,note\n");
            for (int i = 0; i < 20; i++) {
                table.append("GPT-")
                        .append(i)
                        .append(',')
                        .append(everydayWord(random))
                        .append('\n');
            }

            TextFile text = inspect(table.toString().getBytes(Charset.forName("GB18030")));

            assertThat(read(text)).as("seed %d", seed).isEqualTo(table.toString());
        }
    }

    @Test
    void aWesternTextIsNotTakenForChinese() throws IOException {
        String table = "model,note\nBloom,naïve Café à Paris, déjà vu\nÉole,très grand modèle\n";

        TextFile text = inspect(table.getBytes(Charset.forName("windows-1252")));

        assertThat(text.file().charset()).isEqualTo("windows-1252");
        assertThat(read(text)).isEqualTo(table);
    }

    @Test
    void aDamagedPlaceDoesNotTurnUTF8IntoSomethingElse() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TABLE.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("盘古,华为,".getBytes(Charset.forName("GBK")));

        TextFile text = inspect(bytes.toByteArray());

        assertThat(text.file().charset()).isEqualTo("UTF-8");
        assertThat(text.isDamaged("\uFFFD")).isTrue();
        assertThat(read(text)).startsWith(TABLE);
    }

    @Test
    void aReplacementCharacterOfASoundTextIsNoDamage() throws IOException {
        TextFile text = inspect("model\n\uFFFD\n".getBytes(StandardCharsets.UTF_8));

        assertThat(text.isDamaged("\uFFFD")).isFalse();
    }

    @Test
    void aCharacterThatIsCutAtTheEndIsDamage() throws IOException {
        byte[] whole = TABLE.replace("\n", "中\n").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 2);

        assertThat(read(inspect(cut))).endsWith("\uFFFD");
    }

    @Test
    void theAuthorsWordOutweighsTheBytes() throws IOException {
        Path path = Files.write(folder.resolve("a.csv"), "model\n中国\n".getBytes(Charset.forName("GBK")));

        TextFile text = FileInspection.text(path, "records/a.csv", Optional.of("windows-1252"));

        assertThat(text.file().charset()).isEqualTo("windows-1252");
        assertThat(read(text)).isEqualTo("model\nÖÐ¹ú\n");
    }

    /** rejected.csv begins with a mark, and is fed in again beside files in the set that report.yaml names. */
    @Test
    void aByteOrderMarkOutweighsTheAuthor() throws IOException {
        Path path = Files.writeString(folder.resolve("rejected.csv"), "\uFEFFmodel\n悟道\n");

        TextFile text = FileInspection.text(path, "records/rejected.csv", Optional.of("GB18030"));

        assertThat(text.file().charset()).isEqualTo("UTF-8");
        assertThat(read(text)).isEqualTo("model\n悟道\n");
    }

    @Test
    void aCharacterSetThatDoesNotExistIsAnError() throws IOException {
        Path path = Files.writeString(folder.resolve("a.csv"), "model\n");

        assertThatThrownBy(() -> FileInspection.text(path, "records/a.csv", Optional.of("gbk2")))
                .isInstanceOf(InputException.class)
                .hasMessage("records/a.csv: there is no character set 'gbk2'");
    }

    @Test
    void theChecksumIsThatOfTheBytes() throws IOException {
        assertThat(inspect("abc".getBytes(StandardCharsets.US_ASCII)).file().sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** Characters of the first level of GB 2312, rows B0 to D7. */
    private static String everydayWord(SplittableRandom random) {
        byte[] bytes = new byte[2 * (1 + random.nextInt(4))];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = (byte) (0xB0 + random.nextInt(0xD7 - 0xB0));
            bytes[i + 1] = (byte) (0xA1 + random.nextInt(0xFF - 0xA1));
        }
        return new String(bytes, Charset.forName("GB18030"));
    }

    private TextFile inspect(byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve("a.csv"), bytes);
        return FileInspection.text(path, "records/a.csv", Optional.empty());
    }

    private static String read(TextFile text) throws IOException {
        StringWriter all = new StringWriter();
        try (Reader reader = text.open()) {
            reader.transferTo(all);
        }
        return all.toString();
    }
}
