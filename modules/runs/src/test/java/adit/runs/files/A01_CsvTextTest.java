package adit.runs.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells of CSV files. */
final class A01_CsvTextTest {

    @Test
    void aTextThatBeginsAFormulaIsMarkedAsText() {
        ResultTable table = ResultTable.of(
                "t",
                "name,value",
                List.of(
                        List.of("=1+1", -3.5),
                        List.of("@SUM(A1)", 2),
                        List.of("-2+3", 0),
                        List.of("+1 500", 0),
                        List.of("-", 0),
                        List.of("-12.5", 0),
                        List.of("NdPr = fine", 0)));
        assertThat(CsvText.of(table))
                .isEqualTo("name,value\n'=1+1,-3.5\n'@SUM(A1),2\n'-2+3,0\n'+1 500,0\n-,0\n-12.5,0\nNdPr = fine,0\n");
    }
}
