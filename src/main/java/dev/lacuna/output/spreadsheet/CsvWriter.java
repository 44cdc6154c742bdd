package dev.lacuna.output.spreadsheet;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** CSV as of RFC 4180, with every cell quoted and line feeds at the ends of lines. */
public final class CsvWriter {

    public String write(Sheet sheet) {
        StringWriter text = new StringWriter();
        try (de.siegmar.fastcsv.writer.CsvWriter csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.NON_EMPTY)
                .build(text)) {
            csv.writeRecord(sheet.fields().stream().map(SheetColumn::header).toList());
            for (List<Cell> row : sheet.rows()) {
                csv.writeRecord(row.stream().map(Cell::text).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
