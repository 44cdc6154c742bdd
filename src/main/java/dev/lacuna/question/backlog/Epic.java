package dev.lacuna.question.backlog;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.lacuna.catalog.Platform.Area;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All the work of an area. Its words stay as they are while the work changes.
 *
 * @param id {@code PLATFORM/AREA}, which no work item's can be, since it holds no colon
 * @param title in one line of any length
 */
public record Epic(
        String id, String area, String title, @JsonIgnore List<Section> description) {

    public Epic {
        title = Section.oneLine(title);
        description = List.copyOf(description);
    }

    static String id(String platform, String area) {
        return platform + "/" + area;
    }

    /** One for each area in which there is work, in the order of areas. */
    static List<Epic> of(BacklogOrigin origin, List<Area> areas, List<WorkItem> items) {
        Set<String> used = items.stream().map(WorkItem::area).collect(Collectors.toSet());
        return areas.stream()
                .filter(area -> used.contains(area.id()))
                .map(area -> of(origin, area))
                .toList();
    }

    private static Epic of(BacklogOrigin origin, Area area) {
        String name = area.name() == null ? area.id() : area.name();
        return new Epic(
                id(origin.platform(), area.id()),
                area.id(),
                name + ": tenancy for " + origin.targetName(),
                List.of(
                        Section.paragraph(
                                "What",
                                "All the work in the area " + name + " that open gaps of " + origin.targetName()
                                        + " ask of " + origin.platformName() + "."),
                        Section.list("About", List.of("Epic: " + id(origin.platform(), area.id())))));
    }
}
