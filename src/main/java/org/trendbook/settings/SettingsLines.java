package org.trendbook.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The lines of report.yaml on which keys and the words below them are, by the path of the key, such as {@code
 * analyses[1].name} (counted from 1).
 */
final class SettingsLines {
    static final SettingsLines NONE = new SettingsLines();

    private static final int MOST_DIGITS = 400;

    private final Map<String, Integer> lines = new TreeMap<>();
    private final List<Word> words = new ArrayList<>();

    /** A key or a value, with the path of the mapping or list that holds it. */
    private record Word(String path, String text, int line) {}

    private SettingsLines() {}

    static SettingsLines of(Node document) {
        SettingsLines lines = new SettingsLines();
        lines.add("", document, Collections.newSetFromMap(new IdentityHashMap<>()));
        return lines;
    }

    /** A node that an alias reaches again is skipped: the place of its definition counts. */
    private void add(String path, Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            return;
        }
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
                String child = path.isEmpty() ? key : path + "." + key;
                put(child, tuple.getKeyNode());
                note(path, tuple.getKeyNode());
                add(child, tuple.getValueNode(), seen);
            }
        } else if (node instanceof ScalarNode scalar) {
            refuseEndless(path, scalar);
            note(path, scalar);
        } else if (node instanceof SequenceNode sequence) {
            List<Node> members = sequence.getValue();
            for (int index = 0; index < members.size(); index++) {
                String child = path + "[" + (index + 1) + "]";
                put(child, members.get(index));
                add(child, members.get(index), seen);
            }
        }
    }

    private void put(String path, Node node) {
        node.getStartMark().ifPresent(mark -> lines.putIfAbsent(path, mark.getLine() + 1));
    }

    private void note(String path, Node node) {
        if (node instanceof ScalarNode scalar) {
            node.getStartMark()
                    .ifPresent(
                            mark -> words.add(new Word(path, scalar.getValue().strip(), mark.getLine() + 1)));
        }
    }

    /** The first line on which a word (key or value) occurs below a key; else the line of the key; else 0. */
    int line(String path, String word) {
        return words.stream()
                .filter(one -> one.path().startsWith(path) && one.text().equals(word.strip()))
                .map(Word::line)
                .findFirst()
                .orElseGet(() -> lines.getOrDefault(path, 0));
    }

    /** Parsing a number of a million digits would take minutes. */
    private void refuseEndless(String path, ScalarNode scalar) {
        boolean isNumber = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        if (isNumber && scalar.getValue().length() > MOST_DIGITS) {
            throw new SettingsException(
                    place(path) + ": " + path + " is a number of more than " + MOST_DIGITS + " digits");
        }
    }

    /** {@code report.yaml:LINE} of a key, or of the nearest key around it; without a line if there is none. */
    String place(String path) {
        String around = path;
        while (!around.isEmpty()) {
            Integer line = lines.get(around);
            if (line != null) {
                return "report.yaml:" + line;
            }
            around = around.substring(0, Math.max(0, Math.max(around.lastIndexOf('.'), around.lastIndexOf('['))));
        }
        return "report.yaml";
    }
}
