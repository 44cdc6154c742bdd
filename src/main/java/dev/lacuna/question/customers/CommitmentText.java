package dev.lacuna.question.customers;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.question.customers.AssessedCustomer.CommitmentCause;
import dev.lacuna.question.customers.AssessedCustomer.CustomerCommitment;
import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import java.util.ArrayList;
import java.util.List;

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

    NestedEntry entry(CustomerCommitment commitment) {
        List<Text> lines = new ArrayList<>();
        String by = commitment.by();
        lines.add(wording.feature(commitment.feature())
                .plain(" " + Wording.wanted(commitment.scope()) + " in " + commitment.facet())
                .plain(by == null ? ", no release named" : " by " + by)
                .plain(": ")
                .add(state(commitment)));
        if (commitment.state() == CommitmentState.OVER_PROMISED) {
            lines.add(Text.of(
                    commitment.keptBy() == null
                            ? "No later release is planned to keep it."
                            : "The first release whose plans keep it is " + commitment.keptBy() + "."));
        }
        List<Evidence> evidence = commitment.evidence();
        if (evidence != null) {
            evidence.forEach(it -> lines.add(
                    Text.of("Says ").add(RootCauseText.cited(it)).plain(it.says() == null ? "" : ": " + it.says())));
        }
        Place place = commitment.place();
        if (place != null) {
            lines.add(Text.of("Written down in ").name(place.citation()).plain("."));
        }
        commitment
                .sentences()
                .forEach((rule, sentence) ->
                        lines.add(Text.of(sentence + " (").name(rule).plain(").")));
        return new NestedEntry(lines, causes(commitment));
    }

    private static Text state(CustomerCommitment commitment) {
        CommitmentState state = commitment.state();
        if (state == null) {
            return commitment.by() == null && !commitment.rootCausesToday().isEmpty()
                    ? Text.of(Style.UNKNOWN, "not met today")
                    : Text.of(Style.UNKNOWN, "no rule says whether it is kept");
        }
        Style style = switch (state) {
            case MET -> Style.GOOD;
            case PLANNED -> Style.PLAIN;
            case OVER_PROMISED -> Style.BAD;
        };
        boolean wouldBe = commitment.proposed() && state != CommitmentState.MET;
        return Text.of(style, (wouldBe ? "would be " : "") + state.word());
    }

    private List<NestedEntry> causes(CustomerCommitment commitment) {
        boolean inTheEnd = commitment.state() == CommitmentState.OVER_PROMISED;
        Scenario asked = inTheEnd ? today.withRelease(commitment.by()) : today;
        RootCauseText proof = new RootCauseText(catalog, ScenarioScopes.under(catalog, asked), wording);
        List<CommitmentCause> causes = inTheEnd ? commitment.rootCauses() : commitment.rootCausesToday();
        return causes.stream()
                .map(CommitmentCause::root)
                .map(root -> NestedEntry.ofLines(
                        Text.of(inTheEnd ? "Even then " : "Today ").add(because(root, commitment.feature())),
                        proof.grounds(root)))
                .toList();
    }

    private static Text because(RootCause cause, String of) {
        Text is = Text.ofName(cause.feature()).plain(" is " + Wording.offered(cause.scope()));
        if (cause.feature().equals(of)) {
            return is.plain(" itself.");
        }
        Text path = Text.join(" → ", cause.path().stream().map(Text::ofName).toList());
        return is.plain(": ").add(path).plain(".");
    }
}
