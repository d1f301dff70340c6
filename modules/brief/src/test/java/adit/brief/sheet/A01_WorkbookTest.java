package adit.brief.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import adit.basics.SourceId;
import adit.runs.files.ResultTable;
import adit.world.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** A workbook read back holds what the tables hold, typed. */
class A01_WorkbookTest {

    private static final ResultTable TABLE = new ResultTable(
            "dependence",
            List.of(
                    new ResultTable.Column("form", ""),
                    new ResultTable.Column("supplier-share", "share"),
                    new ResultTable.Column("output", "t/y"),
                    new ResultTable.Column("look-through", "share")),
            List.of(
                    List.of("refined-copper", 0.449, 12_400_000, 0.5),
                    List.of("copper-scrap", ResultTable.NOT_REPORTED, 0, ResultTable.NOT_REPORTED)));

    private static final Source SOURCE = new Source(
            new SourceId("usgs-mcs-2026"),
            "Mineral Commodity Summaries 2026",
            "USGS",
            "2026",
            "https://example.org",
            "agency",
            "12,400 of 27,600 kt");

    @Test
    void numbersAreNumbersWithTheFormatOfTheirUnit() throws IOException {
        List<Row> rows = rows("dependence");
        assertThat(rows.get(0).getCellText(1)).isEqualTo("supplier-share [share]");
        assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(rows.get(1).getCell(1).asNumber()).isEqualByComparingTo(new BigDecimal("0.449"));
        assertThat(rows.get(1).getCell(1).getDataFormatString()).isEqualTo("0.0%");
        assertThat(rows.get(1).getCell(2).getDataFormatString()).isEqualTo("#,##0");
    }

    @Test
    void whatIsNotReportedIsEmptyAndWhatIsZeroIsZero() throws IOException {
        Row row = rows("dependence").get(2);
        assertThat(row.getOptionalCell(1).filter(cell -> cell.getType() != CellType.EMPTY))
                .isEmpty();
        assertThat(row.getCell(2).asNumber()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    /** A table of measures has one unit in each row. */
    @Test
    void numbersTakeTheUnitOfTheirRow() throws IOException {
        ResultTable measures = ResultTable.of(
                "measures",
                "measure,value,unit,year [year]",
                List.of(
                        List.of("n-1", 0.08, "share", 2024),
                        List.of("hhi", 0.84, "index", 2024),
                        List.of("cf", 42.5, "US$/t", 2024)));
        byte[] bytes = Workbook.of(List.of(measures), List.of());
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(bytes), new org.dhatim.fastexcel.reader.ReadingOptions(true, false))) {
            List<Row> rows = book.findSheet("measures").orElseThrow().read();
            assertThat(rows.get(1).getCell(1).getDataFormatString()).isEqualTo("0.0%");
            assertThat(rows.get(2).getCell(1).getDataFormatString()).isEqualTo("0.000");
            assertThat(rows.get(3).getCell(1).getDataFormatString()).isEqualTo("#,##0.0##");
            assertThat(rows.get(3).getCell(3).getDataFormatString()).isEqualTo("0");
        }
    }

    @Test
    void sourcesHaveASheetOfTheirOwn() throws IOException {
        assertThat(rows("sources").get(1).getCellText(4)).isEqualTo("https://example.org");
    }

    @Test
    void theSameTablesGiveTheSameBytes() throws InterruptedException {
        byte[] first = Workbook.of(List.of(TABLE), List.of(SOURCE));
        Thread.sleep(2_100); // archives hold times in steps of two seconds
        assertThat(Workbook.of(List.of(TABLE), List.of(SOURCE))).isEqualTo(first);
    }

    private static List<Row> rows(String sheet) throws IOException {
        byte[] bytes = Workbook.of(List.of(TABLE), List.of(SOURCE));
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(bytes), new org.dhatim.fastexcel.reader.ReadingOptions(true, false))) {
            return book.findSheet(sheet).orElseThrow().read();
        }
    }
}
