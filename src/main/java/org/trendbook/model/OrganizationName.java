package org.trendbook.model;

import java.io.Serializable;

/** One row of organizations.csv: an alias and what it stands for. Texts that the table leaves open are empty. */
public record OrganizationName(String alias, String organization, String nameZh, String country)
        implements Serializable {}
