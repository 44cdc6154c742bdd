package dev.lacuna.question.customers;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.question.customers.AssessedCustomer.CustomerExposure;
import dev.lacuna.rule.CatalogFacts.RequirementInModel;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is told of each customer. */
final class CustomerPages {
    private final Assessment today;
    private final Wording wording;
    private final CommitmentText commitments;

    CustomerPages(Assessment today) {
        this.today = today;
        wording = new Wording(today.catalog());
        commitments = new CommitmentText(today);
    }

    List<Block> page(AssessedCustomer customer) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                2,
                customer.name().equals(customer.id())
                        ? Text.ofName(customer.id())
                        : Text.of(customer.name()).muted(" (" + customer.id() + ")")));
        blocks.add(new Paragraph(known(customer)));
        if (customer.note() != null) {
            blocks.add(Paragraph.of("Note: " + customer.note()));
        }
        if (!customer.commitments().isEmpty()) {
            blocks.add(Heading.of(3, "Commitments"));
            blocks.add(new BulletList(
                    customer.commitments().stream().map(commitments::entry).toList()));
        }
        if (!customer.proposed().isEmpty()) {
            blocks.add(Heading.of(3, "Proposed by an importer, confirmed by nobody"));
            blocks.add(new BulletList(
                    customer.proposed().stream().map(commitments::entry).toList()));
        }
        if (customer.isRecorded(CustomerDetail.USES)) {
            blocks.add(Heading.of(3, "Exposure"));
            blocks.addAll(exposure(customer));
        }
        return blocks;
    }

    private Text known(AssessedCustomer customer) {
        List<Text> parts = new ArrayList<>();
        parts.add(
                customer.knowsModel()
                        ? Text.of("Tenancy model: ").name(customer.model())
                        : Text.of("Tenancy model: not known"));
        if (!customer.modelCovered()) {
            parts.add(Text.of("the target asks nothing under that model"));
        }
        parts.add(
                customer.isRecorded(CustomerDetail.USES)
                        ? Text.of("uses " + Wording.count(customer.uses().size(), "feature"))
                        : Text.of("no use recorded"));
        if (!customer.isRecorded(CustomerDetail.COMMITMENTS)) {
            parts.add(Text.of("no commitment recorded"));
        }
        if (customer.weightShown()) {
            parts.add(Text.of(
                    customer.weight() == null
                            ? "no weight"
                            : "weight " + customer.weight().toPlainString()));
        }
        Text line = Text.join(" · ", parts);
        Place place = customer.place();
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

    private List<Block> exposure(AssessedCustomer customer) {
        List<Block> blocks = new ArrayList<>();
        if (!customer.modelCovered()) {
            blocks.add(new Paragraph(Text.of("Nothing can be said: the target has no model ")
                    .name(customer.model())
                    .plain(".")));
            return blocks;
        }
        List<Text> counts = new ArrayList<>();
        for (String model : customer.models()) {
            counts.add(Text.of(Wording.count(customer.gapsUnder(model), "gap")
                    + (model.equals(RequirementInModel.AS_ASKED) ? "" : " under " + model)));
        }
        blocks.add(new Paragraph(
                Text.of("Exposed to ").add(Text.join(", ", counts)).plain(".")));
        if (!customer.exposures().isEmpty()) {
            blocks.add(new BulletList(customer.exposures().stream()
                    .limit(CustomersDocument.LISTED)
                    .map(this::entry)
                    .toList()));
            CustomersDocument.addMore(blocks, customer.exposures().size());
        }
        if (!customer.knowsModel() && customer.models().size() > 1) {
            blocks.add(differing(customer.exposures().stream()
                    .filter(CustomerExposure::differs)
                    .map(CustomerExposure::gap)));
        }
        return blocks;
    }

    /** Which gaps there are under some models only. */
    static Paragraph differing(Stream<String> gaps) {
        List<Text> differing = gaps.map(Text::ofName).toList();
        return new Paragraph(
                differing.isEmpty()
                        ? Text.of("They are the same under every model.")
                        : Text.of("What hangs on the model: ")
                                .add(Text.join(", ", differing))
                                .plain("."));
    }

    private NestedEntry entry(CustomerExposure exposure) {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.ofName(exposure.gap())
                .plain(" (" + exposure.severity().word() + "): " + title(exposure.requirement()))
                .muted(exposure.differs() ? ", only under " + String.join(", ", exposure.models()) : ""));
        exposure.through()
                .forEach((feature, rules) -> lines.add(Text.of("It uses ")
                        .add(wording.feature(feature))
                        .muted(" (" + String.join(", ", rules) + ")")));
        return new NestedEntry(lines, List.of());
    }

    private String title(String requirement) {
        return today.target().requirements().stream()
                .filter(it -> it.id().equals(requirement))
                .map(Requirement::title)
                .findFirst()
                .orElse("");
    }
}
