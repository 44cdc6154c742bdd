package dev.lacuna.output.spreadsheet;

import dev.lacuna.output.document.Text;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands at one place of a sheet. */
public sealed interface Cell {
    Cell EMPTY = new TextCell("");

    /** What it says, wherever there are no types; never a formula. */
    String text();

    static Cell of(@Nullable String text) {
        return text == null || text.isEmpty() ? EMPTY : new TextCell(text);
    }

    static Cell of(@Nullable BigDecimal number) {
        return number == null ? EMPTY : new NumberCell(number);
    }

    static Cell of(long number) {
        return new NumberCell(BigDecimal.valueOf(number));
    }

    /** TextCell, of one line or several, without characters that steer what shows them. */
    record TextCell(String words) implements Cell {
        public TextCell {
            words = words.lines().map(line -> Text.of(line).words()).collect(Collectors.joining("\n"));
        }

        @Override
        public String text() {
            return FormulaGuard.guarded(words);
        }
    }

    /** A number. */
    record NumberCell(BigDecimal number) implements Cell {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /**
     * TextCell that lead to another row.
     *
     * @param sheet the name of the sheet that they lead to
     * @param row from 0, the header not counted
     */
    record LinkCell(TextCell words, String sheet, int row) implements Cell {
        @Override
        public String text() {
            return words.text();
        }
    }
}
