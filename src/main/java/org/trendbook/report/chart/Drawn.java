package org.trendbook.report.chart;

/**
 * What became of a drawn chart.
 *
 * @param heightCentimeters of the picture; some charts are taller than their preset's usual height
 * @param note the sentence in the picture that counts the names of points, rows and events for which there was no room, in
 *     its language; empty when nothing is left out
 */
public record Drawn(double heightCentimeters, String note) {}
