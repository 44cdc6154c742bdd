package dev.lacuna.question.customers;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Statement;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.rule.CatalogFacts.RequirementInModel;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import java.util.ArrayList;
import java.util.List;

/** What is told of each customer. */
final class CustomerPages {
    private final Assessment today;
    private final boolean weights;
    private final Wording wording;
    private final CommitmentText promises;

    CustomerPages(Assessment today, boolean weights) {
        this.today = today;
        this.weights = weights;
        wording = new Wording(today.catalog());
        promises = new CommitmentText(today);
    }

    List<Block> page(AssessedCustomer view) {
        Customer customer = view.customer();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                2,
                customer.called().equals(customer.id())
                        ? Text.ofName(customer.id())
                        : Text.of(customer.called()).muted(" (" + customer.id() + ")")));
        blocks.add(new Paragraph(known(view)));
        if (customer.note() != null) {
            blocks.add(Paragraph.of("Note: " + customer.note()));
        }
        if (!view.commitments().isEmpty()) {
            blocks.add(Heading.of(3, "Commitments"));
            blocks.add(new BulletList(
                    view.commitments().stream().map(promises::node).toList()));
        }
        if (!view.proposals().isEmpty()) {
            blocks.add(Heading.of(3, "Proposed by an importer, confirmed by nobody"));
            blocks.add(
                    new BulletList(view.proposals().stream().map(promises::node).toList()));
        }
        if (view.records(CustomerDetail.USES)) {
            blocks.add(Heading.of(3, "Exposure"));
            blocks.addAll(exposure(view));
        }
        return blocks;
    }

    private Text known(AssessedCustomer view) {
        Customer customer = view.customer();
        List<Text> parts = new ArrayList<>();
        parts.add(
                customer.knowsModel()
                        ? Text.of("Tenancy model: ").name(customer.model())
                        : Text.of("Tenancy model: not known"));
        if (!view.covered()) {
            parts.add(Text.of("the target asks nothing under that model"));
        }
        parts.add(
                view.records(CustomerDetail.USES)
                        ? Text.of("uses " + Wording.count(customer.uses().size(), "feature"))
                        : Text.of("no use recorded"));
        if (!view.records(CustomerDetail.COMMITMENTS)) {
            parts.add(Text.of("no commitment recorded"));
        }
        if (weights) {
            parts.add(Text.of(
                    customer.weight() == null
                            ? "no weight"
                            : "weight " + customer.weight().toPlainString()));
        }
        Text line = Text.join(" · ", parts);
        Place place = today.catalog().place(Statement.of(Statement.StatementKind.CUSTOMER, customer.id()));
        if (place != null) {
            line = line.plain(" · ").name(place.citation());
        }
        List<Text> sources =
                customer.evidence().stream().map(CustomerPages::cited).toList();
        return sources.isEmpty() ? line : line.plain(" · Evidence: ").add(Text.join("; ", sources));
    }

    private static Text cited(Evidence evidence) {
        Text source = RootCauseText.cited(evidence);
        return evidence.confidence() == null
                ? source
                : source.plain(" (" + evidence.confidence().word() + " confidence)");
    }

    private List<Block> exposure(AssessedCustomer view) {
        List<Block> blocks = new ArrayList<>();
        if (!view.covered()) {
            blocks.add(new Paragraph(Text.of("Nothing can be said: the target has no model ")
                    .name(view.customer().model())
                    .plain(".")));
            return blocks;
        }
        List<Text> counts = new ArrayList<>();
        for (String model : view.models()) {
            counts.add(Text.of(Wording.count(view.under(model).size(), "gap")
                    + (model.equals(RequirementInModel.AS_ASKED) ? "" : " under " + model)));
        }
        blocks.add(new Paragraph(
                Text.of("Exposed to ").add(Text.join(", ", counts)).plain(".")));
        if (!view.exposures().isEmpty()) {
            blocks.add(new BulletList(view.exposures().stream()
                    .limit(CustomersDocument.LISTED)
                    .map(this::node)
                    .toList()));
            CustomersDocument.addMore(blocks, view.exposures().size());
        }
        if (!view.customer().knowsModel() && view.models().size() > 1) {
            List<Text> differing = view.differing().stream()
                    .map(each -> Text.ofName(each.gap().id()))
                    .toList();
            blocks.add(new Paragraph(
                    differing.isEmpty()
                            ? Text.of("They are the same under every model.")
                            : Text.of("What hangs on the model: ")
                                    .add(Text.join(", ", differing))
                                    .plain(".")));
        }
        return blocks;
    }

    private NestedEntry node(CustomerExposure exposed) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.ofName(exposed.gap().id())
                .plain(" (" + exposed.gap().fact().severity().word() + "): " + title(exposed))
                .muted(exposed.differs() ? ", only under " + String.join(", ", exposed.models()) : ""));
        exposed.through()
                .forEach((feature, rules) -> lines.add(Text.of("It uses ")
                        .add(wording.feature(feature))
                        .muted(" (" + String.join(", ", rules.keySet()) + ")")));
        return new NestedEntry(lines, List.of());
    }

    private String title(CustomerExposure exposed) {
        return today.target().requirements().stream()
                .filter(it -> it.id().equals(exposed.gap().fact().requirement()))
                .map(Requirement::title)
                .findFirst()
                .orElse("");
    }
}
