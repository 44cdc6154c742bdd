package dev.lacuna.cli;

import dev.lacuna.question.diff.Comparison;
import dev.lacuna.question.diff.ComparisonReport;
import dev.lacuna.question.diff.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed, and because of what? */
@Command(
        name = "diff",
        description = "Says what changed between two assessments, and which statement made it so.",
        footer = {
            "",
            "A side is a catalog folder, a file that \"assess --format json\" wrote, or a",
            "revision of the catalog in git, which is read from git's objects. A side",
            "that is assessed now is asked what a saved one was asked, unless options",
            "say otherwise; both under the same rules.",
            "",
            "Exit codes: 1 if a verdict got worse or something blocks that did not.",
            "",
            "Examples:",
            "  lacuna diff HEAD~1 catalog",
            "  lacuna diff v5.4 v5.5 --since v5.3 --format markdown",
            "  lacuna diff last-week.json catalog"
        })
final class DiffCommand extends ScenarioCommand {
    @Parameters(index = "0", paramLabel = "A", description = "What was: a folder, a saved assessment or a revision.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "What is: a folder, a saved assessment or a revision.")
    private String after = "";

    @Option(
            names = "--since",
            paramLabel = "C",
            description = "What was before A. Gaps that C had, A had not and B has are said to be reopened.")
    private @Nullable String since;

    @Override
    public Integer call() {
        output().format();
        try (Progress progress = new Progress(console());
                SnapshotLoader sides = new SnapshotLoader(this, scenario(), progress)) {
            Comparison comparison = compare(sides);
            progress.stage("writing the answer");
            write(new ComparisonReport(comparison));
            return comparison.worse() ? ExitCode.BAD : ExitCode.FINE;
        }
    }

    private Comparison compare(SnapshotLoader sides) {
        String earlier = since;
        sides.readIfSaved(before);
        sides.readIfSaved(after);
        sides.readAhead(after);
        Snapshot was = sides.read(before);
        Snapshot is = alike(was, sides.read(after));
        return Comparison.of(was, is, earlier == null ? null : alike(was, sides.read(earlier)));
    }

    private static Snapshot alike(Snapshot one, Snapshot other) {
        if (!one.asksTheSameAs(other)) {
            throw new UsageException(
                    "The assessments (" + one.name() + ", " + other.name() + ") answer different questions.",
                    "Maybe ask both about the same target, model and areas.");
        }
        return other;
    }
}
