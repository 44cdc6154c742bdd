package dev.lacuna.question.backlog;

import dev.lacuna.Golden;
import dev.lacuna.Lacuna;
import dev.lacuna.output.format.Format;
import dev.lacuna.output.format.Formats;
import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.read.load.CatalogFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed backlog of the shipped catalog. */
class BacklogReportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Golden.Renewable
    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown"})
    void theCommittedBacklogIsWhatTheCatalogGives(String id) throws Exception {
        AssessQuery question = new AssessQuery("cloud-ga", null, null, DAY, new TreeSet<>());
        Format format = Formats.of(id);
        String written;
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(CatalogFolder.read(Path.of("catalog")))) {
            WorkBacklog backlog = new BacklogQuery(question, Rank.UNLOCKS, Selection.all()).ask(inquiry, DAY);
            written = format.write(new BacklogReport(backlog), OutputMedium.PLAIN);
        }
        Golden.hold(Path.of("reports", "backlog." + format.extension()), written);
    }
}
