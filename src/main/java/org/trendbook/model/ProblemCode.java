package org.trendbook.model;

import static org.trendbook.model.Severity.ERROR;
import static org.trendbook.model.Severity.NOTE;
import static org.trendbook.model.Severity.WARNING;

import java.util.Locale;

/** The closed list of what can be wrong with data. Its documentation page and this list are kept equal by a test. */
public enum ProblemCode {
    UNREADABLE_ROW(ERROR, "A row cannot be read as a row; it is rejected."),
    TOO_MANY_CELLS(ERROR, "A row has more filled cells than the header; it is rejected."),
    TOO_FEW_CELLS(WARNING, "A row has fewer cells than the header; the missing ones count as empty."),
    MISSING_MODEL(ERROR, "A row does not name a model; it is rejected."),
    REPEATED_RECORD_ID(
            ERROR,
            "A record id is used twice, perhaps by one of the sizes that a row lists; the later row is rejected."),
    UNKNOWN_COLUMN(NOTE, "A column has a name that trendbook does not know; it is not read."),
    REPEATED_COLUMN(WARNING, "Two columns in the header are the same field; the problem says which one is read."),
    SKIPPED_FILE(WARNING, "A file has a type or name that trendbook does not read, or is a folder; it is skipped."),
    SKIPPED_SHEET(WARNING, "A workbook has other sheets with content; they are not read."),
    MERGED_CELLS(WARNING, "Cells are merged across several rows; the rows below the first do not get their value."),
    EMPTY_FILE(WARNING, "A file contains no rows."),
    CHARSET_GUESSED(NOTE, "A file is not UTF-8 and does not name its character set; it was read in the one detected."),
    UNKNOWN_EVENT(WARNING, "An event is not one that trendbook knows; its date is not taken as a release date."),
    UNKNOWN_ARCHITECTURE(WARNING, "An architecture is neither dense nor sparse; it is left empty."),
    REPEATED_SOURCE_ID(ERROR, "A source id is used twice in sources.csv; the later row is not used."),
    REPEATED_ALIAS(
            ERROR,
            "One spelling is listed under two names in models.csv or organizations.csv; the later row is not used."),
    REPEATED_CLAIM_ID(WARNING, "A claim id is used twice; both claims are checked."),
    REFUSED_PRIORITY(
            WARNING,
            "A priority in sources.csv is not a whole number of 1 or more; the source comes after the others."),
    UNKNOWN_SOURCE(WARNING, "A record names a source that sources.csv does not list."),
    UNKNOWN_ORGANIZATION(NOTE, "An organization is not in organizations.csv; it is taken as spelled."),
    UNKNOWN_COUNTRY(
            NOTE, "A country is not one that trendbook knows; it is taken as spelled, and does not count as China."),
    REFUSED_QUANTITY(ERROR, "A quantity cannot be read exactly; its cell counts as empty."),
    REFUSED_DATE(ERROR, "A date cannot be read exactly; its cell counts as empty."),
    AMBIGUOUS_DATE(ERROR, "A date can be read in more than one way; its cell counts as empty."),
    IMPOSSIBLE_DATE(ERROR, "A date does not exist in the calendar; its cell counts as empty."),
    AMBIGUOUS_UNIT(
            ERROR, "A unit can be read in two ways, and nothing decides between them; its cell counts as empty."),
    SPELLINGS_DISAGREE(ERROR, "A cell gives its value in two spellings that differ; it counts as empty."),
    IMPLAUSIBLE_VALUE(
            WARNING,
            "A value is outside the range of anything ever built, or a date is before 1940 or after 2050; it is kept and counted as it is."),
    NO_DEVICE_COUNT(
            NOTE,
            "A text names devices but not how many: normalize refuses it, and in a record the count stays empty."),
    UNRESOLVED_UNIT(NOTE, "The words do not say what is counted; the number is kept but not used in trends."),
    READ_BY_CONVENTION(NOTE, "A convention changed the number: '增加了 N 倍', for example, is read as N + 1 times."),
    CONFLICTING_VALUES(WARNING, "Two records of one source give different values for one field; the first is used."),
    SLIP(
            WARNING,
            "A value differs by a factor of ten, a thousand or ten thousand from another record of the same model."),
    PARTS_DO_NOT_ADD_UP(WARNING, "The parts of an amount do not add up to its stated total."),
    DATE_BEFORE_PREDECESSOR(NOTE, "A model is dated before its predecessor in its series."),
    ACTIVE_ABOVE_TOTAL(WARNING, "The active parameters exceed the total."),
    SOURCES_DISAGREE(NOTE, "Two sources differ on a model; the one with the higher priority is used."),
    CLAIM_CONTRADICTED(WARNING, "A claim does not agree with the records."),
    CLAIM_UNREADABLE(
            ERROR,
            "A claim's subject, relation, value, tolerance or date cannot be read; a claim that needs it cannot be checked."),
    CLAIM_OF_UNKNOWN_MODEL(NOTE, "A claim names a model that no record describes."),
    NOT_IN_SOURCE(WARNING, "A raw value does not occur in the text of its source."),
    NOT_NEAR_MODEL(WARNING, "A raw value occurs in the text of its source, but not near its model's name."),
    SETTING_WITHOUT_EFFECT(
            WARNING, "A setting names a model, column or country that no record has; it changes nothing."),
    MISSING_GLYPH(NOTE, "The charts' font lacks a character; a substitute is drawn."),
    TEXT_CUT_IN_WORKBOOK(
            NOTE,
            "A text is longer than a workbook cell can hold; only its beginning is shown, and the CSV files have all of it.");

    private final String key = name().toLowerCase(Locale.ROOT);

    private final Severity severity;
    private final String meaning;

    ProblemCode(Severity severity, String meaning) {
        this.severity = severity;
        this.meaning = meaning;
    }

    /** How grave every problem of this code is. */
    public Severity severity() {
        return severity;
    }

    /** One sentence on what happened and what became of the data. */
    public String meaning() {
        return meaning;
    }

    /** The name in files, such as {@code missing_model}. */
    public String key() {
        return key;
    }
}
