package dev.lacuna.output.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader of CSV finds in a sheet that was written. */
class CsvWriterTest {

    private static List<List<String>> written(Cell... cells) {
        List<SheetColumn> fields =
                List.of(cells).stream().map(cell -> new SheetColumn("H", 1)).toList();
        String csv = new CsvWriter().write(new Sheet("S", fields, List.of(List.of(cells))));
        return CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();
    }

    @Test
    void commasQuotesAndLineBreaksComeBackAsTheyWere() {
        assertThat(written(Cell.of("a, \"b\"\nc"), Cell.EMPTY, Cell.of("ä → 🙂"))
                        .get(1))
                .containsExactly("a, \"b\"\nc", "", "ä → 🙂");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "\r=1", "\n=1", "\u00A0=1", "＝1+1", "\uFEFF=1"})
    void whatASpreadsheetWouldCalculateIsText(String hostile) {
        String read = written(Cell.of(hostile)).get(1).get(0);
        assertThat(FormulaGuard.guarded(hostile)).isEqualTo("'" + hostile);
        assertThat(read.strip()).matches("(?s)['\uFFFD].*");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(written(Cell.of(new BigDecimal("-2.50"))).get(1)).containsExactly("-2.50");
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(written(Cell.of("1 = 1"), Cell.of("tenant-scoped"), Cell.of("'quoted'"))
                        .get(1))
                .containsExactly("1 = 1", "tenant-scoped", "'quoted'");
    }
}
