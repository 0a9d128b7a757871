package org.trendbook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trendbook.model.Reading;
import org.trendbook.normalize.date.DateCase;
import org.trendbook.normalize.date.DateReader;
import org.trendbook.normalize.quantity.QuantityCase;
import org.trendbook.normalize.quantity.QuantityReader;

class ProblemWordsTest {
    private static final Pattern PLACE = Pattern.compile("[{<](\\d)[}>]");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "write 百万 or 万亿 instead of 兆                     | 不用“兆”，改写“百万”或“万亿”。",
                "'几台' is found where the end of the amount should be | 此处应是数量的结尾，却是“几台”",
                "at most the total, 2600                             | 不超过总参数量 2600",
                "at most 16 cells                                    | 至多 16 个单元格",
                "the calendar has no month 13 of 2021                | 日历中没有 2021 年 13 月",
                "the text counts tokens, which the field bytes does not hold | 文字所计的单位是词元，本列不用这种单位"
            })
    void saysTheVeryCase(String english, String chinese) {
        assertThat(ProblemWords.inChinese(english)).contains(chinese);
    }

    @Test
    void aTextThatIsNotOfTheTableHasNone() {
        assertThat(ProblemWords.inChinese("a text of a source")).isEmpty();
    }

    @Test
    void everyRefusalOfTheCasesHasItsChinese() {
        Stream<Reading<?>> readings = Stream.concat(
                QuantityCase.all().stream().map(one -> QuantityReader.read(one.raw(), one.field())),
                DateCase.all().stream().map(one -> DateReader.read(one.raw(), one.context())));
        List<String> without = readings.flatMap(ProblemWordsTest::texts)
                .distinct()
                .filter(text -> ProblemWords.inChinese(text).isEmpty())
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void theChineseFillsInNothingElse() throws IOException {
        Path table = Path.of("src/main/resources/org/trendbook/report/problem-words.tsv");
        assertThat(Files.readAllLines(table))
                .filteredOn(line -> !line.isEmpty() && !line.startsWith("#"))
                .allSatisfy(line -> {
                    String[] row = line.split("\t");
                    assertThat(row).hasSize(2);
                    assertThat(places(row[0])).containsAll(places(row[1]));
                });
    }

    private static Stream<String> texts(Reading<?> reading) {
        return reading.fold(
                read -> Stream.of(read.remark()).filter(remark -> !remark.isEmpty()),
                absent -> Stream.empty(),
                refused -> Stream.of(refused.reason(), refused.advice()));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }
}
