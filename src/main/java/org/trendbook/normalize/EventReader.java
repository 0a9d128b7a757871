package org.trendbook.normalize;

import java.util.List;
import java.util.Optional;
import org.trendbook.model.Column;
import org.trendbook.model.Event;
import org.trendbook.model.EventKind;
import org.trendbook.model.ProblemCode;
import org.trendbook.model.RawRecord;
import org.trendbook.model.Reading;
import org.trendbook.model.Reading.Read;
import org.trendbook.model.Reading.Refused;
import org.trendbook.model.ReadingRule;
import org.trendbook.model.ReleaseDate;
import org.trendbook.normalize.date.DateContext;
import org.trendbook.normalize.date.DateReader;
import org.trendbook.normalize.text.AbsenceWords;

/** Reads what happened to a model and when. A date without an event is that of its release. */
final class EventReader {
    private EventReader() {}

    /**
     * The dated event of a record: none or one.
     *
     * @param dates remembers dates of other records
     */
    static List<Event> read(
            RawRecord record, DateContext context, ReadingCache<DateContext, Reading<ReleaseDate>> dates, Notes notes) {
        Optional<EventKind> kind = kind(record);
        String word = record.text(Column.EVENT);
        if (!word.isBlank()) {
            notes.add(
                    kind.isPresent()
                            ? CellTrail.name(
                                    Column.EVENT,
                                    word,
                                    ReadingRule.WORD_LIST,
                                    kind.get().key())
                            : CellTrail.without(Column.EVENT, word, ReadingRule.REFUSED));
        }
        if (kind.isEmpty()) {
            notes.add(CellProblem.of(
                    record,
                    Column.EVENT,
                    ProblemCode.UNKNOWN_EVENT,
                    "started, announced, beta, released, updated or in_development, in English or Chinese",
                    "Write one of these, or leave the cell empty for a release."));
        }
        String raw = record.text(Column.RELEASE_DATE);
        Reading<ReleaseDate> reading = dates.of(raw, context, DateReader::read);
        if (!raw.isBlank()) {
            notes.add(trail(raw, reading));
        }
        if (reading instanceof Refused<ReleaseDate> refused) {
            notes.add(CellProblem.refused(record, Column.RELEASE_DATE, refused));
        }
        if (reading instanceof Read<ReleaseDate> read) {
            noteProblems(record, read, notes);
        }
        return event(record, kind, reading.value());
    }

    private static void noteProblems(RawRecord record, Read<ReleaseDate> read, Notes notes) {
        if (!read.remark().isEmpty()) {
            notes.add(CellProblem.remark(record, Column.RELEASE_DATE, read.remark()));
        }
        if (!Plausibility.isPlausible(read.found())) {
            notes.add(CellProblem.of(
                    record, Column.RELEASE_DATE, ProblemCode.IMPLAUSIBLE_VALUE, Plausibility.YEARS, "Check the year."));
        }
    }

    private static CellTrail trail(String raw, Reading<ReleaseDate> reading) {
        return reading instanceof Read<ReleaseDate> read
                ? CellTrail.date(Column.RELEASE_DATE, raw, read.rule(), read.found())
                : CellTrail.without(Column.RELEASE_DATE, raw, reading);
    }

    private static List<Event> event(RawRecord record, Optional<EventKind> kind, Optional<ReleaseDate> date) {
        if (kind.isEmpty() || date.isEmpty()) {
            return List.of();
        }
        return List.of(new Event(
                kind.get(),
                date.get(),
                record.text(Column.RELEASE_DATE),
                record.text(Column.SOURCE).strip(),
                record.text(Column.LOCATOR).strip(),
                record.recordId()));
    }

    private static Optional<EventKind> kind(RawRecord record) {
        String word = record.text(Column.EVENT);
        return AbsenceWords.of(word).isPresent()
                ? Optional.of(EventKind.RELEASED)
                : WordTable.EVENTS.find(word).map(EventKind::valueOf);
    }
}
