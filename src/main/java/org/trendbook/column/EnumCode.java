package org.trendbook.column;

/** Constants of an enum as bytes, for arrays that live no longer than a run: another version may number them otherwise. */
public final class EnumCode {
    private EnumCode() {}

    /** The place of a constant among {@code values()}. */
    @SuppressWarnings("EnumOrdinal")
    public static byte of(Enum<?> constant) {
        return (byte) constant.ordinal();
    }
}
