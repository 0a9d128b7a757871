package org.trendbook.report;

import java.io.Serializable;

/**
 * A drawn chart that is shown in a sheet as a picture, to be copied from there.
 *
 * @param chart the name of the chart, by which its file is found
 * @param title its caption
 * @param alt what it shows, for those who do not see it
 */
public record SheetPicture(String chart, String title, String alt) implements Serializable {}
