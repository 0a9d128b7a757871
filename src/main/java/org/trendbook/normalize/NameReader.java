package org.trendbook.normalize;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.ModelName;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.Region;

/**
 * Gives the names of a record their canonical spelling. The record's own cell comes first; what it leaves empty comes
 * from the tables: family, domain and architecture from that of models, countries from that of organizations. A name
 * that no table knows is taken as spelled.
 */
final class NameReader implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ModelNames models;
    private final OrganizationNames organizations;
    private final TreeSet<String> regionChina = new TreeSet<>();
    private final Remembered<WordTable, List<Named<String>>> words = new Remembered<>();
    private final Remembered<OrganizationNames, List<Named<OrganizationName>>> makers = new Remembered<>();

    /**
     * One of the names in a cell.
     *
     * @param name what the table knows, or the spelling
     */
    private record Named<T>(String spelling, T name, boolean isKnown) {}

    NameReader(ModelNames models, OrganizationNames organizations, List<String> regionChina) {
        this.models = models;
        this.organizations = organizations;
        regionChina.forEach(
                name -> this.regionChina.add(WordTable.COUNTRIES.find(name).orElse(name.strip())));
    }

    /** The canonical name of a model: that of the table, or its spelling. */
    String model(String spelling) {
        return models.find(spelling).map(ModelName::model).orElse(spelling.strip());
    }

    Noted<RecordNames> read(RawRecord record) {
        List<CellTrail> trail = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        String spelled = record.text(Column.MODEL);
        Optional<ModelName> known = models.find(spelled);
        String model = known.map(ModelName::model).orElse(spelled.strip());
        trail.add(CellTrail.name(
                Column.MODEL, spelled, known.isPresent() ? ReadingRule.NAME_TABLE : ReadingRule.AS_SPELLED, model));

        String family = filled(record, Column.FAMILY)
                .orElse(known.map(ModelName::family).orElse(""));
        filled(record, Column.FAMILY)
                .ifPresent(own -> trail.add(
                        CellTrail.name(Column.FAMILY, record.text(Column.FAMILY), ReadingRule.AS_SPELLED, own)));

        Noted<List<OrganizationName>> makers = makers(record);
        Noted<List<String>> countries = countries(record, makers.found());
        Noted<List<String>> domains =
                domains(record, known.map(ModelName::domain).orElse(""));
        Noted<Architecture> architecture =
                architecture(record, known.map(ModelName::architecture).orElse(""));
        for (Noted<?> step : List.of(makers, countries, domains, architecture)) {
            trail.addAll(step.trail());
            problems.addAll(step.problems());
        }
        RecordNames names = new RecordNames(
                model,
                known.map(ModelName::nameZh).orElse(""),
                family,
                distinct(makers.found().stream()
                        .map(OrganizationName::organization)
                        .toList()),
                countries.found(),
                region(countries.found()),
                domains.found(),
                architecture.found());
        return new Noted<>(names, trail, problems);
    }

    private Noted<List<OrganizationName>> makers(RawRecord record) {
        Optional<String> cell = filled(record, Column.ORGANIZATION);
        List<OrganizationName> makers = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Named<OrganizationName> one : this.makers.of(cell.orElse(""), organizations, NameReader::split)) {
            makers.add(one.name());
            if (!one.isKnown()) {
                problems.add(CellProblem.of(
                        record,
                        Column.ORGANIZATION,
                        ProblemCode.UNKNOWN_ORGANIZATION,
                        one.spelling(),
                        "a name that organizations.csv knows",
                        "Add it to organizations.csv with its country, or as an alias of a name there."));
            }
        }
        List<String> names = makers.stream().map(OrganizationName::organization).toList();
        ReadingRule rule = problems.isEmpty() ? ReadingRule.NAME_TABLE : ReadingRule.AS_SPELLED;
        return new Noted<>(makers, trail(record, Column.ORGANIZATION, rule, names), problems);
    }

    private Noted<List<String>> countries(RawRecord record, List<OrganizationName> makers) {
        Optional<String> own = filled(record, Column.COUNTRY);
        if (own.isEmpty()) {
            return new Noted<>(countriesOf(makers), List.of(), List.of());
        }
        List<String> countries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Named<String> one : words.of(own.get(), WordTable.COUNTRIES, NameReader::split)) {
            countries.add(one.name());
            if (!one.isKnown()) {
                problems.add(CellProblem.of(
                        record,
                        Column.COUNTRY,
                        ProblemCode.UNKNOWN_COUNTRY,
                        one.spelling(),
                        "the name of a country in English or Chinese, or its ISO 3166 code",
                        "Spell the country as it is usually named, such as United States or 中国."));
            }
        }
        List<String> once = distinct(countries);
        ReadingRule rule = problems.isEmpty() ? ReadingRule.NAME_TABLE : ReadingRule.AS_SPELLED;
        return new Noted<>(once, trail(record, Column.COUNTRY, rule, once), problems);
    }

    private List<String> countriesOf(List<OrganizationName> makers) {
        List<String> countries = new ArrayList<>();
        for (OrganizationName maker : makers) {
            words.of(maker.country(), WordTable.COUNTRIES, NameReader::split)
                    .forEach(country -> countries.add(country.name()));
        }
        return distinct(countries);
    }

    /** No country: no region. */
    private Region region(List<String> countries) {
        if (countries.isEmpty()) {
            return Region.UNSTATED;
        }
        return countries.stream().anyMatch(regionChina::contains) ? Region.CHINA : Region.ABROAD;
    }

    private Noted<List<String>> domains(RawRecord record, String ofTable) {
        Optional<String> own = filled(record, Column.DOMAIN);
        List<String> domains = new ArrayList<>();
        boolean allKnown = true;
        for (Named<String> one : words.of(own.orElse(ofTable), WordTable.DOMAINS, NameReader::split)) {
            allKnown &= one.isKnown();
            domains.add(one.name());
        }
        List<String> once = distinct(domains);
        ReadingRule rule = allKnown ? ReadingRule.NAME_TABLE : ReadingRule.AS_SPELLED;
        return new Noted<>(once, own.isEmpty() ? List.of() : trail(record, Column.DOMAIN, rule, once), List.of());
    }

    private static Noted<Architecture> architecture(RawRecord record, String ofTable) {
        Optional<String> own = filled(record, Column.ARCHITECTURE);
        Architecture found = WordTable.ARCHITECTURES
                .find(own.orElse(ofTable))
                .map(Architecture::valueOf)
                .orElse(Architecture.UNSTATED);
        if (own.isEmpty()) {
            return new Noted<>(found, List.of(), List.of());
        }
        if (found == Architecture.UNSTATED) {
            Problem unknown = CellProblem.of(
                    record,
                    Column.ARCHITECTURE,
                    ProblemCode.UNKNOWN_ARCHITECTURE,
                    "dense or sparse, in English or Chinese",
                    "Write dense or sparse, or leave the cell empty when the source does not say.");
            return new Noted<>(
                    found,
                    List.of(CellTrail.without(
                            Column.ARCHITECTURE, record.text(Column.ARCHITECTURE), ReadingRule.REFUSED)),
                    List.of(unknown));
        }
        return new Noted<>(
                found, trail(record, Column.ARCHITECTURE, ReadingRule.WORD_LIST, List.of(found.key())), List.of());
    }

    private static List<Named<String>> split(String cell, WordTable table) {
        return NameList.split(cell, table::knows).stream()
                .map(spelling -> named(spelling, table.find(spelling), spelling))
                .toList();
    }

    private static List<Named<OrganizationName>> split(String cell, OrganizationNames table) {
        return NameList.split(cell, table::knows).stream()
                .map(spelling ->
                        named(spelling, table.find(spelling), new OrganizationName(spelling, spelling, "", "")))
                .toList();
    }

    private static <T> Named<T> named(String spelling, Optional<T> known, T unknown) {
        return new Named<>(spelling, known.orElse(unknown), known.isPresent());
    }

    /** The trimmed cell; none when it is empty or says that there is nothing. */
    private static Optional<String> filled(RawRecord record, Column column) {
        String text = record.text(column);
        return AbsenceWords.of(text).isPresent() ? Optional.empty() : Optional.of(text.strip());
    }

    private static List<CellTrail> trail(RawRecord record, Column column, ReadingRule rule, Collection<String> names) {
        String raw = record.text(column);
        if (raw.isBlank()) {
            return List.of();
        }
        return List.of(
                names.isEmpty()
                        ? CellTrail.without(column, raw, ReadingRule.ABSENT)
                        : CellTrail.name(column, raw, rule, String.join(";", names)));
    }

    private static List<String> distinct(List<String> names) {
        Set<String> once = new LinkedHashSet<>(names);
        return List.copyOf(once);
    }
}
