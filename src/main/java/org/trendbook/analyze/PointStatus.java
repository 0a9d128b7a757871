package org.trendbook.analyze;

import java.io.Serializable;

/** Whether a model is a point of the default trend of parameters, and why: columns of models.csv. */
public record PointStatus(String recordId, PointReason reason) implements Serializable {}
