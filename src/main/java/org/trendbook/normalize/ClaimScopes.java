package org.trendbook.normalize;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.trendbook.model.Architecture;
import org.trendbook.model.Claim.Scope;
import org.trendbook.model.OrganizationName;
import org.trendbook.model.Region;

/**
 * The limits of a claim: {@code region=china;domain=Language;low-cost and deployable}. What is written as column and
 * value gets the spelling that the records have; other words are kept, and no record can decide them.
 */
final class ClaimScopes implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern SEPARATORS = Pattern.compile("[;；]");
    private static final Set<String> ABROAD = Set.of("abroad", "foreign", "国外", "海外", "國外", "境外");

    private final OrganizationNames organizations;
    private final TreeSet<String> regionChina = new TreeSet<>();

    ClaimScopes(OrganizationNames organizations, List<String> regionChina) {
        this.organizations = organizations;
        regionChina.forEach(
                name -> this.regionChina.add(WordTable.COUNTRIES.find(name).orElse(name.strip())));
    }

    List<Scope> read(String cell) {
        return SEPARATORS
                .splitAsStream(cell)
                .map(String::strip)
                .filter(atom -> !atom.isEmpty())
                .map(this::scope)
                .toList();
    }

    private Scope scope(String atom) {
        int sign = atom.indexOf('=');
        if (sign <= 0) {
            return new Scope("", atom);
        }
        String key = atom.substring(0, sign).strip().toLowerCase(Locale.ROOT);
        return new Scope(key, canonical(key, atom.substring(sign + 1).strip()));
    }

    private String canonical(String key, String value) {
        return switch (key) {
            case "region" -> region(value);
            case "country" -> WordTable.COUNTRIES.find(value).orElse(value);
            case "domain" -> WordTable.DOMAINS.find(value).orElse(value);
            case "architecture" ->
                WordTable.ARCHITECTURES
                        .find(value)
                        .map(word -> Architecture.valueOf(word).key())
                        .orElse(value);
            case "organization" ->
                organizations.find(value).map(OrganizationName::organization).orElse(value);
            default -> value;
        };
    }

    private String region(String value) {
        String word = value.toLowerCase(Locale.ROOT);
        if (ABROAD.contains(word)) {
            return Region.ABROAD.key();
        }
        boolean china =
                WordTable.COUNTRIES.find(value).map(regionChina::contains).orElse(false);
        return china ? Region.CHINA.key() : word;
    }
}
