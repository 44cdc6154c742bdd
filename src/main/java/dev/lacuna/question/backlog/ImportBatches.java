package dev.lacuna.question.backlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Work divided into files of at most so many rows. An import knows as parents only what is in the same file, so an epic
 * stands with all of its items; one that is too large for a file goes on in the next as an epic of its own.
 */
final class ImportBatches {
    private ImportBatches() {}

    /** An epic with items of it; an epic is a row as well. */
    record EpicPart(Epic epic, List<WorkItem> items) {
        int rows() {
            return 1 + items.size();
        }
    }

    /** One file at least, if there is nothing to do. */
    static List<List<EpicPart>> of(WorkBacklog backlog, int mostRows) {
        List<List<EpicPart>> files = new ArrayList<>();
        int room = 0;
        for (EpicPart part : parts(backlog, mostRows)) {
            if (files.isEmpty() || part.rows() > room) {
                files.add(new ArrayList<>());
                room = mostRows;
            }
            files.get(files.size() - 1).add(part);
            room -= part.rows();
        }
        return files.isEmpty() ? List.of(List.of()) : files;
    }

    private static List<EpicPart> parts(WorkBacklog backlog, int mostRows) {
        Map<String, List<WorkItem>> byEpic = new LinkedHashMap<>();
        backlog.epics().forEach(epic -> byEpic.put(epic.id(), new ArrayList<>()));
        backlog.items()
                .forEach(item -> byEpic.computeIfAbsent(item.epic(), epic -> new ArrayList<>())
                        .add(item));
        return backlog.epics().stream()
                .map(epic -> parts(epic, byEpic.getOrDefault(epic.id(), List.of()), mostRows - 1))
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<EpicPart> parts(Epic epic, List<WorkItem> items, int mostItems) {
        if (items.size() <= mostItems) {
            return List.of(new EpicPart(epic, items));
        }
        List<EpicPart> parts = new ArrayList<>();
        int all = (items.size() + mostItems - 1) / mostItems;
        for (int from = 0; from < items.size(); from += mostItems) {
            String title = epic.title() + " (" + (parts.size() + 1) + " of " + all + ")";
            Epic piece = new Epic(epic.id(), epic.area(), title, epic.description());
            parts.add(new EpicPart(piece, items.subList(from, Math.min(items.size(), from + mostItems))));
        }
        return parts;
    }
}
