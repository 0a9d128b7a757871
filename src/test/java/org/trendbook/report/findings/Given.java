package org.trendbook.report.findings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.trendbook.analyze.Analysis;
import org.trendbook.analyze.Analyzer;
import org.trendbook.analyze.spec.AnalyzeOptions;
import org.trendbook.crosscheck.Crosschecked;
import org.trendbook.crosscheck.JudgedClaim;
import org.trendbook.crosscheck.SourceDifference;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.Event;
import org.trendbook.model.EventKind;
import org.trendbook.model.FileCount;
import org.trendbook.model.Measure;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.Origin;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.Region;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Source;
import org.trendbook.model.StatedQuantity;
import org.trendbook.report.Language;

/**
 * Findings for tests, from models told in lines of
 * {@code name | region | organization | released | parameters | architecture | family | domain | tokens}. A release is a
 * year, a month or a day; {@code ~} before a size means about,
 * {@code ..} between two a range.
 */
public final class Given {
    private final List<ModelRecord> models = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private List<String> namedSources = List.of();
    private List<JudgedClaim> claims = List.of();
    private List<SourceDifference> differences = List.of();

    public static Given models(String lines) {
        Given given = new Given();
        lines.lines().filter(line -> !line.isBlank()).map(Given::model).forEach(given.models::add);
        return given;
    }

    /** So many models, one a day, each a little larger than the one before. */
    public static Given crowd(int count) {
        Given given = new Given();
        LocalDate first = LocalDate.of(2010, 1, 1);
        for (int i = 0; i < count; i++) {
            given.models.add(model("Model %d | %s | Maker %d | %s | %d | | Series %d | Domain %d"
                    .formatted(
                            i,
                            i % 3 == 0 ? "china" : "abroad",
                            i % 70,
                            first.plusDays(i),
                            1_000_000L + 7919L * i,
                            i % 50,
                            i % 12)));
        }
        return given;
    }

    public Given source(String title) {
        sources.add(new Source("source-" + sources.size(), title, "", "2023", "zh", 1, "", ""));
        return this;
    }

    /** Sources that records name and nothing describes. */
    public Given namedSources(String... ids) {
        namedSources = List.of(ids);
        return this;
    }

    public Given claims(List<JudgedClaim> judged) {
        claims = judged;
        return this;
    }

    public Given differences(List<SourceDifference> compared) {
        differences = compared;
        return this;
    }

    public Findings findings() {
        TreeMap<Language, String> titles = new TreeMap<>();
        titles.put(Language.EN, "Growth");
        titles.put(Language.ZH, "增长");
        Analysis analysis = Analyzer.analyze(
                models,
                new TreeMap<>(),
                new TreeMap<>(),
                AnalyzeOptions.defaults().withBootstrap(20, 1));
        return new Findings(
                titles,
                "1",
                new TreeMap<>(),
                sources,
                namedSources,
                new TreeMap<>(Map.of("Huawei", "华为")),
                List.of(new FileCount("records/a.csv", models.size() + 1L, models.size(), 1, "UTF-8")),
                List.of(),
                models,
                new ModelColumns(models, model -> {}),
                List.of(),
                List.of(),
                new Crosschecked(claims, differences, List.of()),
                analysis);
    }

    /** The figures of the findings in a language, by what {@code compose} makes of them. */
    public static Wording wording(Findings findings, Language language) {
        return new Wording(findings, language);
    }

    private static ModelRecord model(String line) {
        List<String> cells = new ArrayList<>(
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        while (cells.size() < 9) {
            cells.add("");
        }
        String[] names = cells.get(0).split("/", 2);
        String id = names[0];
        Region region = cells.get(1).isEmpty() ? Region.UNSTATED : Region.valueOf(upper(cells.get(1)));
        Map<Measure, StatedQuantity> quantities = new EnumMap<>(Measure.class);
        quantity(quantities, Measure.PARAMETERS, cells.get(4), id);
        quantity(quantities, Measure.TRAINING_TOKENS, cells.get(8), id);
        return new ModelRecord(
                id,
                id,
                id,
                id,
                names.length > 1 ? names[1] : "",
                cells.get(6),
                listed(cells.get(2)),
                listed(cells.get(1)),
                region,
                listed(cells.get(7)),
                cells.get(5).isEmpty() ? Architecture.UNSTATED : Architecture.valueOf(upper(cells.get(5))),
                cells.get(3).isEmpty() ? List.of() : List.of(event(cells.get(3), id)),
                List.of(),
                quantities,
                new EnumMap<>(Column.class),
                List.of(),
                "",
                new Origin("records/a.csv", 2),
                new TreeMap<>());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    private static List<String> listed(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
    }

    private static Event event(String date, String id) {
        return new Event(EventKind.RELEASED, date(date), date, "", "", id);
    }

    private static ReleaseDate date(String text) {
        return switch (text.length()) {
            case 4 -> {
                LocalDate first = LocalDate.of(Integer.parseInt(text), 1, 1);
                yield new ReleaseDate(first, first.plusYears(1).minusDays(1), DatePrecision.YEAR, false);
            }
            case 7 -> {
                YearMonth month = YearMonth.parse(text);
                yield new ReleaseDate(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH, false);
            }
            default -> ReleaseDate.day(LocalDate.parse(text));
        };
    }

    private static void quantity(Map<Measure, StatedQuantity> quantities, Measure measure, String text, String id) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length == 2) {
            Quantity range = Quantity.range(new BigDecimal(ends[0]), new BigDecimal(ends[1]), measure.unit());
            quantities.put(measure, new StatedQuantity(range, text, "", id));
        } else if (!text.isEmpty()) {
            Qualifier qualifier = text.startsWith("~") ? Qualifier.ABOUT : Qualifier.EXACT;
            BigDecimal value = new BigDecimal(text.replace("~", ""));
            quantities.put(measure, new StatedQuantity(Quantity.of(qualifier, value, measure.unit()), text, "", id));
        }
    }
}
