package org.trendbook.ingest;

import java.io.Serializable;

/**
 * A file that was read.
 *
 * @param path relative to the input folder, with {@code /} between folders
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case
 * @param charset the character set in which it was read; empty for a workbook
 */
public record InputFile(String path, String sha256, String charset) implements Serializable {}
