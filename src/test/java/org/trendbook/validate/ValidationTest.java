package org.trendbook.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trendbook.model.Column;
import org.trendbook.model.FileCount;
import org.trendbook.model.Origin;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;
import org.trendbook.model.RejectedRow;

/** Records are accepted, or rejected with advice. */
class ValidationTest {

    @Test
    void aRecordWithAModelIsAccepted() {
        RawRecord record = record("a.csv", 2, Map.of(Column.MODEL, "GPT-3"));

        assertThat(begin().checkNext(record)).isEqualTo(new Checked.Accepted(record));
    }

    @Test
    void aRecordWithoutAModelIsRejected() {
        RawRecord record = record("a.csv", 2, Map.of(Column.PARAMETERS, "175B"));

        assertThat(begin().checkNext(record))
                .isEqualTo(new Checked.Rejected(new RejectedRow(
                        new Problem(
                                ProblemCode.MISSING_MODEL,
                                record.origin(),
                                "a.csv:2",
                                "model",
                                "",
                                "the name of a model",
                                "fill in the model, or take the row out"),
                        record,
                        List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "—", "--", "?", "/", "…", " - ", "_"})
    void punctuationIsNoModel(String text) {
        assertThat(begin().checkNext(record("a.csv", 2, Map.of(Column.MODEL, text))))
                .isInstanceOf(Checked.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "null", "None", " NaN ", "unknown", "未知", "无", "#N/A", "#REF!", "#NAME?", "#DIV/0!"})
    void aWordForNothingOrAFailedFormulaIsNoModel(String text) {
        assertThat(begin().checkNext(record("a.csv", 2, Map.of(Column.MODEL, text))))
                .isInstanceOf(Checked.Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"α", "5", "悟", "😀", "∞", "A-"})
    void everyOtherSignMayBeAName(String text) {
        assertThat(begin().checkNext(record("a.csv", 2, Map.of(Column.MODEL, text))))
                .isInstanceOf(Checked.Accepted.class);
    }

    @Test
    void ofARepeatedIdTheFirstStays() {
        Validation validation = begin();
        RawRecord first = record("a.csv", 2, Map.of(Column.MODEL, "GPT-3", Column.RECORD_ID, "x"));
        RawRecord second = record("b.csv", 9, Map.of(Column.MODEL, "GPT-4", Column.RECORD_ID, " x "));

        assertThat(validation.checkNext(first)).isInstanceOf(Checked.Accepted.class);
        assertThat(validation.checkNext(second))
                .isEqualTo(new Checked.Rejected(new RejectedRow(
                        new Problem(
                                ProblemCode.REPEATED_RECORD_ID,
                                second.origin(),
                                "x",
                                "record_id",
                                "x",
                                "an id of its own",
                                "it is first used at records/a.csv:2; give this row another id, or remove it"),
                        second,
                        List.of())));
    }

    @Test
    void anIdMayNotBeThatOfARowWithoutOne() {
        Validation validation = begin();

        assertThat(validation.checkNext(record("a.csv", 2, Map.of(Column.MODEL, "A"))))
                .isInstanceOf(Checked.Accepted.class);
        assertThat(validation.checkNext(record("b.csv", 2, Map.of(Column.MODEL, "B", Column.RECORD_ID, "a.csv:2"))))
                .isInstanceOf(Checked.Rejected.class);
    }

    @Test
    void aRejectedRowDoesNotTakeItsId() {
        Validation validation = begin();
        validation.checkNext(record("a.csv", 2, Map.of(Column.RECORD_ID, "x")));

        assertThat(validation.checkNext(record("a.csv", 3, Map.of(Column.MODEL, "A", Column.RECORD_ID, "x"))))
                .isInstanceOf(Checked.Accepted.class);
    }

    @Test
    void anIdOfAFileThatWasReadElsewhereIsTaken() {
        Origin there = new Origin("records/a.csv", 2);
        Validation validation = Validation.after(
                id -> id.equals("x") ? Optional.of(there) : Optional.<Origin>empty(), record -> List.of());

        assertThat(validation.checkNext(record("b.csv", 2, Map.of(Column.MODEL, "A", Column.RECORD_ID, "y"))))
                .isInstanceOf(Checked.Accepted.class);
        assertThat(validation.checkNext(record("b.csv", 3, Map.of(Column.MODEL, "A", Column.RECORD_ID, "x"))))
                .isInstanceOfSatisfying(
                        Checked.Rejected.class,
                        rejected -> assertThat(rejected.row().problem().advice())
                                .startsWith("it is first used at records/a.csv:2"));
    }

    @Test
    void aSizeOfAListTakesAnId() {
        Validation validation = Validation.begin(ValidationTest::twoSizesOfX);

        assertThat(validation.checkNext(named("x", 2))).isInstanceOf(Checked.Accepted.class);
        assertThat(validation.checkNext(named("x#1", 3)))
                .isInstanceOfSatisfying(
                        Checked.Rejected.class,
                        rejected -> assertThat(rejected.row().problem().advice())
                                .isEqualTo(
                                        "it is first used at records/a.csv:2, perhaps by a size that is listed there;"
                                                + " give this row another id, or remove it"));
        assertThat(validation.checkNext(named("x#3", 4))).isInstanceOf(Checked.Accepted.class);
        assertThat(validation.checkNext(named("y#1", 5))).isInstanceOf(Checked.Accepted.class);
    }

    @Test
    void aListOfWhichASizeHasAnIdThatIsTakenIsRejected() {
        Validation validation = Validation.begin(ValidationTest::twoSizesOfX);

        assertThat(validation.checkNext(named("x#2", 2))).isInstanceOf(Checked.Accepted.class);
        assertThat(validation.checkNext(named("x", 3)))
                .isInstanceOfSatisfying(
                        Checked.Rejected.class,
                        rejected -> assertThat(rejected.row().problem())
                                .isEqualTo(new Problem(
                                        ProblemCode.REPEATED_RECORD_ID,
                                        new Origin("records/a.csv", 3),
                                        "x",
                                        "record_id",
                                        "x#2",
                                        "an id of its own",
                                        "a size that this row lists would have this id, which is first used at"
                                                + " records/a.csv:2; give one of the two rows another id")));
    }

    /** Files are looked through apart: an id is taken where it stands first, whatever becomes of its row. */
    @Test
    void aListThatIsRejectedForOneIdKeepsTheOthers() {
        Validation validation = Validation.begin(ValidationTest::twoSizesOfX);
        validation.checkNext(named("x#2", 2));
        validation.checkNext(named("x", 3));

        assertThat(validation.checkNext(named("x#1", 4))).isInstanceOf(Checked.Rejected.class);
    }

    private static RawRecord named(String id, int line) {
        return record("a.csv", line, Map.of(Column.MODEL, "A", Column.RECORD_ID, id));
    }

    private static List<String> twoSizesOfX(RawRecord record) {
        return record.recordId().equals("x") ? List.of("x#1", "x#2") : List.of();
    }

    /** As many ids as make the table grow many times, with ids of every length among them. */
    @Test
    void seenIdsAgreeWithAMap() {
        for (long seed = 0; seed < 3; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            SeenIds seen = new SeenIds();
            Map<String, Origin> expected = new LinkedHashMap<>();
            for (int line = 1; line <= 20_000; line++) {
                String id = "悟道-" + random.nextInt(15_000) + "x".repeat(line % 1000 == 0 ? 2_000_000 : 0);
                Origin origin = new Origin("records/" + line % 7 + ".csv", line);

                assertThat(seen.add(id, origin))
                        .as("seed %d, line %d", seed, line)
                        .isEqualTo(Optional.ofNullable(expected.putIfAbsent(id, origin)));
            }
        }
    }

    @Test
    void rowsAreCountedByFile() {
        Accounting accounting = new Accounting();
        accounting.kept("a.csv");
        accounting.rejected("a.csv");
        accounting.kept("b.json");
        accounting.rejected("b.json");
        accounting.kept("b.json");
        Map<String, String> charsets = new LinkedHashMap<>();
        charsets.put("a.csv", "UTF-8");
        charsets.put("b.json", "GB18030");
        charsets.put("c.csv", "UTF-8");

        assertThat(accounting.counts(charsets))
                .containsExactly(
                        new FileCount("a.csv", 2, 1, 1, "UTF-8"),
                        new FileCount("b.json", 3, 2, 1, "GB18030"),
                        new FileCount("c.csv", 0, 0, 0, "UTF-8"));
    }

    /** For records of one size. */
    private static Validation begin() {
        return Validation.begin(record -> List.of());
    }

    private static RawRecord record(String file, long line, Map<Column, String> cells) {
        return new RawRecord(new Origin("records/" + file, line), cells, new TreeMap<>());
    }
}
