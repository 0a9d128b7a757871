package org.trendbook.column;

/** Enum constants as bytes, only for arrays that do not outlive a run: another version may number them differently. */
public final class EnumCode {
    private EnumCode() {}

    /** The place of a constant among {@code values()}. */
    @SuppressWarnings("EnumOrdinal")
    public static byte of(Enum<?> constant) {
        return (byte) constant.ordinal();
    }
}
