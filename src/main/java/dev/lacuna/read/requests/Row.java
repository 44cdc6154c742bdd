package dev.lacuna.read.requests;

import dev.lacuna.catalog.Place;
import java.util.List;

/**
 * A row of an export.
 *
 * @param line on which it starts, from 1
 */
record Row(String file, int line, List<String> cells) {
    Row {
        cells = List.copyOf(cells);
    }

    Place place() {
        return new Place(file, line, 1);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
