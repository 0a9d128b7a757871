package org.trendbook.model;

import java.io.Serializable;

/**
 * A quantity with the words it was read from.
 *
 * @param raw the cell as the source spells it
 * @param source the id of the source
 * @param recordId the raw record that says so
 */
public record StatedQuantity(Quantity quantity, String raw, String source, String recordId) implements Serializable {}
