package org.trendbook.normalize;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trendbook.model.NameKey;
import org.trendbook.model.Problem;
import org.trendbook.model.ProblemCode;

/**
 * The names of organizations and countries that no table knows, each told once however many records hold it: where it
 * stands first and in how many records. It takes the problems of the records in the order of the input and holds one
 * entry a name.
 */
public final class UnknownNames {
    private static final Set<ProblemCode> TOLD_ONCE =
            EnumSet.of(ProblemCode.UNKNOWN_ORGANIZATION, ProblemCode.UNKNOWN_COUNTRY);

    private final Map<Name, Uses> uses = new LinkedHashMap<>();

    /** Spellings that differ in width, case, spaces or hyphens are one name. */
    private record Name(ProblemCode code, String key) {}

    private static final class Uses {
        private final Problem first;
        private String lastRecord;
        private int records = 1;

        Uses(Problem first) {
            this.first = first;
            this.lastRecord = first.recordId();
        }

        /** Another problem of the same name; a record that says it twice counts once. */
        void add(Problem other) {
            if (!other.recordId().equals(lastRecord)) {
                lastRecord = other.recordId();
                records++;
            }
        }

        Problem told() {
            if (records == 1) {
                return first;
            }
            return new Problem(
                    first.code(),
                    first.origin(),
                    first.recordId(),
                    first.column(),
                    first.found(),
                    first.wanted(),
                    records + " records name it, this one first. " + first.advice());
        }
    }

    /** Takes the problems of one record; gives back those that are of no unknown name. */
    public List<Problem> withoutNames(List<Problem> ofRecord) {
        List<Problem> others = new ArrayList<>();
        for (Problem problem : ofRecord) {
            if (TOLD_ONCE.contains(problem.code())) {
                count(problem);
            } else {
                others.add(problem);
            }
        }
        return others;
    }

    private void count(Problem problem) {
        Name name = new Name(problem.code(), NameKey.of(problem.found()));
        Uses known = uses.get(name);
        if (known == null) {
            uses.put(name, new Uses(problem));
        } else {
            known.add(problem);
        }
    }

    /** One problem a name, in the order in which the names were met. */
    public List<Problem> problems() {
        return uses.values().stream().map(Uses::told).toList();
    }
}
