package dev.lacuna.cli;

import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.customers.Customers;
import dev.lacuna.question.customers.CustomersQuery;
import dev.lacuna.question.customers.CustomersReport;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which gaps are customers exposed to, and are commitments to them met? */
@Command(
        name = "customers",
        description =
                "Says which gaps customers are exposed to, and whether what they were promised is met, planned or "
                        + "over-promised.",
        footer = {
            "",
            "A customer is looked at under its own tenancy model, or under each where that is not known.",
            "",
            "Exit codes: 1 if a commitment is over-promised, unless --fail-on never; what is not recorded is no failure.",
            "",
            "Examples:",
            "  lacuna customers",
            "  lacuna customers crusoe --format markdown",
            "  lacuna customers --area auth --fail-on never"
        })
final class CustomersCommand extends QueryCommand {
    private static final String OVER_PROMISED = "over-promised";
    private static final String NEVER = "never";

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "Ask about this customer only.")
    private @Nullable String customer;

    @Option(
            names = "--target",
            paramLabel = "ID",
            description = "What to be ready for. Not needed where the catalog has one target.")
    private @Nullable String target;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day asked about, against which waivers are held. Else today in UTC.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--area",
            paramLabel = "ID",
            description =
                    "Count the gaps of this area only; may be repeated. Commitments are told whatever their area.")
    private Set<String> areas = new TreeSet<>();

    @Option(
            names = "--fail-on",
            paramLabel = "STATE",
            defaultValue = OVER_PROMISED,
            description = "When to exit with 1: over-promised (the default) or never.")
    private String failOn = OVER_PROMISED;

    @Option(names = "--show-weights", description = "Show what customers weigh; else weights only order.")
    private boolean weights;

    @Override
    public Integer call() {
        if (!failOn.equals(OVER_PROMISED) && !failOn.equals(NEVER)) {
            throw new UsageException(
                    "--fail-on names no state (" + failOn + ").", "Maybe choose one of: over-promised, never.");
        }
        CustomersQuery query =
                new CustomersQuery(new AssessQuery(target, null, null, asOf, new TreeSet<>(areas)), customer, weights);
        return ask(query, query::scenario, CustomersReport::new, this::code);
    }

    private int code(Customers answer) {
        return answer.overPromised() && failOn.equals(OVER_PROMISED) ? ExitCode.BAD : ExitCode.FINE;
    }
}
