package org.trendbook.soak;

import java.util.List;
import java.util.SplittableRandom;

/** Texts that nobody would write, and nearly right ones with something wrong inside. */
final class HostileText {
    private static final List<String> PIECES = List.of(
            "1", "0", "9", "175", "1.5", ".", ",", "，", "e", "E", "x", "×", "^", "-", "–", "~", "+", "/", "%", " ",
            "\u3000", "\u00a0", "\t", "\n", "\r", "\u0000", "\u202e", "\u200b", "\ud800", "\udc00", "\ufeff", "\ufffd",
            "=", "@", "'", "\"", ";", "K", "M", "B", "T", "k", "bn", "million", "billion", "个", "十", "百", "千", "万", "亿",
            "兆", "零", "〇", "两", "半", "几", "数", "多", "余", "约", "超", "近", "不到", "以上", "以下", "倍", "分之", "参数", "tokens",
            "TB", "FLOP", "FLOPs", "PF-days", "年", "月", "日", "号", "季度", "上半年", "初", "底", "今年", "去年", "May", "June",
            "Q1", "2018", "2023", "13", "31", "29", "(", ")", "（", "）", "[", "]", "①", "½", "٣", "१", "Ⅷ", "𝟙", "😀",
            "é", "未公开", "unknown", "N/A", "->", "to", "至", "和", "and", "A", "of", "each");

    private HostileText() {}

    /** A few pieces behind each other. */
    static String draw(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** A text with a piece put in, or a character taken out or doubled. */
    static String bend(String text, SplittableRandom random) {
        int at = random.nextInt(text.length() + 1);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
            default -> text.substring(0, at) + text.substring(Math.max(0, at - 1));
        };
    }
}
