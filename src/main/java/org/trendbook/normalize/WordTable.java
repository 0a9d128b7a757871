package org.trendbook.normalize;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trendbook.model.NameKey;
import org.trendbook.normalize.text.TableResource;

/** A closed list of words and what each stands for; spellings are matched by {@link NameKey}. */
final class WordTable {
    /** Names of countries: English, Chinese and ISO 3166 to the English name. */
    static final WordTable COUNTRIES = ofNames("countries.tsv");

    /** Domains of models: English and Chinese words to the name in reports. */
    static final WordTable DOMAINS = ofNames("domains.tsv");

    /** Words for events to the name of their kind. */
    static final WordTable EVENTS = ofKinds("event-words.tsv");

    /** Words for architectures to the name of the architecture. */
    static final WordTable ARCHITECTURES = ofKinds("architecture-words.tsv");

    /** Words for where a claim holds, other than countries, to {@code CHINA}, {@code ABROAD} or {@code EVERYWHERE}. */
    static final WordTable REGIONS = ofKinds("region-words.tsv");

    /** Words for what a claim says to the name of the relation. */
    static final WordTable RELATIONS = ofKinds("relation-words.tsv");

    /** Names of measures to the name of the field whose grammar reads them. */
    static final WordTable MEASURES = ofKinds("measure-words.tsv");

    private final Map<String, String> meanings = new HashMap<>();

    private WordTable() {}

    /** A table whose first column is itself a word. */
    private static WordTable ofNames(String resource) {
        WordTable table = new WordTable();
        for (List<String> row : TableResource.rows(resource)) {
            row.forEach(word -> table.put(word, row.get(0)));
        }
        return table;
    }

    /** A table whose first column is the name of a kind. */
    private static WordTable ofKinds(String resource) {
        WordTable table = new WordTable();
        for (List<String> row : TableResource.rows(resource)) {
            row.stream().skip(1).forEach(word -> table.put(word, row.get(0)));
        }
        return table;
    }

    private void put(String word, String meaning) {
        String before = meanings.put(NameKey.of(word), meaning);
        if (before != null && !before.equals(meaning)) {
            throw new IllegalStateException("'" + word + "' stands for " + before + " and " + meaning);
        }
    }

    /** What a word stands for; none when the table does not know it. */
    Optional<String> find(String word) {
        return Optional.ofNullable(meanings.get(NameKey.of(word)));
    }

    boolean knows(String word) {
        return meanings.containsKey(NameKey.of(word));
    }
}
