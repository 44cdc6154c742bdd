package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.Section;
import java.util.ArrayList;
import java.util.List;

/** Texts cut to what a tracker takes, so that one can see that they were cut. */
public final class SectionTruncation {
    private static final String CUT = "…";

    private SectionTruncation() {}

    /**
     * On one line, in which nothing calls a person or refers to an item.
     *
     * @param most how many characters the tracker takes
     */
    public static String title(String text, int most) {
        // An invisible break: trackers link @name and #1 in titles as in texts, and have no escape there.
        String harmless = text.replaceAll("(?<=[@#])(?=[\\p{Alnum}_-])", "\u200B");
        if (harmless.length() <= most) {
            return harmless;
        }
        int end = most - CUT.length();
        if (Character.isHighSurrogate(harmless.charAt(end - 1))) {
            end--;
        }
        return harmless.substring(0, end).stripTrailing() + CUT;
    }

    /**
     * As many points of lists as there is room for; the rest is counted.
     *
     * @param most how many characters there is room for
     */
    public static List<Section> sections(List<Section> sections, int most) {
        List<Section> kept = new ArrayList<>();
        int room = most;
        for (Section section : sections) {
            room -= section.heading().length() + Math.min(room, longest(section.paragraphs(), most));
            List<String> paragraphs = section.paragraphs().stream()
                    .map(each -> cut(each, most / 4))
                    .toList();
            List<String> points = new ArrayList<>();
            for (String point : section.points()) {
                String shown = cut(point, most / 8);
                if (room < shown.length()) {
                    points.add(CUT + " and " + (section.points().size() - points.size()) + " more");
                    break;
                }
                room -= shown.length();
                points.add(shown);
            }
            kept.add(new Section(section.heading(), paragraphs, points));
        }
        return kept;
    }

    private static int longest(List<String> paragraphs, int most) {
        return paragraphs.stream()
                .mapToInt(each -> Math.min(each.length(), most / 4))
                .sum();
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + CUT;
    }
}
