package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.rule.Severity;
import dev.lacuna.rule.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each gap of the shipped catalog is weighed on a page, and the page is true. */
class GapReviewTest {
    private static final Path PAGE = Path.of("docs", "gap-review.md");
    private static final String ROW =
            "| `R-RP-01:rep.protected-path` | cluster-scoped, inherited: `rep.peer` cluster |";

    @Test
    void thePageHasOneTrueRowForEachGap() {
        shipped(assessment ->
                assertThat(GapReview.complaints(page(), assessment)).isEmpty());
    }

    @Test
    void aGapWithoutARowIsMissed() {
        complains(
                page().replaceAll("(?m)^\\| `R-DS-05:.*\n", ""),
                "There is no row for R-DS-05:ds.global-namespace-quota.");
    }

    @Test
    void aRowWithoutAGapIsFound() {
        complains(
                page() + "| `R-QS-01:qos.tenant-limits` | mixed: `qos.tenant-limits` mixed | a | b | Stands. |\n",
                "There is no gap R-QS-01:qos.tenant-limits.");
    }

    @Test
    void aRootCauseThatIsNoMoreIsFound() {
        complains(
                altered("inherited: `rep.peer` cluster |", "inherited: `rep.peer` mixed |"),
                "The row of R-RP-01:rep.protected-path does not say (cluster-scoped, inherited: `rep.peer` cluster).");
    }

    @Test
    void anEmptyCellIsFound() {
        String page = page();
        int end = page.indexOf(ROW) + ROW.length();
        complains(
                page.substring(0, end) + "  |" + page.substring(page.indexOf('|', end) + 1),
                "The row of R-RP-01:rep.protected-path has an empty cell.");
    }

    @Test
    void aVerdictThatIsNoMoreIsFound() {
        complains(
                page().replace("## Quotas: ready", "## Quotas: blocked"),
                "The row of R-QU-04:quota.object-counts does not stand under (Quotas: ready).");
    }

    @Test
    void theShippedCatalogShowsWhatTheProductIsFor() {
        shipped(assessment -> {
            assertThat(assessment.areas())
                    .containsEntry("data-spaces", Verdict.BLOCKED)
                    .containsEntry("auth", Verdict.BLOCKED)
                    .containsEntry("replication", Verdict.BLOCKED)
                    .containsValues(Verdict.UNVERIFIED, Verdict.READY);
            assertThat(assessment.gaps())
                    .as("a blocker inherited over two dependencies or more")
                    .anyMatch(gap -> gap.fact().inherited()
                            && gap.fact().severity() == Severity.BLOCKER
                            && GapReview.distance(assessment, gap) >= 2);
        });
    }

    private static void complains(String page, String complaint) {
        shipped(assessment -> assertThat(GapReview.complaints(page, assessment)).contains(complaint));
    }

    private static String altered(String said, String instead) {
        String page = page();
        int row = page.indexOf(ROW);
        return page.substring(0, row) + page.substring(row).replaceFirst(Pattern.quote(said), instead);
    }

    private static void shipped(Consumer<Assessment> reader) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(CatalogFolder.read(Path.of("catalog")))) {
            reader.accept(inquiry.assess(Scenario.of("cloud-ga", LocalDate.of(2026, 11, 22))));
        }
    }

    private static String page() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
