package org.trendbook.normalize.quantity;

/** What a word or sign of a quantity is to the grammar; the words themselves are in {@code quantity-words.tsv}. */
enum TokenKind {
    /** Arabic digits with their separators, decimals and exponent. */
    NUMBER,
    /** A raised whole number: ²³. */
    SUPERSCRIPT,
    /** Letters and digits that make a name, whose digits are no amount: A100, GPT-3, v4. */
    NAME,
    UNKNOWN,

    /** 零 to 九. */
    DIGIT,
    /** 十, 百, 千. */
    PLACE,
    /** 万, 亿. */
    MYRIAD,
    /** 兆, which is a million or a trillion. */
    ZHAO,
    /** 点 as decimal point. */
    POINT,
    /** 数 or 几: some number from one to nine. */
    SEVERAL,
    /** 多 or 余: a little more than the number before it. */
    MORE,
    /** 分之 between denominator and numerator. */
    FRACTION_BAR,
    /** 又 between whole and fraction. */
    MIXED,

    /** zero to nineteen. */
    SMALL,
    TENS,
    HUNDRED,
    /** thousand and the words above it. */
    SCALE,
    ARTICLE,
    ENGLISH_POINT,
    /** half, third, quarter: one of so many parts. */
    PORTION,
    /** tens of, hundreds of, several: before a scale. */
    ROUGHLY_MANY,

    /** K, M, B, T, bn: after digits. */
    LETTER,
    /** A ratio that one word or sign stands for: ½, 一半, twice. */
    WHOLE,
    /** 单, single: one device. */
    SINGLE,

    UNIT,
    /** 个, which counts anything. */
    CLASSIFIER,
    /** 张, 块: counts devices. */
    MEASURE_WORD,
    /** A device or its maker: GPU, NVIDIA. */
    HARDWARE,
    /** What holds several devices: a pod, a node. */
    HOLDER,
    /** All devices together, which the number before may count as well as the devices. */
    CLUSTER,
    /** The memory of devices, of which a number may be instead of the devices. */
    MEMORY,
    /** By which a device is called without its series: 4090, 910B. No number is taken for one by the lexer. */
    MODEL_NUMBER,
    /** A line of devices whose next number is part of its name: RTX 3090, 昇腾 910. */
    SERIES,
    /** per second: what makes a rate. */
    RATE,
    DAYS,
    /** What data are of: text, 中文. */
    LABEL,
    /** 总, or 总参 with the unit in the same word. */
    TOTAL,
    ACTIVE,
    /** A remark on the kind of model: MoE, dense. */
    NOTE,
    /** A word that only introduces or connects: 达, 为, is. */
    FILLER,
    /** 早在, 于: only introduces, as FILLER, but a date as well. */
    INTRODUCTION,
    /** 其中: what follows is part of what precedes. */
    INCLUDING,
    /** model, 大模型: behind the size of one. */
    MODEL,
    /** 的, also between what is compared and the ratio. */
    OF,
    ENGLISH_OF,
    /** Opens what a ratio refers to: larger than, the size of. */
    REFERENCE,

    /** A qualifier before the number. */
    BEFORE,
    /** A qualifier after the number. */
    AFTER,
    /** over: more than, or the bar of a fraction. */
    OVER,
    /** 上 before a bare multiplier. */
    UPWARD,
    /** 级: the order of magnitude. */
    ORDER,
    /** 数量级: as 级; behind a whole number it counts powers of ten. */
    MAGNITUDE,
    /** 规模, size: the order of magnitude after a bare multiplier, else a filler. */
    EXTENT,
    TILDE,
    PLUS,
    NEGATIVE,
    NEGATION,

    TO,
    HYPHEN,
    BETWEEN,
    BETWEEN_END,
    COMMA,
    LIST_MARK,
    SLASH,
    AND,
    EQUALS,
    OPEN,
    CLOSE,
    CROSS,
    CARET,
    /** 次方 behind an exponent. */
    POWER,
    /** Opens or marks where an amount is from: 'source:', 'et al.'. */
    SOURCE,
    /** The point that ends a sentence. */
    STOP,
    /** A sign that refers to a note and says nothing of the amount: †. */
    FOOTNOTE,

    /** 增加了: the ratio is one more than the number of times. */
    GROWN_BY,
    /** 增加到: the ratio is the number of times. */
    GROWN_TO,
    /** 'larger' behind a ratio: of a percentage or fraction the ratio is one more. */
    LARGER,
    /** 'as large' behind a ratio. */
    AS_LARGE,
    /** 'grew' before a ratio; as LARGER. */
    GREW,
    /** 翻 before the number of doublings. */
    DOUBLING,
    /** 番 behind the number of doublings. */
    DOUBLINGS,
    /** 不等 behind a range or list. */
    VARYING,
    /** Counts the experts of a mixture: 128 experts, 128个专家. */
    EXPERTS,
    /** Counts the languages that data are in: 46 languages. */
    LANGUAGES,
    /** 种, sizes: counts the entries of a list. */
    KINDS,

    END
}
