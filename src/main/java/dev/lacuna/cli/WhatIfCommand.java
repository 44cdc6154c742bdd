package dev.lacuna.cli;

import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.diff.ComparisonReport;
import dev.lacuna.question.whatif.Assumptions;
import dev.lacuna.question.whatif.ScenarioComparisonReport;
import dev.lacuna.question.whatif.ScenarioFile;
import dev.lacuna.question.whatif.ScenariosQuery;
import dev.lacuna.question.whatif.WhatIfQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What would become of verdicts and gaps? */
@Command(
        name = "whatif",
        description = "Says what would become of verdicts and gaps under assumptions. Changes nothing on disk.",
        footer = {
            "",
            "Before is the platform as it is, or as planned for --from; after, the same with all that is assumed.",
            "",
            "Exit codes: 1 if the verdict after is bad, as --fail-on says; of several scenarios, if it is in each.",
            "",
            "Examples:",
            "  lacuna whatif --set auth.ldap-provider.configuration=tenant",
            "  lacuna whatif --release 5.5",
            "  lacuna whatif --from 5.5 --without P-55-02",
            "  lacuna whatif --scenarios options.yaml"
        })
final class WhatIfCommand extends ScenarioCommand {
    @Option(
            names = "--set",
            paramLabel = "FEATURE[.FACET]=SCOPE",
            description = "Assume that a feature has a scope, in a facet or in all; may be repeated. "
                    + "FEATURE:FACET where a dot could be read in two ways.")
    private List<String> scopes = new ArrayList<>();

    @Option(
            names = "--deliver",
            paramLabel = "ITEM",
            description = "Assume that a plan item is delivered; may be repeated.")
    private List<String> delivered = new ArrayList<>();

    @Option(
            names = "--without",
            paramLabel = "ITEM",
            description = "Assume that a plan item is dropped; may be repeated.")
    private List<String> dropped = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "ID",
            description = "Start from the plans up to this release, before and after. Else from the platform as it is.")
    private @Nullable String from;

    @Option(
            names = "--scenarios",
            paramLabel = "FILE",
            description = "A file of named scenarios, to be compared side by side, each instead of assumptions here.")
    private @Nullable Path scenarios;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "Exit with 1 if the verdict after is this or a worse one: blocked, unverified (the "
                    + "default), at-risk or never. Not assessed is always bad, unless never.")
    private String failOn = FailOn.UNVERIFIED.word();

    @Override
    public Integer call() {
        FailOn limit = FailOn.of(failOn);
        AssessQuery asked = scenario();
        AssessQuery before = planned(asked, from);
        AssessQuery after = asked.release() == null ? before : asked;
        Assumptions assumptions = new Assumptions(scopes, delivered, dropped);
        if (scenarios != null) {
            return sideBySide(ScenarioFile.read(scenarios), asked, assumptions, limit);
        }
        WhatIfQuery query = new WhatIfQuery(before, after, assumptions);
        return ask(
                query,
                query::scenario,
                ComparisonReport::new,
                comparison -> limit.exitCode(comparison.after().verdict()));
    }

    private int sideBySide(ScenarioFile file, AssessQuery asked, Assumptions assumptions, FailOn limit) {
        if (!assumptions.isEmpty() || asked.release() != null) {
            throw new UsageException(
                    "There are assumptions beside --scenarios.", "Maybe write them into the file, as a scenario.");
        }
        ScenariosQuery query = new ScenariosQuery(planned(asked, from), file.scenarios());
        return ask(
                query,
                query::check,
                ScenarioComparisonReport::new,
                answer -> answer.scenarios().stream().allMatch(effect -> limit.isBad(effect.verdict()))
                        ? ExitCode.BAD
                        : ExitCode.FINE);
    }

    private static AssessQuery planned(AssessQuery asked, @Nullable String release) {
        return new AssessQuery(asked.target(), asked.model(), release, asked.asOf(), asked.areas());
    }
}
