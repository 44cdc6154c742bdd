package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lacuna.output.format.OutputMedium;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {
    private static final String SMALL = "src/test/resources/dev/lacuna/cli/small";
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What a command left behind. */
    private record CommandLineRun(int code, String out, String err) {}

    private CommandLineRun run(String... arguments) {
        return run(OutputMedium.PLAIN, arguments);
    }

    private CommandLineRun run(OutputMedium surface, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandContext console = new CommandContext(
                new PrintWriter(out), new PrintWriter(err), surface, NOVEMBER, Path.of("."), folder.resolve("cache"));
        int code = Main.run(console, arguments);
        return new CommandLineRun(code, out.toString(), err.toString());
    }

    private CommandLineRun assess(String... more) {
        List<String> arguments = new ArrayList<>(List.of("assess", "--catalog", SMALL));
        Collections.addAll(arguments, more);
        return run(arguments.toArray(String[]::new));
    }

    private static JsonNode json(CommandLineRun run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void aBlockedTargetEndsWithOneAndOnlyTheResultOnStandardOutput() throws IOException {
        CommandLineRun run = assess("--format", "json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        JsonNode answer = json(run);
        assertThat(answer.path("schema").asText()).isEqualTo("lacuna/assessment/v1");
        assertThat(answer.path("asOf").asText()).isEqualTo("2026-11-22");
        assertThat(answer.path("verdict").asText()).isEqualTo("blocked");
        assertThat(answer.path("models").path("admin-only").asText()).isEqualTo("blocked");
        assertThat(answer.path("areas").path("auth").asText()).isEqualTo("ready");
        assertThat(answer.path("areas").path("net").asText()).isEqualTo("not-assessed");
        JsonNode gap = answer.path("gaps").get(0);
        assertThat(gap.path("id").asText()).isEqualTo("R-1:data.volume");
        assertThat(gap.path("inherited").asBoolean()).isTrue();
        assertThat(gap.path("rootCauses").get(0).asText()).isEqualTo("net.wire");
        assertThat(gap.path("because").get(0).path("path").toString())
                .isEqualTo("[\"data.volume\",\"data.pool\",\"net.wire\"]");
        assertThat(gap.path("because").get(0).path("place").asText()).isEqualTo("features/all.yaml:17");
        assertThat(answer.path("backlog").path("net.wire:configuration").get(0).asText())
                .isEqualTo("R-1:data.volume");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        assertThat(assess("--format", "json").out())
                .isEqualTo(assess("--format", "json").out());
    }

    @Test
    void aReleaseIsProjectedAndBringsItsDay() throws IOException {
        CommandLineRun run = assess("--release", "1.10", "--format", "json");
        assertThat(json(run).path("verdict").asText()).isEqualTo("ready");
        assertThat(json(run).path("asOf").asText()).isEqualTo("2030-01-31");
        assertThat(run.code()).isZero();
    }

    @Test
    void aReleaseIdIsATextNotANumber() {
        CommandLineRun run = assess("--release", "1.1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("release (1.1)").contains("1.0, 1.10");
    }

    @Test
    void theVerdictOfNamedAreasDecides() throws IOException {
        CommandLineRun run = assess("--area", "auth", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(json(run).path("areas").toString()).isEqualTo("{\"auth\":\"ready\"}");
        assertThat(json(run).path("gaps")).isEmpty();
        assertThat(assess("--area", "auth", "--area", "data").code()).isEqualTo(1);
    }

    @Test
    void anAreaThatNothingLookedAtIsBadUnlessNothingIs() {
        assertThat(assess("--area", "net").code()).isEqualTo(1);
        assertThat(assess("--area", "net", "--fail-on", "never").code()).isZero();
    }

    @Test
    void aModelLeavesOutWhatItDoesNotAskFor() throws IOException {
        JsonNode answer = json(assess("--model", "admin-only", "--format", "json"));
        assertThat(answer.path("areas").path("auth").asText()).isEqualTo("not-assessed");
        assertThat(answer.path("models").path("self-managed").asText()).isEqualTo("blocked");
    }

    @Test
    void failOnDecidesWhatIsBad() {
        assertThat(assess("--fail-on", "never").code()).isZero();
        assertThat(assess("--fail-on", "blocked").code()).isEqualTo(1);
        assertThat(assess("--release", "1.10", "--fail-on", "at-risk").code()).isZero();
        CommandLineRun wrong = assess("--fail-on", "red");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("(red)").contains("blocked, unverified, at-risk, never");
    }

    @Test
    void wrongUseIsToldWithADeedAndEndsWithTwo() {
        for (String[] wrong : new String[][] {
            {},
            {"asess"},
            {"assess", "--catalogue", SMALL},
            {"assess", "--catalog", SMALL, "--target", "gaa"},
            {"assess", "--catalog", SMALL, "--model", "nobody"},
            {"assess", "--catalog", SMALL, "--area", "nowhere"},
            {"assess", "--catalog", SMALL, "--as-of", "tomorrow"},
            {"assess", "--catalog", SMALL, "--format", "pdf"},
            {"assess", "--catalog", "no/such/folder"},
            {"assess", "--catalog", SMALL, "--rules", "no/such/folder"},
            {"assess", "--catalog", SMALL, "--output", "no/such/folder/file"},
        }) {
            CommandLineRun run = run(wrong);
            assertThat(run.code()).as(String.join(" ", wrong)).isEqualTo(2);
            assertThat(run.out()).as(String.join(" ", wrong)).isEmpty();
            assertThat(run.err())
                    .as(String.join(" ", wrong))
                    .containsIgnoringCase("maybe")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    void stackTracesComeOnlyWhenAskedFor() {
        assertThat(run("assess", "--debug", "--catalog", SMALL, "--model", "nobody")
                        .err())
                .contains("\tat ");
    }

    @Test
    void aBrokenCatalogTellsEveryProblemAndWritesNothing() throws IOException {
        Path broken = copyOf(SMALL);
        Files.writeString(
                broken.resolve("features/all.yaml"),
                Files.readString(broken.resolve("features/all.yaml"))
                        .replace("dependsOn: [data.pool]", "dependsOn: [data.pol]")
                        .replace("owner: core", "ownr: core"));
        Path output = folder.resolve("out.json");
        CommandLineRun run = run("assess", "--catalog", broken.toString(), "--output", output.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("all.yaml:6:")
                .contains("data.pol")
                .contains("data.pool")
                .contains("(ownr)")
                .contains("problems.");
        assertThat(output).doesNotExist();
    }

    @Test
    void anOutputFileAppearsWholeAndAlone() throws IOException {
        Path output = folder.resolve("answer.md");
        CommandLineRun run = assess("--format", "markdown", "--output", output.toString());
        assertThat(run.out()).isEmpty();
        assertThat(output).content().contains("R-1").contains("blocked");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .doesNotContain(".tmp")
                    .noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @Test
    void textIsPlainThroughAPipeAndColouredOnATerminal() {
        assertThat(assess().out()).doesNotContain("\u001b").contains("net.wire");
        assertThat(assess().out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 80);
        CommandLineRun coloured = run(new OutputMedium(100, true), "assess", "--catalog", SMALL);
        assertThat(coloured.out()).contains("\u001b[");
    }

    @Test
    void helpShowsExamplesAndTheVersionIsNamed() {
        assertThat(run("--help").out()).contains("Examples:").contains("assess").contains("Exit codes");
        assertThat(run("assess", "--help").out()).contains("--fail-on").contains("Examples:");
        assertThat(run("validate", "--help").code()).isZero();
        assertThat(run("--version").out()).matches("lacuna \\d+\\.\\d+\\S*\\R");
    }

    @Test
    void validateTellsWhatIsOddAndOnlyStrictFails() throws IOException {
        CommandLineRun run = run("validate", "--catalog", SMALL);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 features, 3 requirements");
        assertThat(run("validate", "--catalog", "no/such").code()).isEqualTo(2);
        assertThat(json(run("validate", "--catalog", SMALL, "--format", "json"))
                        .path("features")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void anOwnRuleAddsToTheShippedOnesAndShowsInEveryFormat() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("my-rules"));
        Files.writeString(rules.resolve("owner.drl"), """
                package acme
                import dev.lacuna.rule.Observation
                import dev.lacuna.rule.CatalogFacts.FeatureFact
                rule "A feature has no owner"
                  @id("ACME-01")
                  @summary("Somebody has to answer for each feature.")
                when
                  FeatureFact(owner == null, $f : id)
                then
                  insertLogical(Observation.of("ACME-01", "unowned", $f, null, "nobody owns {}", $f));
                end
                """);
        for (String format : List.of("text", "markdown", "json")) {
            CommandLineRun run = assess("--rules", rules.toString(), "--format", format);
            assertThat(run.code()).as(run.err()).isEqualTo(1);
            assertThat(run.out()).as(format).contains("nobody owns").contains("auth.ldap");
        }
        assertThat(json(assess("--rules", rules.toString(), "--format", "json"))
                        .path("observations")
                        .findValuesAsText("id"))
                .contains("ACME-01:auth.ldap", "ACME-01:data.pool");
    }

    @Test
    void aRuleThatDoesNotCompileIsToldWithItsNameAndLine() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("bad-rules"));
        Files.writeString(rules.resolve("owner.drl"), """
                package acme
                import dev.lacuna.rule.CatalogFacts.FeatureFact
                rule "A feature has no owner"
                  @id("ACME-01")
                when
                  FeatureFact(ownr == null)
                then
                end
                """);
        CommandLineRun run = assess("--rules", rules.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("owner.drl:").contains("A feature has no owner");
    }

    private Path copyOf(String source) throws IOException {
        Path from = Path.of(source);
        Path to = folder.resolve("copy");
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
        return to;
    }

    @Test
    void anExplanationIsFineWhateverItSaysAndAnIdOfNothingIsWrongUse() {
        assertThat(run("explain", "--catalog", SMALL, "R-1:data.volume").code()).isZero();
        assertThat(run("explain", "--catalog", SMALL, "R-1:data.volum").code()).isEqualTo(2);
        assertThat(run("explain", "--catalog", SMALL, "nothing-of-this-id").code())
                .isEqualTo(2);
    }

    @Test
    void onlyWhatIsAGraphIsDrawn() {
        CommandLineRun drawn = run("explain", "--catalog", SMALL, "R-1:data.volume", "--format", "mermaid");
        assertThat(drawn.out()).startsWith("flowchart TD\n");
        CommandLineRun run = assess("--format", "mermaid");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Maybe choose one of: text, markdown, json.");
    }
}
