package org.trendbook.model;

import java.io.Serializable;

/** One row of models.csv: an alias and what it stands for. Texts that the table leaves open are empty. */
public record ModelName(String alias, String model, String nameZh, String family, String domain, String architecture)
        implements Serializable {}
