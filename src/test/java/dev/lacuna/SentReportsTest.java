package dev.lacuna;

import dev.lacuna.engine.RuleStore;
import dev.lacuna.output.Report;
import dev.lacuna.output.format.Formats;
import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.brief.BriefGrouping;
import dev.lacuna.question.brief.BriefQuery;
import dev.lacuna.question.brief.BriefReport;
import dev.lacuna.question.findings.FindingsQuery;
import dev.lacuna.question.findings.FindingsReport;
import dev.lacuna.question.topologies.TopologiesQuery;
import dev.lacuna.question.topologies.TopologiesReport;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.rule.text.RuleFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The committed pages that are sent as they are. */
class SentReportsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final AssessQuery ALL = new AssessQuery(null, null, null, DAY, new TreeSet<>());

    /** What there is a page of. */
    enum Page {
        TOPOLOGIES(inquiry -> new TopologiesReport(new TopologiesQuery(null, null).ask(inquiry, DAY))),
        FINDINGS(inquiry -> new FindingsReport(new FindingsQuery(ALL).ask(inquiry, DAY))),
        BRIEF(inquiry -> new BriefReport(new BriefQuery(ALL, BriefGrouping.OWNER, new TreeSet<>()).ask(inquiry, DAY)));

        @SuppressWarnings("ImmutableEnumChecker") // each is a function without state
        private final Function<Lacuna.Inquiry, Report> report;

        Page(Function<Lacuna.Inquiry, Report> report) {
            this.report = report;
        }
    }

    @Golden.Renewable
    @ParameterizedTest
    @EnumSource
    void theCommittedPageIsWhatTheCatalogGives(Page page) throws Exception {
        Path golden = Path.of("reports", page.name().toLowerCase(Locale.ROOT) + ".md");
        try (Lacuna.Inquiry inquiry =
                Lacuna.with(RuleFolder.shipped(), new RuleStore(null)).open(CatalogFolder.read(Path.of("catalog")))) {
            Golden.hold(golden, Formats.of("markdown").write(page.report.apply(inquiry), OutputMedium.PLAIN));
        }
    }
}
