package org.trendbook.normalize;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.trendbook.model.Claim;
import org.trendbook.model.ModelName;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.Qualifier;
import org.trendbook.model.Quantity;
import org.trendbook.model.RawClaim;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.Relation;
import org.trendbook.model.ReleaseDate;
import org.trendbook.model.Source;

/**
 * Turns one raw claim into typed values: names into canonical ones, the value by the grammar of what the claim is about,
 * the date as of the claim's source. What cannot be read is a problem, and the claim stays without it.
 */
public final class ClaimNormalizer implements Serializable {
    private static final long serialVersionUID = 1L;
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
        Optional<Relation> relation = WordTable.RELATIONS.find(raw.relation()).map(Relation::valueOf);
        if (relation.isEmpty()) {
            problems.add(unreadable(
                    raw,
                    "relation",
                    raw.relation(),
                    "ratio_to, equal_to, largest_at, first_to_reach, breaks_record_of, sum_of, grew_by, before, after"
                            + " or other",
                    "Write one of these; other keeps a claim that nothing can check."));
        }
        Reading<Quantity> value = ClaimValue.read(raw, relation.orElse(Relation.OTHER));
        problems.addAll(problems(raw, "value", raw.value(), value));
        Reading<ReleaseDate> at = at(raw);
        problems.addAll(problems(raw, "at", raw.at(), at));
        Reading<Double> tolerance = Tolerance.read(raw.tolerance(), isAbout(value));
        problems.addAll(problems(raw, "tolerance", raw.tolerance(), tolerance));
        Claim claim = new Claim(
                raw,
                names(raw.subject()),
                relation.orElse(Relation.OTHER),
                names(raw.object()),
                value,
                tolerance,
                scopes.read(raw.scope()),
                at);
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
    private Reading<ReleaseDate> at(RawClaim raw) {
        DateContext context = sources.of(raw.source().strip());
        int dots = raw.at().indexOf("..");
        return dots < 0
                ? DateReader.read(raw.at(), context)
                : DateReader.readSpan(raw.at().substring(0, dots), raw.at().substring(dots + 2), context);
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
                    "Nothing, if that is what the source means."));
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
