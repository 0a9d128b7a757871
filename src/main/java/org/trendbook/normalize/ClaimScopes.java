package org.trendbook.normalize;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.trendbook.model.Architecture;
import org.trendbook.model.Claim.Scope;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Region;

/**
 * The limits of a claim: {@code region=china;domain=Language;low-cost and deployable}. What is written as column and
 * value gets the spelling that the records have, as do a country, a region and an architecture alone; other words are kept,
 * and no record can decide them. The whole world is no limit.
 */
final class ClaimScopes implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern SEPARATORS = Pattern.compile("[;；]");
    private static final String CHINA = "China";
    private static final String EVERYWHERE = "EVERYWHERE";

    private final NameTable<OrganizationName> organizations;
    private final TreeSet<String> regionChina;

    ClaimScopes(NameTable<OrganizationName> organizations, NormalizeOptions options) {
        this.organizations = organizations;
        this.regionChina = options.countriesOfChina();
    }

    List<Scope> read(String cell) {
        return SEPARATORS
                .splitAsStream(cell)
                .map(String::strip)
                .filter(atom -> !atom.isEmpty())
                .flatMap(atom -> scope(atom).stream())
                .toList();
    }

    private Optional<Scope> scope(String atom) {
        int sign = atom.indexOf('=');
        String key = sign <= 0 ? "" : atom.substring(0, sign).strip().toLowerCase(Locale.ROOT);
        String value = sign <= 0 ? atom : atom.substring(sign + 1).strip();
        if (!key.isEmpty() && !key.equals("region")) {
            return Optional.of(new Scope(key, canonical(key, value)));
        }
        if (WordTable.REGIONS.find(value).filter(EVERYWHERE::equals).isPresent()) {
            return Optional.empty();
        }
        Optional<Scope> known = key.isEmpty() ? place(value).or(() -> architecture(value)) : place(value);
        return Optional.of(known.orElseGet(() -> new Scope(key, value)));
    }

    private String canonical(String key, String value) {
        return switch (key) {
            case "country" -> WordTable.COUNTRIES.find(value).orElse(value);
            case "domain" -> WordTable.DOMAINS.find(value).orElse(value);
            case "architecture" -> architecture(value).map(Scope::value).orElse(value);
            case "organization" ->
                organizations.find(value).map(OrganizationName::organization).orElse(value);
            default -> value;
        };
    }

    /** China or abroad; any other country is that country, Hong Kong too. */
    private Optional<Scope> place(String value) {
        Optional<String> country = WordTable.COUNTRIES.find(value);
        if (country.filter(CHINA::equals).filter(regionChina::contains).isPresent()) {
            return Optional.of(new Scope("region", Region.CHINA.key()));
        }
        return WordTable.REGIONS
                .find(value)
                .map(region -> new Scope("region", Region.valueOf(region).key()))
                .or(() -> country.map(name -> new Scope("country", name)));
    }

    private static Optional<Scope> architecture(String value) {
        return WordTable.ARCHITECTURES
                .find(value)
                .map(word ->
                        new Scope("architecture", Architecture.valueOf(word).key()));
    }
}
