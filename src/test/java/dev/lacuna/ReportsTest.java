package dev.lacuna;

import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.output.format.Format;
import dev.lacuna.output.format.Formats;
import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.question.assess.AssessmentReport;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.rule.text.RuleFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed assessment of the shipped catalog in every format, and what the README shows of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class ReportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Lacuna.Inquiry inquiry;
    private AssessmentReport report;

    @BeforeAll
    void assessTheShippedCatalog() {
        inquiry = Lacuna.with(RuleFolder.shipped(), new RuleStore(null)).open(CatalogFolder.read(Path.of("catalog")));
        report = new AssessmentReport(inquiry.assess(Scenario.of("cloud-ga", DAY)));
    }

    @AfterAll
    void close() {
        inquiry.close();
    }

    Stream<String> formats() {
        return Formats.idsFor(report).stream();
    }

    @Golden.Renewable
    @ParameterizedTest
    @MethodSource("formats")
    void theCommittedReportIsWhatTheCatalogGives(String id) throws Exception {
        Format format = Formats.of(id);
        Golden.hold(Path.of("reports", "cloud-ga." + format.extension()), format.write(report, OutputMedium.PLAIN));
    }

    @Golden.Renewable
    @Test
    void theReadmeShowsWhatTheReportSays() throws Exception {
        Path file = Path.of("README.md");
        String readme = Files.readString(file);
        int begin = readme.indexOf("```text\n") + 8;
        Golden.hold(file, readme.substring(0, begin) + excerpt() + readme.substring(readme.indexOf("```", begin)));
    }

    /** The verdict, the table of areas, and the first gap of one area, down to its root cause. */
    private String excerpt() {
        List<String> lines =
                Formats.of("text").write(report, OutputMedium.PLAIN).lines().toList();
        int table = lines.indexOf("Areas");
        int blocks = lines.indexOf("What blocks");
        int area = lines.indexOf("  Replication and protection (replication)");
        List<String> shown = new ArrayList<>(
                lines.subList(0, table + lines.subList(table, blocks).indexOf("")));
        shown.addAll(List.of("…", "What blocks", "…"));
        int cause = lines.indexOf("      - Replication peer (rep.peer) is cluster-scoped.");
        shown.addAll(lines.subList(area, cause + 1));
        return String.join("\n", shown) + "\n";
    }
}
