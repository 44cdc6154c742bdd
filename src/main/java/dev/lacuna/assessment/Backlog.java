package dev.lacuna.assessment;

import dev.lacuna.rule.AssessmentConclusions.RequiredWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The work that the rules found, joined with the gaps that it helps to close. */
record Backlog(List<RequiredWork> work) {

    List<BacklogItem> items(List<AssessedGap> gaps, Function<AssessedGap, List<RootCause>> rootCauses) {
        Map<String, TreeSet<String>> closes = new HashMap<>();
        for (AssessedGap gap : gaps) {
            if (!gap.waived()) {
                for (String item : itemsOf(gap, rootCauses)) {
                    closes.computeIfAbsent(item, id -> new TreeSet<>()).add(gap.id());
                }
            }
        }
        return work.stream()
                .filter(found -> closes.containsKey(id(found.subject(), found.facet())))
                .map(found -> {
                    String id = id(found.subject(), found.facet());
                    return new BacklogItem(
                            id,
                            found.subject(),
                            found.facet(),
                            found.scope(),
                            found.establish(),
                            List.copyOf(closes.getOrDefault(id, new TreeSet<>())));
                })
                .sorted(Comparator.comparing(BacklogItem::id))
                .toList();
    }

    private static List<String> itemsOf(AssessedGap gap, Function<AssessedGap, List<RootCause>> rootCauses) {
        if (gap.fact().through() == null) {
            return List.of(id(gap.fact().requirement(), gap.fact().facet()));
        }
        List<String> items = new ArrayList<>();
        for (RootCause cause : rootCauses.apply(gap)) {
            items.add(id(cause.feature(), cause.facet()));
        }
        return items;
    }

    private static String id(String subject, String facet) {
        return subject + ":" + facet;
    }
}
