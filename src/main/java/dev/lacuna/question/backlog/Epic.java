package dev.lacuna.question.backlog;

import java.util.List;

/**
 * All the work of an area.
 *
 * @param id {@code PLATFORM/AREA}, which no work item's can be, since it holds no colon
 * @param title in one line of any length
 */
public record Epic(String id, String area, String title, List<Section> description) {

    public Epic {
        title = Section.oneLine(title);
        description = List.copyOf(description);
    }
}
