package org.trendbook.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SUM(A1:A3)+0.5 | SUM(A1:A3)+0.5",
                "IFNA(A1,0) | _xlfn.IFNA(A1,0)",
                "1+T.INV.2T(0.05,B2)*T.INV.2T(0.1,3) | 1+_xlfn.T.INV.2T(0.05,B2)*_xlfn.T.INV.2T(0.1,3)",
                "ERROR.TYPE(A1) | ERROR.TYPE(A1)",
                "\"IFNA(\"\"T.INV(\"&'A.B(IFNA('!A1 | \"IFNA(\"\"T.INV(\"&'A.B(IFNA('!A1",
            })
    void aFunctionLaterThanExcel2007HasAPrefix(String formula, String inFile) {
        assertThat(FormulaText.inFile(formula)).isEqualTo(inFile);
    }
}
