package org.trendbook.crosscheck;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trendbook.model.Architecture;
import org.trendbook.model.Claim;
import org.trendbook.model.ModelRecord;
import org.trendbook.model.NameKey;
import org.trendbook.model.Region;

/** The scope of a claim, as far as records can decide it. */
record Limits(List<Claim.Scope> scopes) {
    private static final Set<String> DECIDABLE =
            Set.of("region", "country", "domain", "architecture", "organization", "family");
    private static final Set<String> REGIONS = Set.of(Region.CHINA.key(), Region.ABROAD.key());

    /** Whether a record is within all limits. */
    enum Membership {
        IN,
        OUT,
        /** The record does not say. */
        UNKNOWN
    }

    Limits {
        scopes = List.copyOf(scopes);
    }

    /** The same for these records: a maker or a family that none of them names is mere words to them. */
    Limits knownTo(Records records) {
        return new Limits(scopes.stream()
                .map(scope -> records.knows(scope) ? scope : new Claim.Scope("", scope.value()))
                .toList());
    }

    /** The limits that no record can decide, such as 'low-cost and deployable'. */
    List<Claim.Scope> undecidable() {
        return scopes.stream().filter(scope -> !isDecidable(scope)).toList();
    }

    /** The limits that records can decide. */
    Limits decidable() {
        return new Limits(scopes.stream().filter(Limits::isDecidable).toList());
    }

    /** Of regions there are two: which countries are Europe no record says. */
    private static boolean isDecidable(Claim.Scope scope) {
        String key = scope.key().toLowerCase(Locale.ROOT);
        String value = scope.value().strip().toLowerCase(Locale.ROOT);
        return DECIDABLE.contains(key) && (!key.equals("region") || REGIONS.contains(value));
    }

    boolean isEmpty() {
        return scopes.isEmpty();
    }

    Argument spelled() {
        return spelled(scopes);
    }

    static Argument spelled(List<Claim.Scope> some) {
        return new Argument.Several(
                some.stream().map(scope -> (Argument) new Argument.Limit(scope)).toList());
    }

    Membership of(ModelRecord one) {
        boolean unknown = false;
        for (Claim.Scope scope : scopes) {
            Membership membership = of(one, scope);
            if (membership == Membership.OUT) {
                return Membership.OUT;
            }
            unknown |= membership == Membership.UNKNOWN;
        }
        return unknown ? Membership.UNKNOWN : Membership.IN;
    }

    /**
     * Whether the record is outside by a fact that leaves no choice: its region, country, maker, family or architecture.
     * A domain does: a system may well belong to one that its record does not list.
     */
    boolean shutOut(ModelRecord one) {
        return scopes.stream()
                .anyMatch(scope -> !scope.key().equalsIgnoreCase("domain") && of(one, scope) == Membership.OUT);
    }

    private static Membership of(ModelRecord one, Claim.Scope scope) {
        String wanted = NameKey.of(scope.value());
        return switch (scope.key().toLowerCase(Locale.ROOT)) {
            case "region" -> ofRegion(one, wanted);
            case "country" -> among(one.countries(), wanted);
            case "domain" -> among(one.domains(), wanted);
            case "organization" -> among(one.organizations(), wanted);
            case "family" -> one.family().isEmpty() ? Membership.UNKNOWN : among(List.of(one.family()), wanted);
            case "architecture" ->
                one.architecture() == Architecture.UNSTATED
                        ? Membership.UNKNOWN
                        : among(List.of(one.architecture().key()), wanted);
            default -> Membership.UNKNOWN;
        };
    }

    private static Membership ofRegion(ModelRecord one, String wanted) {
        if (one.region() == Region.UNSTATED) {
            return Membership.UNKNOWN;
        }
        return one.region().key().equals(wanted) ? Membership.IN : Membership.OUT;
    }

    private static Membership among(List<String> recorded, String wanted) {
        if (recorded.isEmpty()) {
            return Membership.UNKNOWN;
        }
        return recorded.stream().anyMatch(value -> NameKey.of(value).equals(wanted)) ? Membership.IN : Membership.OUT;
    }
}
