package dev.lacuna.cli;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.assess.AssessmentReport;
import dev.lacuna.question.baseline.Baseline;
import dev.lacuna.question.baseline.BaselineQuery;
import java.nio.file.Path;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Is the platform ready? */
@Command(
        name = "assess",
        description = "Infers the gaps between a catalog and a target, and gives a verdict per area.",
        footer = {
            "",
            "Examples:",
            "  lacuna assess --area data-spaces --area auth",
            "  lacuna assess --model self-managed --fail-on blocked",
            "  lacuna assess --release 5.5 --as-of 2026-12-31",
            "  lacuna assess --format json --output assessment.json",
            "  lacuna assess --baseline baseline.json",
            "  lacuna assess --rules my-rules"
        })
final class AssessCommand extends ScenarioCommand {
    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "Exit with 1 at this verdict or a worse one: blocked, unverified (the default), at-risk "
                    + "or never. Not assessed is always bad, unless never.")
    private String failOn = FailOn.UNVERIFIED.word();

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Count only the gaps that are new or worse than in this file, which \"baseline\" wrote. The "
                    + "others are shown and marked.")
    private @Nullable Path baseline;

    @Override
    public Integer call() {
        FailOn limit = FailOn.of(failOn);
        AssessQuery query = scenario();
        ToIntFunction<Assessment> code = answer -> limit.exitCode(answer.verdict());
        if (baseline != null) {
            BaselineQuery known = new BaselineQuery(query, Baseline.read(baseline));
            return ask(known, known::scenario, AssessmentReport::new, code);
        }
        return ask(query, query::scenario, AssessmentReport::new, code);
    }
}
