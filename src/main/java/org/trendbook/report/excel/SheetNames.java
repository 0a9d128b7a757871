package org.trendbook.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets as Excel takes them: one to 31 characters without {@code \ / ? * [ ] :} and control characters, no
 * apostrophe at either end, not the reserved 'History', and no two alike but for case.
 */
final class SheetNames {
    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "\\/?*[]:";

    private SheetNames() {}

    /** A valid name for each wanted one, in order; a wanted name that is valid and not yet taken stays as it is. */
    static List<String> of(List<String> wanted) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>(wanted.size());
        for (String each : wanted) {
            String valid = valid(each);
            String name = valid;
            for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
                String suffix = " (" + number + ")";
                name = cut(valid, LONGEST - suffix.length()) + suffix;
            }
            names.add(name);
        }
        return names;
    }

    private static String valid(String wanted) {
        StringBuilder valid = new StringBuilder();
        for (int at = 0; at < wanted.length(); at++) {
            char unit = wanted.charAt(at);
            boolean isLone = Character.isSurrogate(unit) && !isHalfOfPair(wanted, at);
            boolean isBad = FORBIDDEN.indexOf(unit) >= 0 || unit < ' ' || unit >= 0xFFFE || isLone;
            valid.append(isBad ? '_' : unit);
        }
        String name = trimmed(cut(valid.toString(), LONGEST));
        return name.isEmpty() ? "_" : name.equalsIgnoreCase("History") ? name + "_" : name;
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isTrimmed(name.charAt(start))) {
            start++;
        }
        while (end > start && isTrimmed(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isTrimmed(char unit) {
        return unit == '\'' || unit == ' ';
    }

    private static boolean isHalfOfPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        return name.substring(0, Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
