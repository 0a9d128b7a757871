package org.trendbook.model;

import static org.trendbook.model.Severity.ERROR;
import static org.trendbook.model.Severity.NOTE;
import static org.trendbook.model.Severity.WARNING;

import java.util.Locale;

/** The closed list of what can be wrong with data. Its documentation page and this list are kept equal by a test. */
public enum ProblemCode {
    UNREADABLE_ROW(ERROR, "A row cannot be read as a row; it is rejected."),
    TOO_MANY_CELLS(ERROR, "A row has more filled cells than the header; it is rejected."),
    TOO_FEW_CELLS(WARNING, "A row has fewer cells than the header; the missing ones are empty."),
    MISSING_MODEL(ERROR, "A row names no model; it is rejected."),
    REPEATED_RECORD_ID(ERROR, "A record id stands twice; the later row is rejected."),
    UNKNOWN_COLUMN(NOTE, "A column has a name that trendbook does not know; it is not read."),
    REPEATED_COLUMN(WARNING, "Two columns of a header hold one field; the problem says which is read."),
    SKIPPED_FILE(WARNING, "A file is of no kind or name that trendbook reads, or is a folder; it is passed over."),
    SKIPPED_SHEET(WARNING, "A workbook has further sheets that hold something; they are not read."),
    MERGED_CELLS(WARNING, "Cells are merged over several rows; the rows below the first do not have their value."),
    EMPTY_FILE(WARNING, "A file holds no rows."),
    CHARSET_GUESSED(NOTE, "A file is not UTF-8 and says no character set; it was read in the one detected."),
    UNKNOWN_EVENT(WARNING, "An event is none of those known; the date is taken for no release."),
    UNKNOWN_ARCHITECTURE(WARNING, "An architecture is neither dense nor sparse; it is left empty."),
    REPEATED_SOURCE_ID(ERROR, "A source id stands twice in sources.csv; the later row is not used."),
    REPEATED_ALIAS(ERROR, "A spelling stands for two names in models.csv or organizations.csv; the later is not used."),
    REPEATED_CLAIM_ID(WARNING, "A claim id stands twice; both claims are judged."),
    REFUSED_PRIORITY(
            WARNING, "A priority in sources.csv is no whole number from 1; the source comes after the others."),
    UNKNOWN_SOURCE(WARNING, "A record names a source that sources.csv does not list."),
    UNKNOWN_ORGANIZATION(NOTE, "An organization is not in organizations.csv; it is taken as spelled."),
    UNKNOWN_COUNTRY(
            NOTE, "A country is not one that trendbook knows; it is taken as spelled, and counts as none of China's."),
    REFUSED_QUANTITY(ERROR, "A quantity cannot be read exactly; its cell counts as empty."),
    REFUSED_DATE(ERROR, "A date cannot be read exactly; its cell counts as empty."),
    AMBIGUOUS_DATE(ERROR, "Day and month of a date cannot be told apart; its cell counts as empty."),
    IMPOSSIBLE_DATE(ERROR, "A date does not exist in the calendar; its cell counts as empty."),
    AMBIGUOUS_UNIT(ERROR, "A unit has two readings that nothing decides; its cell counts as empty."),
    SPELLINGS_DISAGREE(ERROR, "A cell spells its value twice, and the two differ; it counts as empty."),
    IMPLAUSIBLE_VALUE(
            WARNING,
            "A value is outside what has ever been built, or a date before 1940 or after 2050; it is kept, and counts as it stands."),
    NO_DEVICE_COUNT(NOTE, "A text names devices but not how many: normalize refuses it, a cell just has no count."),
    UNRESOLVED_UNIT(NOTE, "The words do not say what is counted; the number is kept and not used in trends."),
    READ_BY_CONVENTION(NOTE, "A convention changed the number, as '增加了 N 倍' reads N + 1 times."),
    CONFLICTING_VALUES(WARNING, "Two records of one source give one field two values; the first is used."),
    SLIP(WARNING, "A value is ten, a thousand or ten thousand times off another record of the same model."),
    PARTS_DO_NOT_ADD_UP(WARNING, "The parts of an amount do not add up to its stated total."),
    DATE_BEFORE_PREDECESSOR(NOTE, "A model is dated before its predecessor in its family."),
    ACTIVE_ABOVE_TOTAL(WARNING, "The active parameters exceed the total."),
    SOURCES_DISAGREE(NOTE, "Two sources differ on a model; the one of higher priority is used."),
    CLAIM_CONTRADICTED(WARNING, "A claim does not agree with the records."),
    CLAIM_UNREADABLE(
            ERROR,
            "A claim's subject, relation, value, tolerance or date cannot be read; where it is needed, the claim is unverifiable."),
    CLAIM_OF_UNKNOWN_MODEL(NOTE, "A claim names a model that no record describes."),
    NOT_IN_SOURCE(WARNING, "A raw value does not occur in the text of its source."),
    NOT_NEAR_MODEL(WARNING, "A raw value occurs in the text of its source, but not near its model's name."),
    SETTING_WITHOUT_EFFECT(
            WARNING, "A setting names a model, column or country that no record has; it changes nothing."),
    MISSING_GLYPH(NOTE, "The charts' font lacks a character; a stand-in is drawn."),
    TEXT_CUT_IN_WORKBOOK(
            NOTE,
            "A text is longer than a cell of a workbook holds; its beginning is shown, the CSV files have it whole.");

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
