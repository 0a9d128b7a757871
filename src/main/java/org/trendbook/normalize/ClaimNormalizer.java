package org.trendbook.normalize;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.trendbook.model.Absence;
import org.trendbook.model.Claim;
import org.trendbook.model.DatePrecision;
import org.trendbook.model.ModelName;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Absent;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.Relation;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Source;
import org.trendbook.normalize.date.DateContext;
import org.trendbook.normalize.date.DateReader;
import org.trendbook.normalize.date.DateSpan;
import org.trendbook.normalize.date.SourceDates;

/**
 * Turns one raw claim into typed values: names into canonical ones, the value by the grammar of what the claim is about,
 * the date as of the claim's source. What cannot be read is a problem, and the claim stays without it.
 */
public final class ClaimNormalizer implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Of which a span may have two that are longer than a month and shorter than a year. */
    private static final Set<DatePrecision> BY_FIRST_MONTH =
            EnumSet.of(DatePrecision.QUARTER, DatePrecision.HALF, DatePrecision.SEASON, DatePrecision.PART);

    private static final Pattern SEPARATORS = Pattern.compile("[;；、]");

    private final NameTable<ModelName> models;
    private final SourceDates sources;
    private final ClaimScopes scopes;

    /** @param sources by id; relative dates of a source's claims are reckoned from when it was published */
    public ClaimNormalizer(
            List<ModelName> models,
            List<OrganizationName> organizations,
            Map<String, Source> sources,
            NormalizeOptions options) {
        this.models = NameTable.ofModels(models);
        this.sources = new SourceDates(sources, options.dayMonthOrder());
        this.scopes = new ClaimScopes(NameTable.ofOrganizations(organizations), options);
    }

    /** What a raw claim says. */
    public NormalizedClaim normalize(RawClaim raw) {
        List<Problem> problems = new ArrayList<>();
        Optional<Relation> known = WordTable.RELATIONS.find(raw.relation()).map(Relation::valueOf);
        Relation relation = known.orElse(raw.relation().isBlank() ? Relation.OTHER : Relation.UNREADABLE);
        if (known.isEmpty()) {
            problems.add(unreadable(
                    raw,
                    "relation",
                    raw.relation(),
                    "ratio_to, equal_to, largest_at, first_to_reach, breaks_record_of, sum_of, grew_by, before, after"
                            + " or other",
                    "Write one of these; other keeps a claim that nothing can check."));
        }
        List<String> subjects = names(raw.subject());
        if (subjects.isEmpty()) {
            problems.add(unreadable(
                    raw,
                    "subject",
                    raw.subject(),
                    "the name of a recorded model or family, or * for all that is recorded",
                    "Name what the claim is about."));
        }
        Reading<Quantity> value = ClaimValue.read(raw, relation);
        problems.addAll(problems(raw, "value", raw.value(), value));
        Reading<Double> years = relation == Relation.GREW_BY ? SpanLength.years(raw.at()) : new Absent<>(Absence.EMPTY);
        Reading<ReleaseDate> at = years.value().isPresent() ? new Absent<>(Absence.EMPTY) : at(raw, relation);
        problems.addAll(problems(raw, "at", raw.at(), at));
        Reading<Double> tolerance = Tolerance.read(raw.tolerance(), isAbout(value));
        problems.addAll(problems(raw, "tolerance", raw.tolerance(), tolerance));
        Claim claim = new Claim(
                raw, subjects, relation, names(raw.object()), value, tolerance, scopes.read(raw.scope()), at, years);
        return new NormalizedClaim(claim, problems);
    }

    /** Canonical names, in the order of the cell; {@code *} stands for all that is recorded. */
    private List<String> names(String cell) {
        return SEPARATORS
                .splitAsStream(cell)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> models.find(name).map(ModelName::model).orElse(name))
                .distinct()
                .toList();
    }

    /** A date, or a span as {@code 2010..2020}. */
    private Reading<ReleaseDate> at(RawClaim raw, Relation relation) {
        DateContext context = sources.of(raw.source().strip());
        int dots = raw.at().indexOf("..");
        if (dots < 0) {
            return DateReader.read(raw.at(), context);
        }
        Reading<ReleaseDate> first = DateReader.read(raw.at().substring(0, dots), context);
        Reading<ReleaseDate> last = DateReader.read(raw.at().substring(dots + 2), context);
        return DateSpan.of(first, relation == Relation.GREW_BY ? countedFrom(first, last) : last);
    }

    /**
     * What grew from one quarter to another did so in the months between their first ones, as from year to year: of such an end
     * the first month stands for all.
     */
    private static Reading<ReleaseDate> countedFrom(Reading<ReleaseDate> first, Reading<ReleaseDate> last) {
        return last.value()
                .filter(end ->
                        BY_FIRST_MONTH.contains(end.precision()) && end.from().getDayOfMonth() == 1)
                .filter(end -> first.value()
                        .filter(start -> start.precision() == end.precision()
                                && start.to().isBefore(end.from()))
                        .isPresent())
                .map(end -> new ReleaseDate(
                        end.from(), end.from().plusMonths(1).minusDays(1), DatePrecision.MONTH, end.fuzzy()))
                .<Reading<ReleaseDate>>map(month -> new Read<>(month, ReadingRule.DATE_RANGE))
                .orElse(last);
    }

    private static boolean isAbout(Reading<Quantity> value) {
        return value.value()
                .map(quantity -> quantity.qualifier() == Qualifier.ABOUT)
                .orElse(false);
    }

    private static List<Problem> problems(RawClaim raw, String column, String found, Reading<?> reading) {
        if (reading instanceof Refused<?> refused) {
            return List.of(unreadable(raw, column, found, refused.reason(), refused.advice()));
        }
        if (reading instanceof Read<?> read && !read.remark().isEmpty()) {
            return List.of(new Problem(
                    ProblemCode.READ_BY_CONVENTION,
                    raw.origin(),
                    raw.claimId(),
                    column,
                    CellProblem.shortened(found),
                    read.remark(),
                    "Nothing to do if that is what the source means."));
        }
        return List.of();
    }

    private static Problem unreadable(RawClaim raw, String column, String found, String wanted, String advice) {
        return new Problem(
                ProblemCode.CLAIM_UNREADABLE,
                raw.origin(),
                raw.claimId(),
                column,
                CellProblem.shortened(found),
                wanted,
                advice);
    }
}
