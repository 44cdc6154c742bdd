package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lacuna.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of plans: of a small invented one that has every state, and of the shipped one. */
class PlanCommandTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/dev/lacuna/question/plan/example");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Golden.Renewable
    @Test
    void theExampleIsToldAsWrittenDown() {
        CommandRun run = CommandRun.of("plan", "--catalog", EXAMPLE.toString(), "--fit");

        assertThat(run.code()).isEqualTo(1);
        Golden.hold(EXAMPLE.resolveSibling("example.txt"), run.out());
    }

    @Test
    void theExampleHasEveryState() {
        JsonNode json = CommandRun.of("plan", "--catalog", EXAMPLE.toString(), "--format", "json")
                .json();

        assertThat(words(json, "rootCauses", "state"))
                .containsExactlyInAnyOrder("delivered", "late", "insufficient", "unplanned");
        assertThat(words(json, "items", "offTarget")).containsExactlyInAnyOrder("true", "false");
        assertThat(words(json, "owners", "overCapacity")).containsExactlyInAnyOrder("true", "false");
        assertThat(json.get("betweenOwners")).isNotEmpty();
    }

    static List<String> items() {
        return List.of("P-11", "P-21", "P-22", "P-23", "P-24", "P-25", "P-31");
    }

    @ParameterizedTest
    @MethodSource("items")
    void withoutAnyOneItemSomethingElseIsSaid(String item) throws IOException {
        copyWithout(item);

        assertThat(CommandRun.of("plan", "--catalog", folder.toString()).out())
                .isNotEqualTo(
                        CommandRun.of("plan", "--catalog", EXAMPLE.toString()).out());
    }

    @Golden.Renewable
    @ParameterizedTest
    @ValueSource(strings = {"md", "txt"})
    void thePlanOfTheShippedCatalogIsToldAsCommitted(String extension) {
        CommandRun run =
                CommandRun.of("plan", "--release", "5.5", "--format", extension.equals("md") ? "markdown" : "text");

        assertThat(run.code()).isEqualTo(1);
        Golden.hold(Path.of("reports/plan-5.5." + extension), run.out());
    }

    @Test
    void thePlanOfTheShippedCatalogLacksWhatTheMeetingSaid() {
        JsonNode json =
                CommandRun.of("plan", "--release", "5.5", "--format", "json").json();

        assertThat(words(json, "changes", "id"))
                .contains("ds.membership:configuration", "auth.ldap-provider:administration", "rep.peer:configuration");
        for (String area : List.of("data-spaces", "auth", "replication")) {
            assertThat(json.at("/planned/areas/" + area).asText()).isEqualTo("blocked");
        }
    }

    @Test
    void onlyWhatIsAskedAboutIsHeldAgainstThePlan() {
        CommandRun run = CommandRun.of("plan", "--catalog", EXAMPLE.toString(), "--area", "replication");

        assertThat(run.out())
                .contains("Asked for the area replication.")
                .contains("rep.peer")
                .doesNotContain("C-3")
                .doesNotContain("ds.catalog")
                .contains("P-24  Audit of log-ins              auth.audit    delivers for 1 gap");
    }

    @Test
    void aPlanThatDeliversEverythingIsFine() throws IOException {
        copyWithout("C-4");
        Path target = folder.resolve("targets/cloud.yaml");
        List<String> fewer = Files.readAllLines(target).stream()
                .filter(line -> !line.contains("{id: C-") || line.contains("{id: C-2,"))
                .toList();
        Files.write(target, fewer);

        CommandRun run = CommandRun.of("plan", "--catalog", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("The plan of 1.2 delivers all that is mandatory for Cloud")
                .contains("Example platform is blocked today, ready with the plans up to 1.2.");
    }

    @Test
    void anItemThatDoesAPartOfWhatComesTooLateIsNamed() throws IOException {
        copyWithout("none");
        append("releases/1.1.yaml", "  - {id: P-12, feature: rep.peer, facets: [configuration], scope: mixed}\n");

        CommandRun run = CommandRun.of("plan", "--catalog", folder.toString());

        assertThat(run.out())
                .contains("Pull in P-31: Replication peer (rep.peer)")
                .contains("P-12 raises it part of the way.");
    }

    @Test
    void whatNobodyOwnsIsNotCalledAnOwner() throws IOException {
        copyWithout("none");
        append("features/auth.yaml", "  - {id: auth.alone, name: Alone, scope: cluster, effort: 1}\n");
        append(
                "targets/cloud.yaml",
                "  - {id: C-9, title: Alone, feature: auth.alone, facet: isolation, level: mandatory}\n");

        assertThat(CommandRun.of("plan", "--fit", "--catalog", folder.toString())
                        .out())
                .contains("No capacity is recorded for what nobody owns: taken to be without a limit.");
        assertThat(CommandRun.of("plan", "--fit", "--catalog", folder.toString(), "--format", "json")
                        .json()
                        .at("/fit/withoutCapacity")
                        .toString())
                .isEqualTo("[null]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void lessThanASecondIsRefused(String seconds) {
        CommandRun run = CommandRun.of("plan", "--catalog", EXAMPLE.toString(), "--fit", "--seconds", seconds);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("The time (" + seconds + ") is below one second.");
    }

    private void append(String file, String line) throws IOException {
        Files.writeString(folder.resolve(file), line, StandardOpenOption.APPEND);
    }

    @Test
    void aReleaseThatIsNotThereIsRefused() {
        CommandRun run = CommandRun.of("plan", "--catalog", EXAMPLE.toString(), "--release", "9");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("There is no release (9)").contains("Maybe choose one of: 1.0, 1.1, 1.2, 1.3.");
    }

    private void copyWithout(String item) throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                List<String> lines = Files.readAllLines(file).stream()
                        .filter(line -> !line.contains("{id: " + item + ","))
                        .toList();
                boolean empty = lines.stream().anyMatch(line -> line.startsWith("items:"))
                        && lines.stream().noneMatch(line -> line.contains("- {id: P-"));
                if (!empty) {
                    Files.write(copy, lines);
                }
            }
        }
    }

    private static Set<String> words(JsonNode json, String list, String key) {
        Set<String> words = new HashSet<>();
        json.get(list).forEach(each -> words.add(each.get(key).asText()));
        return words;
    }
}
