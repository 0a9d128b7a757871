package org.trendbook.normalize.quantity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a name of letters and digits says by its form: a device (A100), a generation (v4), a machine (DGX-2). */
final class DeviceName {
    /** What stands before the digits in the name of a device or of its generation. */
    private static final Set<String> LETTERS = Set.of(
            "a", "ascend", "b", "bi", "c", "e", "gb", "gh", "gpu", "gtx", "h", "i", "k", "m", "mi", "mlu", "npu", "p",
            "q", "rtx");
    /** Those that a single digit may follow; P4 and A3 are machines of several devices in clouds. */
    private static final Set<String> LETTERS_BEFORE_ONE_DIGIT =
            Set.of("cs", "gaudi", "ipu", "l", "sxm", "t", "tpu", "tpuv", "trainium", "v");

    private static final Set<String> MEMORIES = Set.of("gddr", "hbm");

    private static final Pattern MULTIPLIED = Pattern.compile("(^|\\d\\w*|[gnt]pu)x\\d", Pattern.CASE_INSENSITIVE);

    /**
     * What may stand behind the number of a device: its variant, and joined by hyphens its memory, socket or kind. Any other
     * word may be what is counted, as the hours of A100-hours and the nodes of A100-nodes; of A100-1024 the number is no
     * memory and may end a range.
     */
    private static final Pattern VARIANT = Pattern.compile(
            "(|[abcegklmpstx]|ti|xl|ada|super)s?\\d?"
                    + "([-_](\\d{2}|\\d{1,3}gb?|[msx]\\d|sxm\\d?|pcie\\d?|nvl|oam|hbm\\d?e?|ti|super|ada|[gnt]pus?|chips?))*",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> MACHINES = Set.of("dgx", "hgx", "nvl");

    private DeviceName() {}

    /** Whether it names devices or what holds them, alone; names with a dot are those of machines in clouds. */
    static boolean isKnown(String name) {
        String letters = letters(name);
        boolean oneDigit = digitsBehind(name, letters) == 1;
        return name.indexOf('.') < 0
                && !isMultiplied(name)
                && (isOfSeveral(name) || isVariant(name, letters))
                && (LETTERS_BEFORE_ONE_DIGIT.contains(letters)
                        || MEMORIES.contains(letters)
                        || MACHINES.contains(letters)
                        || (LETTERS.contains(letters) && !oneDigit));
    }

    /** Whether it names a kind of memory: HBM3e. */
    static boolean isMemory(String name) {
        return MEMORIES.contains(letters(name));
    }

    /** Whether one of it holds several devices: DGX-2, or a slice of a pod such as v3-512 and TPUv3-512. */
    static boolean isOfSeveral(String name) {
        String letters = letters(name);
        if (MACHINES.contains(letters)) {
            return true;
        }
        int hyphen = name.indexOf('-', letters.length());
        boolean generation = (letters.equals("v") || letters.equals("tpuv")) && digitsBehind(name, letters) == 1;
        return generation
                && hyphen > letters.length()
                && name.chars().skip(hyphen + 1L).allMatch(Character::isDigit);
    }

    /** Whether a cross stands before digits, behind digits or alone: A100x8, MI250X8, x8. */
    static boolean isMultiplied(String name) {
        return MULTIPLIED.matcher(name).find();
    }

    private static String letters(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetter(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isVariant(String name, String letters) {
        int behind = startOfDigits(name, letters) + digitsBehind(name, letters);
        return VARIANT.matcher(name).region(behind, name.length()).matches();
    }

    private static int startOfDigits(String name, String letters) {
        int start = letters.length();
        return start < name.length() && name.charAt(start) == '-' ? start + 1 : start;
    }

    private static int digitsBehind(String name, String letters) {
        int start = startOfDigits(name, letters);
        int end = start;
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        return end - start;
    }
}
