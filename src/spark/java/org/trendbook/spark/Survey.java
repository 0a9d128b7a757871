package org.trendbook.spark;

import java.io.Serializable;
import org.trendbook.ingest.IngestedRow;
import org.trendbook.ingest.InputException;

/**
 * What a first look at a file found.
 *
 * @param sha256 of its bytes; empty when it was refused
 * @param records how many raw records it holds, before validation
 * @param refusal why it cannot be used, in one line; empty when it can
 */
record Survey(String sha256, long records, String refusal) implements Serializable {

    static Survey of(SourceFile.Opened file) {
        long records = 0;
        try {
            while (file.rows().hasNext()) {
                IngestedRow row = file.rows().next();
                records += row instanceof IngestedRow.Usable usable
                        ? usable.records().size()
                        : 0;
            }
            return new Survey(file.rows().files().get(0).sha256(), records, "");
        } catch (InputException refused) {
            return new Survey("", 0, String.valueOf(refused.getMessage()));
        }
    }
}
