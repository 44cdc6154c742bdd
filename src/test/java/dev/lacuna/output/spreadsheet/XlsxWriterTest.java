package dev.lacuna.output.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a spreadsheet finds in a workbook that was written. */
class XlsxWriterTest {
    private static final Workbook WORKBOOK = new Workbook(
            "Work",
            LocalDate.of(2026, 6, 15),
            List.of(
                    new Sheet(
                            "Items",
                            List.of(new SheetColumn("Title", 40), new SheetColumn("Effort", 8)),
                            List.of(
                                    List.of(Cell.of("Make it & <b>so</b>"), Cell.of(new BigDecimal("2.5"))),
                                    List.of(Cell.of("=1+1"), Cell.EMPTY))),
                    new Sheet(
                            "It's linked",
                            List.of(new SheetColumn("Item", 20)),
                            List.of(List.of(new Cell.LinkCell(new Cell.TextCell("the second"), "Items", 1))))));

    private static final Xlsx WRITTEN = Xlsx.read(new XlsxWriter().write(WORKBOOK));

    @Test
    void wordsComeBackAsTheyWere() {
        assertThat(WRITTEN.sheets()).containsExactly("Items", "It's linked");
        assertThat(WRITTEN.cells(1)).containsEntry("A1", "Title").containsEntry("A2", "Make it & <b>so</b>");
    }

    @Test
    void numbersAreNumbers() {
        Element effort = Xlsx.elements(WRITTEN.sheet(1), "c").stream()
                .filter(cell -> cell.getAttribute("r").equals("B2"))
                .findFirst()
                .orElseThrow();
        assertThat(effort.getAttribute("t")).isNotEqualTo("s");
        assertThat(effort.getTextContent()).isEqualTo("2.5");
    }

    @Test
    void noCellIsAFormula() {
        assertThat(WRITTEN.formulas()).isEmpty();
        assertThat(WRITTEN.cells(1)).containsEntry("A3", "'=1+1");
    }

    @Test
    void theHeaderStaysInSightAndFilters() {
        Element pane = Xlsx.elements(WRITTEN.sheet(1), "pane").get(0);
        assertThat(pane.getAttribute("state")).startsWith("frozen");
        assertThat(pane.getAttribute("ySplit")).isEqualTo("1");
        assertThat(Xlsx.elements(WRITTEN.sheet(1), "autoFilter").get(0).getAttribute("ref"))
                .isEqualTo("A1:B3");
        assertThat(Xlsx.elements(WRITTEN.sheet(1), "col").get(0).getAttribute("width"))
                .startsWith("40");
    }

    @Test
    void aLinkLeadsToTheRowOfAnotherSheet() {
        assertThat(Xlsx.elements(WRITTEN.sheet(2), "hyperlink")).singleElement().satisfies(link -> {
            assertThat(link.getAttribute("ref")).isEqualTo("A2");
            assertThat(link.getAttribute("location")).isEqualTo("'Items'!A3");
            assertThat(link.getAttribute("r:id")).isEmpty();
        });
        assertThat(WRITTEN.cells(2)).containsEntry("A2", "the second");
    }

    @Test
    void theSameWorkbookGivesTheSameBytesInAnyTimeZone() {
        byte[] here = new XlsxWriter().write(WORKBOOK);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(new XlsxWriter().write(WORKBOOK), here)).isTrue();
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(Xlsx.elements(WRITTEN.xml("docProps/core.xml"), "dcterms:created"))
                .singleElement()
                .satisfies(made -> assertThat(made.getTextContent()).isEqualTo("2026-06-15T00:00:00Z"));
    }

    @Test
    void aTextThatNoCellHoldsIsCutWithAMark() {
        Sheet sheet =
                new Sheet("One", List.of(new SheetColumn("Text", 9)), List.of(List.of(Cell.of("🙂x".repeat(20_000)))));
        String read =
                String.valueOf(Xlsx.read(new XlsxWriter().write(new Workbook("W", WORKBOOK.day(), List.of(sheet))))
                        .cells(1)
                        .get("A2"));
        assertThat(read).hasSizeBetween(32_700, 32_767).endsWith("… (cut: a cell holds no more)");
        assertThat(read.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
