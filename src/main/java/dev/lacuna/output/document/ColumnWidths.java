package dev.lacuna.output.document;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** Fits the columns of a table into a width: prose gives way first, then ids. */
final class ColumnWidths {
    /** The spaces between two columns. */
    static final int GAP = 2;

    private ColumnWidths() {}

    static int[] of(Table table, int width) {
        int[] wished = widest(table, Wrap::width);
        int[] unbroken = widest(table, Wrap::widestWord);
        int room = Math.max(0, width - GAP * (wished.length - 1));
        int[] one = new int[wished.length];
        Arrays.fill(one, 1);
        shrink(wished, unbroken, room);
        shrink(wished, one, room);
        return wished;
    }

    private static int[] widest(Table table, ToIntFunction<Text> measure) {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(1, measure.applyAsInt(table.columns().get(i).header()));
            for (List<Text> row : table.rows()) {
                widths[i] = Math.max(widths[i], measure.applyAsInt(row.get(i)));
            }
        }
        return widths;
    }

    /** Takes from the widest column that is above its least width, until all fit or none can give. */
    private static void shrink(int[] widths, int[] least, int room) {
        while (Arrays.stream(widths).sum() > room) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }
}
