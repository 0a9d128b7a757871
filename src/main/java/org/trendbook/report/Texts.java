package org.trendbook.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All words of the report in one language. They stand in the property files beside this class, one pair a part of the
 * report; {@code {0}}, {@code {1}} … stand for what is filled in, and <code>{0|row|rows}</code> for the word that follows a
 * number: the first when {@code {0}} is 1. Texts are never formatted by the default locale. Chinese ones keep to {@link
 * ChineseSpacing}, also where something is filled in.
 */
public final class Texts {
    /** The bundles, each as NAME_en.properties and NAME_zh.properties. */
    static final List<String> BUNDLES = List.of("texts", "sheets", "charts", "reasons", "problems");

    private static final Map<Language, Texts> LOADED = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> byKey;
    /** By kind and key what {@link #word} found: long sheets ask for the same few words in each row. */
    private final Map<String, Map<String, String>> words = new ConcurrentHashMap<>();

    private Texts(Language language, Map<String, String> byKey) {
        this.language = language;
        this.byKey = byKey;
    }

    /** The texts of a language; each language is loaded once. */
    public static Texts of(Language language) {
        return LOADED.computeIfAbsent(language, Texts::load);
    }

    public Language language() {
        return language;
    }

    /**
     * The text of a key with its placeholders filled in.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public String get(String key, Object... arguments) {
        String template = byKey.get(key);
        if (template == null) {
            throw new IllegalArgumentException("no text '" + key + "' in " + language.key());
        }
        return arguments.length == 0 ? template : fill(template, arguments);
    }

    /** The text {@code KIND.KEY}, with underscores for the spaces of the key; the key itself where there is no such text. */
    public String word(String kind, String key) {
        Map<String, String> ofKind = words.computeIfAbsent(kind, unseen -> new ConcurrentHashMap<>());
        String known = ofKind.get(key);
        if (known != null) {
            return known;
        }
        String text = byKey.get(kind + "." + key.replace(' ', '_'));
        if (text == null) {
            return key;
        }
        ofKind.put(key, text);
        return text;
    }

    /** Whether {@link #get} knows a key. */
    public boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Every key with its template, sorted. */
    public SortedMap<String, String> all() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(byKey));
    }

    /** One pass from left to right, so that a placeholder inside an argument stays as it is. */
    private String fill(String template, Object[] arguments) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            if (close >= open + 2 && Character.isDigit(template.charAt(open + 1))) {
                int index = template.charAt(open + 1) - '0';
                if (index >= arguments.length) {
                    throw new IllegalArgumentException("text '" + template + "' wants argument " + index);
                }
                String argument = String.valueOf(arguments[index]);
                append(filled, template.substring(done, open));
                append(filled, close == open + 2 ? argument : oneOrMany(argument, template.substring(open + 2, close)));
                done = close + 1;
            }
        }
        append(filled, template.substring(done));
        return filled.toString();
    }

    /** Of {@code |row|rows} the word that goes with a number. */
    private static String oneOrMany(String number, String words) {
        int between = words.indexOf('|', 1);
        return "1".equals(number) ? words.substring(1, between) : words.substring(between + 1);
    }

    private void append(StringBuilder filled, String piece) {
        if (language == Language.ZH) {
            ChineseSpacing.append(filled, piece);
        } else {
            filled.append(piece);
        }
    }

    private static Texts load(Language language) {
        Map<String, String> byKey = new HashMap<>();
        for (String bundle : BUNDLES) {
            Properties properties = read(bundle + "_" + language.key() + ".properties");
            for (String key : properties.stringPropertyNames()) {
                String property = properties.getProperty(key);
                String text = language == Language.ZH ? ChineseSpacing.of(property) : property;
                if (byKey.put(key, text) != null) {
                    throw new IllegalStateException("text '" + key + "' stands in two bundles");
                }
            }
        }
        return new Texts(language, byKey);
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
