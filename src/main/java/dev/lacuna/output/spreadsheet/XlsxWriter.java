package dev.lacuna.output.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/** XLSX with a frozen header, filters, widths and links; the same workbook gives the same bytes. */
public final class XlsxWriter {
    private static final String APPLICATION = "Lacuna";
    private static final String FORMAT_VERSION = "1.0";
    private static final String MADE_BEFORE = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
    private static final String MADE_AFTER = "</dcterms:created>";
    private static final String PROPERTIES = "docProps/core.xml";

    /** Any other than the first that a zip can say, beside which the JDK writes the instant, which the time zone changes. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String CUT = "… (cut: a cell holds no more)";

    /** Excel refuses a file with a longer one. */
    static final int LONGEST_CELL = 32_767;

    public byte[] write(Workbook workbook) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (org.dhatim.fastexcel.Workbook xlsx =
                    new org.dhatim.fastexcel.Workbook(bytes, APPLICATION, FORMAT_VERSION)) {
                xlsx.properties().setTitle(workbook.title());
                for (Sheet sheet : workbook.sheets()) {
                    write(sheet, xlsx.newWorksheet(sheet.name()));
                }
            }
            return withoutClock(bytes.toByteArray(), workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Sheet sheet, Worksheet out) {
        List<SheetColumn> fields = sheet.fields();
        for (int column = 0; column < fields.size(); column++) {
            out.value(0, column, fields.get(column).header());
            out.style(0, column).bold().set();
            out.width(column, fields.get(column).width());
        }
        out.freezePane(0, 1);
        int rows = sheet.rows().size();
        out.setAutoFilter(0, 0, rows, fields.size() - 1);
        for (int row = 0; row < rows; row++) {
            List<Cell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), row + 1, column, out);
            }
        }
        if (rows > 0) {
            out.range(1, 0, rows, fields.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static void write(Cell cell, int row, int column, Worksheet out) {
        if (cell instanceof Cell.NumberCell amount) {
            out.value(row, column, amount.number());
        } else if (cell instanceof Cell.LinkCell jump) {
            // A link may be to a place of the same workbook only, so that no catalog leads a reader elsewhere.
            String place = "'" + jump.sheet().replace("'", "''") + "'!A" + (jump.row() + 2);
            out.hyperlink(row, column, HyperLink.internal(place, fitting(cell.text())));
        } else if (!cell.text().isEmpty()) {
            out.value(row, column, fitting(cell.text()));
        }
    }

    private static String fitting(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        int end = LONGEST_CELL - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /**
     * The library notes when it wrote a file, which says nothing and makes each file another one; and it packs files in a
     * way that only readers of the directory at the end of a zip take, hence the detour over a file.
     */
    private static byte[] withoutClock(byte[] xlsx, Workbook workbook) throws IOException {
        Path packed = Files.createTempFile("lacuna-", ".xlsx");
        try {
            Files.write(packed, xlsx);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipFile in = new ZipFile(packed.toFile());
                    ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    ZipEntry same = new ZipEntry(entry.getName());
                    same.setTimeLocal(ENTRY_TIME);
                    out.putNextEntry(same);
                    byte[] content;
                    try (InputStream stream = in.getInputStream(entry)) {
                        content = stream.readAllBytes();
                    }
                    out.write(entry.getName().equals(PROPERTIES) ? madeOn(content, workbook) : content);
                    out.closeEntry();
                }
            }
            return bytes.toByteArray();
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    private static byte[] madeOn(byte[] content, Workbook workbook) {
        String xml = new String(content, StandardCharsets.UTF_8);
        int from = xml.indexOf(MADE_BEFORE);
        int to = xml.indexOf(MADE_AFTER);
        if (from < 0 || to < from) {
            throw new IllegalStateException("The properties of a workbook do not say when it was made.");
        }
        String made = xml.substring(0, from + MADE_BEFORE.length()) + workbook.day() + "T00:00:00Z" + xml.substring(to);
        return made.getBytes(StandardCharsets.UTF_8);
    }
}
