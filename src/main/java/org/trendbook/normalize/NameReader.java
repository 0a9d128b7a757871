package org.trendbook.normalize;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.trendbook.model.Architecture;
import org.trendbook.model.Column;
import org.trendbook.model.ModelName;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.Region;
import org.trendbook.normalize.text.AbsenceWords;
import org.trendbook.normalize.text.FootnoteMarks;

/**
 * Gives the names of a record their canonical spelling. The record's own cell comes first; what it leaves empty comes
 * from the tables: family, domain and architecture from that of models, countries from that of organizations. A name
 * that no table knows is taken as spelled.
 */
final class NameReader implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int MOST_TEXTS = 1 << 12;

    private final NameTable<ModelName> models;
    private final NameTable<OrganizationName> organizations;
    private final TreeSet<String> regionChina;
    private final ReadingCache<WordTable, Names<String>> words = new ReadingCache<>(MOST_TEXTS);
    private final ReadingCache<NameTable<OrganizationName>, Names<OrganizationName>> makers =
            new ReadingCache<>(MOST_TEXTS);

    /**
     * One of the names in a cell.
     *
     * @param name what the table knows, or the spelling
     */
    private record Named<T>(String spelling, T name, boolean isKnown) {}

    /**
     * The names in a cell.
     *
     * @param canonical of each its canonical spelling
     * @param once the canonical spellings, each once
     */
    private record Names<T>(List<Named<T>> each, List<String> canonical, List<String> once) {
        static <T> Names<T> of(List<Named<T>> each, Function<T, String> spelling) {
            List<String> canonical =
                    each.stream().map(named -> spelling.apply(named.name())).toList();
            return new Names<>(each, canonical, distinct(canonical));
        }

        boolean areKnown() {
            for (Named<T> one : each) {
                if (!one.isKnown()) {
                    return false;
                }
            }
            return true;
        }
    }

    NameReader(NameTable<ModelName> models, NameTable<OrganizationName> organizations, NormalizeOptions options) {
        this.models = models;
        this.organizations = organizations;
        this.regionChina = options.countriesOfChina();
    }

    RecordNames read(RawRecord record, Notes notes) {
        String spelled = record.text(Column.MODEL);
        Optional<ModelName> known = models.find(spelled);
        String model = known.map(ModelName::model).orElse(spelled.strip());
        notes.add(CellTrail.name(
                Column.MODEL, spelled, known.isPresent() ? ReadingRule.NAME_TABLE : ReadingRule.AS_SPELLED, model));

        Optional<String> family = filled(record, Column.FAMILY);
        family.ifPresent(own ->
                notes.add(CellTrail.name(Column.FAMILY, record.text(Column.FAMILY), ReadingRule.AS_SPELLED, own)));

        Names<OrganizationName> makers = makers(record, notes);
        List<String> countries = countries(record, makers, notes);
        return new RecordNames(
                model,
                known.map(ModelName::nameZh).orElse(""),
                family.orElse(known.map(ModelName::family).orElse("")),
                makers.once(),
                countries,
                region(countries),
                domains(record, known.map(ModelName::domain).orElse(""), notes),
                architecture(record, known.map(ModelName::architecture).orElse(""), notes));
    }

    private Names<OrganizationName> makers(RawRecord record, Notes notes) {
        Optional<String> cell = filled(record, Column.ORGANIZATION);
        Names<OrganizationName> found = makers.of(cell.orElse(""), organizations, NameReader::split);
        for (Named<OrganizationName> one : found.each()) {
            if (!one.isKnown()) {
                notes.add(CellProblem.of(
                        record,
                        Column.ORGANIZATION,
                        ProblemCode.UNKNOWN_ORGANIZATION,
                        one.spelling(),
                        "a name that organizations.csv knows",
                        "Add it to organizations.csv with its country, or as an alias of a name there."));
            }
        }
        noteNames(record, Column.ORGANIZATION, ruleOf(found), found.canonical(), notes);
        return found;
    }

    private static ReadingRule ruleOf(Names<?> names) {
        return names.areKnown() ? ReadingRule.NAME_TABLE : ReadingRule.AS_SPELLED;
    }

    private List<String> countries(RawRecord record, Names<OrganizationName> makers, Notes notes) {
        Optional<String> own = filled(record, Column.COUNTRY);
        if (own.isEmpty()) {
            return countriesOf(makers);
        }
        Names<String> found = words.of(own.get(), WordTable.COUNTRIES, NameReader::split);
        for (Named<String> one : found.each()) {
            if (!one.isKnown()) {
                notes.add(CellProblem.of(
                        record,
                        Column.COUNTRY,
                        ProblemCode.UNKNOWN_COUNTRY,
                        one.spelling(),
                        "the name of a country in English or Chinese, or its ISO 3166 code",
                        "Spell the country as it is usually named, such as United States or 中国: one that is not known"
                                + " counts as none of China's."));
            }
        }
        noteNames(record, Column.COUNTRY, ruleOf(found), found.once(), notes);
        return found.once();
    }

    private List<String> countriesOf(Names<OrganizationName> makers) {
        List<String> countries = new ArrayList<>();
        for (Named<OrganizationName> maker : makers.each()) {
            countries.addAll(words.of(maker.name().country(), WordTable.COUNTRIES, NameReader::split)
                    .canonical());
        }
        return distinct(countries);
    }

    /** No country: no region. */
    private Region region(List<String> countries) {
        if (countries.isEmpty()) {
            return Region.UNSTATED;
        }
        for (String country : countries) {
            if (regionChina.contains(country)) {
                return Region.CHINA;
            }
        }
        return Region.ABROAD;
    }

    private List<String> domains(RawRecord record, String ofTable, Notes notes) {
        Optional<String> own = filled(record, Column.DOMAIN);
        Names<String> found = words.of(own.orElse(ofTable), WordTable.DOMAINS, NameReader::split);
        if (own.isPresent()) {
            noteNames(record, Column.DOMAIN, ruleOf(found), found.once(), notes);
        }
        return found.once();
    }

    private static Architecture architecture(RawRecord record, String ofTable, Notes notes) {
        Optional<String> own = filled(record, Column.ARCHITECTURE);
        Architecture found = WordTable.ARCHITECTURES
                .find(own.orElse(ofTable))
                .map(Architecture::valueOf)
                .orElse(Architecture.UNSTATED);
        if (own.isPresent() && found == Architecture.UNSTATED) {
            notes.add(CellProblem.of(
                    record,
                    Column.ARCHITECTURE,
                    ProblemCode.UNKNOWN_ARCHITECTURE,
                    "dense or sparse, in English or Chinese",
                    "Write dense or sparse, or leave the cell empty when the source does not say."));
            notes.add(CellTrail.without(Column.ARCHITECTURE, record.text(Column.ARCHITECTURE), ReadingRule.REFUSED));
        } else if (own.isPresent()) {
            noteNames(record, Column.ARCHITECTURE, ReadingRule.WORD_LIST, List.of(found.key()), notes);
        }
        return found;
    }

    private static Names<String> split(String cell, WordTable table) {
        return Names.of(
                unmarked(cell, table::knows)
                        .map(spelling -> named(spelling, table.find(spelling), spelling))
                        .toList(),
                name -> name);
    }

    private static Names<OrganizationName> split(String cell, NameTable<OrganizationName> table) {
        return Names.of(
                unmarked(cell, table::knows)
                        .map(spelling ->
                                named(spelling, table.find(spelling), new OrganizationName(spelling, spelling, "", "")))
                        .toList(),
                OrganizationName::organization);
    }

    /** The names in a cell without the marks of footnotes behind them: 'China[1]' is China. */
    private static Stream<String> unmarked(String cell, Predicate<String> known) {
        return NameList.split(cell, name -> known.test(FootnoteMarks.removedFrom(name))).stream()
                .map(FootnoteMarks::removedFrom);
    }

    private static <T> Named<T> named(String spelling, Optional<T> known, T unknown) {
        return new Named<>(spelling, known.orElse(unknown), known.isPresent());
    }

    /** The trimmed cell; none when it is empty or says that there is nothing. */
    private static Optional<String> filled(RawRecord record, Column column) {
        String text = record.text(column);
        return AbsenceWords.of(text).isPresent() ? Optional.empty() : Optional.of(text.strip());
    }

    private static void noteNames(RawRecord record, Column column, ReadingRule rule, List<String> names, Notes notes) {
        String raw = record.text(column);
        if (raw.isBlank()) {
            return;
        }
        notes.add(
                names.isEmpty()
                        ? CellTrail.without(column, raw, ReadingRule.ABSENT)
                        : CellTrail.name(column, raw, rule, String.join(";", names)));
    }

    private static List<String> distinct(List<String> names) {
        return names.size() < 2 ? List.copyOf(names) : List.copyOf(new LinkedHashSet<>(names));
    }
}
