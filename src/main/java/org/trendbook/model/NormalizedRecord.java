package org.trendbook.model;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What one raw record says of one (model, size), in typed values. A raw record that lists sizes becomes several.
 *
 * @param recordId the raw id, with {@code #1}, {@code #2}, … when the raw record was split
 * @param ofRecord the raw id
 * @param model canonical name without a size; records match by it
 * @param name the name to show: {@code model}, with the size added when the raw record was split ('LLaMA 7B')
 * @param nameZh Chinese name, or empty
 * @param family series, or empty
 * @param organizations canonical names in the order of the source
 * @param countries canonical English names, each once
 * @param domains canonical English names, each once
 * @param events the dated event of this record: none or one
 * @param quantities what could be read, by measure
 * @param texts the raw cells as the source spells them, filled ones only
 * @param source the id of the source; empty when the record names none
 * @param carried foreign columns carried along for analyses
 */
public record NormalizedRecord(
        String recordId,
        String ofRecord,
        String model,
        String name,
        String nameZh,
        String family,
        List<String> organizations,
        List<String> countries,
        Region region,
        List<String> domains,
        Architecture architecture,
        List<Event> events,
        Map<Measure, StatedQuantity> quantities,
        Map<Column, String> texts,
        String source,
        String locator,
        Origin origin,
        SortedMap<String, String> carried)
        implements Serializable {

    public NormalizedRecord {
        organizations = List.copyOf(organizations);
        countries = List.copyOf(countries);
        domains = List.copyOf(domains);
        events = List.copyOf(events);
        quantities = EnumTable.copyOf(quantities);
        texts = EnumTable.copyOf(texts);
        carried = CarriedCells.copyOf(carried);
    }
}
