package dev.lacuna.question.backlog;

import dev.lacuna.catalog.Platform.Area;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One epic for each area in which there is work. Its words stay as they are while the work changes. */
final class Epics {
    private Epics() {}

    static String id(String platform, String area) {
        return platform + "/" + area;
    }

    /** In the order of areas. */
    static List<Epic> of(BacklogOrigin origin, List<Area> areas, List<WorkItem> items) {
        Set<String> used = items.stream().map(WorkItem::area).collect(Collectors.toSet());
        return areas.stream()
                .filter(area -> used.contains(area.id()))
                .map(area -> epic(origin, area))
                .toList();
    }

    private static Epic epic(BacklogOrigin origin, Area area) {
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
