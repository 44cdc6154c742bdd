package dev.lacuna.question.customers;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.rule.CommitmentFacts.CommitmentFact;
import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How a commitment or a proposal is told: what, what became of it, and because of what. */
final class CommitmentText {
    private final Catalog catalog;
    private final Scenario today;
    private final Wording wording;

    CommitmentText(Assessment today) {
        this.today = today.scenario();
        catalog = today.catalog();
        wording = new Wording(catalog);
    }

    NestedEntry node(CustomerCommitment view) {
        CommitmentFact promised = view.promised();
        List<Text> lines = new ArrayList<>();
        Text line = wording.feature(promised.feature())
                .plain(" " + Wording.wanted(promised.scope()) + " in " + promised.facet());
        line = promised.by() == null ? line.plain(", no release named") : line.plain(" by " + promised.by());
        lines.add(line.plain(": ").add(state(view)));
        if (view.state() == CommitmentState.OVER_PROMISED) {
            lines.add(Text.of(
                    view.keptBy() == null
                            ? "No later release is planned to keep it."
                            : "The first release whose plans keep it is " + view.keptBy() + "."));
        }
        cited(promised, lines);
        for (Map.Entry<String, String> rule : view.rules().entrySet()) {
            lines.add(Text.of(rule.getValue() + " (").name(rule.getKey()).plain(")."));
        }
        return new NestedEntry(lines, causes(view));
    }

    static Text state(CustomerCommitment view) {
        CommitmentState state = view.state();
        if (state == null) {
            return view.promised().by() == null && !view.today().isEmpty()
                    ? Text.of(Style.UNKNOWN, "not met today")
                    : Text.of(Style.UNKNOWN, "no rule says whether it is kept");
        }
        Style style = switch (state) {
            case MET -> Style.GOOD;
            case PLANNED -> Style.PLAIN;
            case OVER_PROMISED -> Style.BAD;
        };
        boolean wouldBe = view.promised().proposed() && state != CommitmentState.MET;
        return Text.of(style, (wouldBe ? "would be " : "") + state.word());
    }

    private void cited(CommitmentFact promised, List<Text> lines) {
        if (promised.proposed()) {
            Proposal proposal = CommitmentText.proposal(catalog, promised);
            proposal.evidence()
                    .forEach(evidence -> lines.add(Text.of("Says ")
                            .add(RootCauseText.cited(evidence))
                            .plain(evidence.says() == null ? "" : ": " + evidence.says())));
            return;
        }
        Place place = catalog.place(Statement.of(
                Statement.StatementKind.COMMITMENT, promised.customer(), String.valueOf(promised.entry())));
        if (place != null) {
            lines.add(Text.of("Written down in ").name(place.citation()).plain("."));
        }
    }

    static Proposal proposal(Catalog catalog, CommitmentFact promised) {
        return catalog.customers().stream()
                .filter(customer -> customer.id().equals(promised.customer()))
                .map(customer -> customer.proposed()
                        .get(promised.entry() - customer.commitments().size()))
                .findFirst()
                .orElseThrow();
    }

    private List<NestedEntry> causes(CustomerCommitment view) {
        List<NestedEntry> nodes = new ArrayList<>();
        boolean inTheEnd = view.state() == CommitmentState.OVER_PROMISED;
        Scenario asked = inTheEnd ? today.withRelease(view.promised().by()) : today;
        RootCauseText proof = new RootCauseText(catalog, ScenarioScopes.under(catalog, asked), wording);
        for (RootCause cause : inTheEnd ? view.then() : view.today()) {
            nodes.add(NestedEntry.ofLines(
                    Text.of(inTheEnd ? "Even then " : "Today ")
                            .add(because(cause, view.promised().feature())),
                    proof.grounds(cause)));
        }
        return nodes;
    }

    private static Text because(RootCause cause, String of) {
        Text is = Text.ofName(cause.feature()).plain(" is " + Wording.offered(cause.scope()));
        return cause.feature().equals(of)
                ? is.plain(" itself.")
                : is.plain(": ")
                        .add(Text.join(
                                " → ", cause.path().stream().map(Text::ofName).toList()))
                        .plain(".");
    }
}
