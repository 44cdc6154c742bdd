package dev.lacuna;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page on which each gap of the shipped catalog is weighed: a heading and a table for each area. */
final class GapReview {
    private static final int COLUMNS = 5;
    private final Set<String> headings = new TreeSet<>();
    private final Map<String, List<String>> rows = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();

    private GapReview() {}

    /** What on the page is not as the assessment has it, in words; nothing if the page holds. */
    static List<String> complaints(String page, Assessment assessment) {
        GapReview review = new GapReview();
        review.read(page);
        review.compare(assessment);
        return review.complaints;
    }

    private void read(String page) {
        String heading = "";
        for (String line : page.lines().toList()) {
            if (line.startsWith("## ")) {
                heading = line.substring(3);
                headings.add(heading);
            } else if (line.startsWith("| `")) {
                row(heading, line);
            }
        }
    }

    private void row(String heading, String line) {
        List<String> cells = List.of(line.substring(1).split("\\|", -1)).stream()
                .limit(COLUMNS)
                .map(String::strip)
                .toList();
        String gap = cells.get(0).replace("`", "");
        if (cells.size() < COLUMNS || cells.contains("")) {
            complaints.add("The row of " + gap + " has an empty cell.");
        } else if (rows.putIfAbsent(gap, List.of(heading, cells.get(1), cells.get(4))) != null) {
            complaints.add("There are two rows for " + gap + ".");
        }
    }

    private void compare(Assessment assessment) {
        Map<String, AssessedGap> gaps = assessment.gaps().stream()
                .collect(Collectors.toMap(AssessedGap::id, gap -> gap, (a, b) -> a, TreeMap::new));
        for (String gap : rows.keySet()) {
            if (!gaps.containsKey(gap)) {
                complaints.add("There is no gap " + gap + ".");
            }
        }
        gaps.forEach((id, gap) -> {
            List<String> row = rows.get(id);
            if (row == null) {
                complaints.add("There is no row for " + id + ".");
                return;
            }
            String heading = heading(assessment, gap.fact().area());
            String causes = causes(assessment, gap);
            boolean open = row.get(2).startsWith("Stands as unknown");
            if (!headings.contains(heading) || !row.get(0).equals(heading)) {
                complaints.add("The row of " + id + " does not stand under (" + heading + ").");
            }
            if (!row.get(1).equals(causes)) {
                complaints.add("The row of " + id + " does not say (" + causes + ").");
            }
            if (!row.get(2).startsWith("Stands") || open != causes.startsWith("unknown")) {
                complaints.add("The decision on " + id + " does not fit its kind.");
            }
        });
    }

    private static String heading(Assessment assessment, String area) {
        Verdict verdict = assessment.areas().get(area);
        String name = assessment.catalog().platform().areas().stream()
                .filter(candidate -> candidate.id().equals(area))
                .map(Area::name)
                .findFirst()
                .orElse(area);
        return name + ": " + (verdict == null ? "?" : verdict.word());
    }

    private static String causes(Assessment assessment, AssessedGap gap) {
        return assessment.rootCauses(gap).stream()
                .map(cause -> "`" + cause.feature() + "` " + cause.scope().word())
                .collect(Collectors.joining(
                        ", ", gap.kind().word() + (gap.fact().inherited() ? ", inherited" : "") + ": ", ""));
    }

    /** How far the farthest root cause of a gap is away, in dependencies. */
    static int distance(Assessment assessment, AssessedGap gap) {
        return assessment.rootCauses(gap).stream()
                .mapToInt(RootCause::distance)
                .max()
                .orElse(0);
    }
}
