package org.trendbook.normalize;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;
import org.trendbook.normalize.date.DayMonthOrder;

/**
 * What the user can decide about reading records.
 *
 * @param regionChina countries whose models count as of China, in any spelling that the table of countries knows
 * @param dayMonthOrder what stands first in dates such as {@code 03/04/2021}
 */
public record NormalizeOptions(List<String> regionChina, DayMonthOrder dayMonthOrder) implements Serializable {

    /** China, Hong Kong and Macau; an ambiguous date is refused. */
    public static final NormalizeOptions DEFAULT =
            new NormalizeOptions(List.of("China", "Hong Kong", "Macau"), DayMonthOrder.UNSTATED);

    public NormalizeOptions {
        regionChina = List.copyOf(regionChina);
    }

    /** The countries of China's region that the table of countries does not know: of another world, or misspelled. */
    public List<String> unknownRegionChina() {
        return regionChina.stream()
                .filter(name -> WordTable.COUNTRIES.find(name).isEmpty())
                .toList();
    }

    /** Those countries by the names that records have. */
    TreeSet<String> countriesOfChina() {
        TreeSet<String> names = new TreeSet<>();
        regionChina.forEach(name -> names.add(WordTable.COUNTRIES.find(name).orElse(name.strip())));
        return names;
    }
}
