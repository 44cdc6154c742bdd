package dev.lacuna.question.brief;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.question.ScenarioAnswer;
import dev.lacuna.rule.Verdict;
import java.util.List;

/**
 * Pages for a meeting.
 *
 * @param pages one for each that was asked about or has something to decide, in the order of the platform
 * @param idle the ids of those with nothing to decide
 */
public record Briefs(@JsonIgnore Assessment assessment, BriefGrouping by, List<Brief> pages, List<String> idle)
        implements ScenarioAnswer {

    public Briefs {
        pages = List.copyOf(pages);
        idle = List.copyOf(idle);
    }

    @Override
    public String schema() {
        return "lacuna/brief/v1";
    }

    @Override
    public Scenario scenario() {
        return assessment.scenario();
    }

    @JsonProperty
    public Verdict verdict() {
        return assessment.verdict();
    }
}
