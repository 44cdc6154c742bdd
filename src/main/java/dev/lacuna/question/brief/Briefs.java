package dev.lacuna.question.brief;

import dev.lacuna.assessment.Assessment;
import java.util.List;

/**
 * Pages for a meeting.
 *
 * @param pages one for each that was asked about or has something to decide, in the order of the platform
 * @param idle the ids of those with nothing to decide
 */
public record Briefs(Assessment assessment, BriefGrouping by, List<Brief> pages, List<String> idle) {

    public Briefs {
        pages = List.copyOf(pages);
        idle = List.copyOf(idle);
    }
}
