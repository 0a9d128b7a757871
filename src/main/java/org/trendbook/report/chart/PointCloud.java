package org.trendbook.report.chart;

/** Points too many to be told apart. */
final class PointCloud {
    /** More points than this are drawn as a cloud. */
    static final int THRESHOLD = 1500;

    private PointCloud() {}
}
