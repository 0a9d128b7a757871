/**
 * What is to be computed and by which rules: analyses with their steps, conditions, groups and conventions, as report.yaml
 * states them. Nothing here has seen a model's value.
 */
@NullMarked
package org.trendbook.analyze.spec;

import org.jspecify.annotations.NullMarked;
