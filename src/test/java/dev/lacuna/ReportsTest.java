package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The committed outputs for the shipped catalog. {@code mvn test -Dtest=ReportsTest -Dlacuna.renew=true} writes them anew;
 * the difference is what a change means.
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

    @ParameterizedTest
    @MethodSource("formats")
    void theCommittedReportIsWhatTheCatalogGives(String id) throws Exception {
        Format format = Formats.of(id);
        String written = format.write(report, OutputMedium.PLAIN);
        Path golden = Path.of("reports", "cloud-ga." + format.extension());
        if (Boolean.getBoolean("lacuna.renew")) {
            Files.writeString(golden, written);
        }
        assertThat(golden).content().isEqualTo(written);
    }

    @Test
    void theReadmeShowsWhatTheReportSays() throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        String report = Files.readString(Path.of("reports/cloud-ga.txt"));
        String shown = readme.substring(readme.indexOf("```text\n") + 8);
        for (String piece : shown.substring(0, shown.indexOf("```")).split("\n…\n", -1)) {
            assertThat(report)
                    .as("Maybe copy it again from reports/cloud-ga.txt")
                    .contains(piece.strip());
        }
    }
}
