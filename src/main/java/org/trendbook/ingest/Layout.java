package org.trendbook.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.trendbook.ingest.HeaderNames.Found;
import org.trendbook.model.Column;
import org.trendbook.model.ProblemCode;

/**
 * What the names of one header mean, in their order. Of several names of one column the clearest is read; the author's
 * own word in report.yaml is the clearest of all.
 *
 * @param meanings what is read, by place in the header
 */
record Layout(List<Optional<Meaning>> meanings, List<Remark> remarks) {
    /**
     * Something about a header or a file that its author should know.
     *
     * @param name the one in question
     */
    record Remark(ProblemCode code, String name, String wanted, String advice) {}

    Layout {
        meanings = List.copyOf(meanings);
        remarks = List.copyOf(remarks);
    }

    /** Whether any name is that of a column, so that rows can be records. */
    boolean has(Column column) {
        return meanings.stream()
                .flatMap(Optional::stream)
                .anyMatch(meaning -> meaning instanceof Meaning.Field field && field.column() == column);
    }

    /** Makes layouts by what report.yaml says of foreign names. */
    static final class Maker {
        private static final int AUTHOR_SAYS_SO = -1;

        private final SortedMap<String, Meaning> byAuthor = new TreeMap<>();
        /** The names in report.yaml that no header had yet, each with the folded names that a header may have for it. */
        private final SortedMap<String, Set<String>> unmet = new TreeMap<>();

        Maker(SortedMap<String, String> columns) {
            columns.forEach((name, target) -> {
                Meaning meaning = meaningOf(target);
                byAuthor.put(HeaderNames.fold(name), meaning);
                String own = meaning instanceof Meaning.Carried carried ? carried.name() : name;
                unmet.put(name, new HashSet<>(List.of(HeaderNames.fold(name), HeaderNames.fold(own))));
            });
            List.copyOf(byAuthor.values()).forEach(this::addOwnName);
        }

        /** Rejected rows bring a carried column back under the name it was given. */
        private void addOwnName(Meaning meaning) {
            if (meaning instanceof Meaning.Carried carried) {
                byAuthor.putIfAbsent(HeaderNames.fold(carried.name()), meaning);
            }
        }

        private static Meaning meaningOf(String target) {
            return HeaderNames.KNOWN
                    .find(HeaderNames.fold(target), Set.of())
                    .map(Found::meaning)
                    .orElseGet(() -> new Meaning.Carried(target.strip()));
        }

        /** How many of the names are known. */
        int known(List<String> header) {
            return (int) find(header).stream().filter(Optional::isPresent).count();
        }

        /** The names in report.yaml that no header laid out so far had, as they are spelled there. */
        List<String> unmet() {
            return List.copyOf(unmet.keySet());
        }

        Layout layOut(List<String> header) {
            List<String> folded = header.stream().map(HeaderNames::fold).toList();
            unmet.values().removeIf(wanted -> folded.stream().anyMatch(wanted::contains));
            List<Optional<Found>> found = find(header);
            Map<Column, Integer> clearest = clearest(found);
            List<Optional<Meaning>> meanings = new ArrayList<>();
            List<Remark> remarks = new ArrayList<>();
            for (int i = 0; i < header.size(); i++) {
                String name = header.get(i).isBlank()
                        ? "column " + (i + 1)
                        : header.get(i).strip();
                Optional<Integer> rival =
                        found.get(i).flatMap(it -> columnOf(it.meaning())).map(clearest::get);
                if (found.get(i).isEmpty()) {
                    meanings.add(Optional.empty());
                    remarks.add(unknown(name));
                } else if (rival.isEmpty() || rival.get() == i) {
                    meanings.add(found.get(i).map(Found::meaning));
                } else {
                    boolean isEqual = found.get(rival.get()).equals(found.get(i));
                    meanings.add(isEqual ? found.get(i).map(Found::meaning) : Optional.empty());
                    remarks.add(repeated(name, header.get(rival.get()).strip(), isEqual));
                }
            }
            return new Layout(meanings, remarks);
        }

        private List<Optional<Found>> find(List<String> header) {
            List<String> folded = header.stream().map(HeaderNames::fold).toList();
            Set<String> all = Collections.unmodifiableSet(new HashSet<>(folded));
            return folded.stream().map(name -> find(name, all)).toList();
        }

        private Optional<Found> find(String name, Set<String> header) {
            Optional<Found> stated =
                    Optional.ofNullable(byAuthor.get(name)).map(meaning -> new Found(AUTHOR_SAYS_SO, meaning));
            return stated.or(() -> HeaderNames.KNOWN.find(name, header));
        }

        /** For each column, the place of the first of its clearest names. */
        private static Map<Column, Integer> clearest(List<Optional<Found>> found) {
            Map<Column, Integer> clearest = new EnumMap<>(Column.class);
            for (int i = 0; i < found.size(); i++) {
                if (found.get(i).isPresent() && found.get(i).get().meaning() instanceof Meaning.Field field) {
                    int place = i;
                    int rank = found.get(i).get().rank();
                    clearest.compute(
                            field.column(),
                            (column, known) -> known == null
                                            || found.get(known).orElseThrow().rank() > rank
                                    ? place
                                    : known);
                }
            }
            return clearest;
        }

        private static Optional<Column> columnOf(Meaning meaning) {
            if (meaning instanceof Meaning.Field field) {
                return Optional.of(field.column());
            }
            return meaning instanceof Meaning.SizeOf ? Optional.of(Column.PARAMETERS) : Optional.empty();
        }

        private static Remark unknown(String name) {
            return new Remark(
                    ProblemCode.UNKNOWN_COLUMN,
                    name,
                    "a column of a raw record",
                    "if it holds one, name it under columns in report.yaml");
        }

        private static Remark repeated(String name, String clearest, boolean isEqual) {
            String read = isEqual ? "of the two, the first filled cell is read" : "'" + clearest + "' is read";
            return new Remark(
                    ProblemCode.REPEATED_COLUMN,
                    name,
                    "one column for each field",
                    read + "; to read another, name it under columns in report.yaml");
        }
    }
}
