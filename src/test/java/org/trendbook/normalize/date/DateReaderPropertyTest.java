package org.trendbook.normalize.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReleaseDate;

/** What holds of every date; a failure prints the seed it was drawn from. */
@Tag("slow")
class DateReaderPropertyTest {
    private static final int DRAWS = 2_000;
    private static final List<String> DAY_FORMATS = List.of(
            "yyyy-MM-dd",
            "yyyy/M/d",
            "yyyy.MM.dd",
            "yyyyMMdd",
            "yyyy MM dd",
            "yyyy年M月d日",
            "yyyy 年 MM 月 dd 号",
            "MMM d, yyyy",
            "MMMM d yyyy",
            "d MMMM yyyy",
            "d-MMM-yyyy",
            "EEEE, MMMM d, yyyy",
            "yyyy年M月d日 EEEE",
            "yyyy-MM-dd'T'HH:mm:ss");

    private static Reading<ReleaseDate> read(String text) {
        return DateReader.read(text, DateContext.NONE);
    }

    private static LocalDate anyDay(Random random) {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(201 * 365));
    }

    @Test
    void aDayPrintedInAnyFormatReadsAsThatDay() {
        for (long seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            LocalDate day = anyDay(random);
            String format = DAY_FORMATS.get(random.nextInt(DAY_FORMATS.size()));
            Locale locale = format.contains("年") ? Locale.CHINA : Locale.US;
            String text = DateTimeFormatter.ofPattern(format, locale).format(day.atTime(7, 5, 9));
            assertThat(read(text).value()).as("seed %d, '%s'", seed, text).contains(ReleaseDate.day(day));
        }
    }

    @Test
    @Timeout(10)
    void aLongCellIsRefusedInTimeProportionalToItsLength() {
        for (String filler : List.of(" ", "\u200B", "[1]", "*", "2023-")) {
            String text = "(" + filler.repeat(100_000) + "2023, 2024)";
            assertThat(read(text)).as(filler).isInstanceOf(Refused.class);
        }
    }

    @Test
    void anIntervalNeverNarrowsWhenPrecisionWidens() {
        for (long seed = 0; seed < DRAWS; seed++) {
            LocalDate day = anyDay(new Random(seed));
            int year = day.getYear();
            int month = day.getMonthValue();
            List<String> widening = List.of(
                    year + "年" + month + "月" + day.getDayOfMonth() + "日",
                    year + "年" + month + "月"
                            + List.of("上旬", "中旬", "下旬").get(Math.min(2, (day.getDayOfMonth() - 1) / 10)),
                    year + "年" + month + "月",
                    year + "年第" + ((month + 2) / 3) + "季度",
                    year + "年" + (month <= 6 ? "上半年" : "下半年"),
                    year + "年");
            ReleaseDate inner = read(widening.get(0)).value().orElseThrow();
            for (String text : widening.subList(1, widening.size())) {
                ReleaseDate outer = read(text).value().orElseThrow();
                assertThat(!outer.from().isAfter(inner.from()) && !outer.to().isBefore(inner.to()))
                        .as("seed %d: %s holds %s", seed, text, inner)
                        .isTrue();
                inner = outer;
            }
        }
    }

    @Test
    void spacesWidthAndCaseChangeNothing() {
        List<DateCase> cases = DateCase.all();
        for (long seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            DateCase drawn = cases.get(random.nextInt(cases.size()));
            StringBuilder other = new StringBuilder(random.nextBoolean() ? " " : "\u3000");
            for (char c : drawn.raw().toCharArray()) {
                boolean widen = c > ' ' && c < 0x7F && random.nextInt(3) == 0;
                boolean upper = random.nextInt(3) == 0;
                other.append(widen ? (char) (c + 0xFEE0) : upper ? Character.toUpperCase(c) : c);
            }
            String text = other.append(' ').toString();
            assertThat(DateCase.notation(DateReader.read(text, drawn.context())))
                    .as("seed %d, '%s' for '%s'", seed, text, drawn.raw())
                    .isEqualTo(drawn.expected());
        }
    }

    @Test
    void wordsBeforeOrBehindRefuseTheWhole() {
        List<String> junk = List.of("GPT-3 ", "x", "约", "版本", "released ", "@", "#1 ", "（", "12B ", "v");
        for (DateCase dateCase : DateCase.all()) {
            if (dateCase.expected().contains("..")) {
                for (String word : junk) {
                    assertThat(DateReader.read(word + dateCase.raw(), dateCase.context()))
                            .as("'%s' before '%s'", word, dateCase.raw())
                            .isInstanceOf(Refused.class);
                    assertThat(DateReader.read(dateCase.raw() + word, dateCase.context()))
                            .as("'%s' behind '%s'", word, dateCase.raw())
                            .isInstanceOf(Refused.class);
                }
            }
        }
    }

    @Test
    void noTextThrowsAndWhatIsReadIsPlausible() {
        String pieces = "0123456789年月日号季度上下半年初中底旬春夏秋冬今去前明本个第天昨至到从-/.,:'()~ TZqhmayjunlastthisofendearly十二〇";
        for (long seed = 0; seed < 20 * DRAWS; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(14);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextInt(40) == 0
                                ? (char) random.nextInt(Character.MAX_VALUE)
                                : pieces.charAt(random.nextInt(pieces.length())));
            }
            DateContext context = random.nextBoolean()
                    ? DateContext.NONE
                    : DateContext.of(ReleaseDate.day(anyDay(random)), DayMonthOrder.DAY_FIRST);
            long from = seed;
            assertThatCode(() -> DateReader.read(text.toString(), context)
                            .value()
                            .ifPresent(date -> assertThat(date.from().getYear())
                                    .as("seed %d, '%s'", from, text)
                                    .isBetween(1899, 2101)))
                    .as("seed %d, '%s'", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void longTextsAreRefusedUnread() {
        assertThat(read("1".repeat(1_000_000)))
                .isEqualTo(new Refused<>(
                        ProblemCode.REFUSED_DATE,
                        "the text is too long for a date",
                        "Write it as 2023-02-24, 2023-02, 2023, 2018年6月, Q3 2021 or Feb 2023."));
    }

    @Test
    void eachDayOfTheSourceGivesWhatItsIntervalGives() {
        List<String> relative =
                List.of("今年5月", "去年底", "上个月", "5月20日", "12月", "last year", "昨天", "本季度", "上半年", "三季度", "5月初");
        for (long seed = 0; seed < DRAWS; seed++) {
            Random random = new Random(seed);
            LocalDate from = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(140 * 365));
            LocalDate to = from.plusDays(random.nextInt(60));
            ReleaseDate published = new ReleaseDate(from, to, DatePrecision.RANGE, false);
            String text = relative.get(random.nextInt(relative.size()));
            Reading<ReleaseDate> whole = DateReader.read(text, DateContext.of(published, DayMonthOrder.UNSTATED));
            boolean sameEachDay = from.datesUntil(to.plusDays(1))
                            .map(day -> DateReader.read(
                                            text, DateContext.of(ReleaseDate.day(day), DayMonthOrder.UNSTATED))
                                    .value())
                            .distinct()
                            .count()
                    == 1;
            assertThat(whole.value().isPresent())
                    .as("seed %d, '%s' seen from %s", seed, text, published)
                    .isEqualTo(sameEachDay);
        }
    }
}
