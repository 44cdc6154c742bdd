package dev.lacuna.question.customers;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.catalog.Platform;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.ScenarioSentence;
import dev.lacuna.question.customers.Customers.RankedGap;
import dev.lacuna.rule.CatalogFacts.RequirementInModel;
import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How customers stand as people read it: what is known, promises, the gaps that touch most, then one by one. */
final class CustomersDocument {
    static final int LISTED = 12;

    private final Customers answer;
    private final Assessment today;

    CustomersDocument(Customers answer) {
        this.answer = answer;
        this.today = answer.today();
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, headline()));
        Text question = ScenarioSentence.of(today.scenario());
        if (!question.isEmpty()) {
            blocks.add(new Paragraph(question));
        }
        if (answer.customers().isEmpty()) {
            blocks.add(
                    new Paragraph(Text.of("The catalog names no customer, so nothing is said of any. Maybe add one in ")
                            .name("customers/")
                            .plain(".")));
            return new Document(blocks);
        }
        blocks.add(Paragraph.of(summary()));
        if (!answer.ranking().isEmpty() && answer.customers().size() > 1) {
            blocks.add(Heading.of(2, "The gaps that touch customers"));
            if (answer.customers().stream().anyMatch(customer -> customer.weight() != null)) {
                blocks.add(Paragraph.of("Those of the customers that matter most come first, then by number."));
            }
            blocks.add(ranking());
            addMore(blocks, answer.ranking().size());
        }
        CustomerPages pages = new CustomerPages(today);
        answer.customers().forEach(customer -> blocks.addAll(pages.page(customer)));
        blocks.addAll(unrecorded());
        return new Document(blocks);
    }

    private Text headline() {
        Platform platform = today.catalog().platform();
        String target = today.target().name();
        String subject = answer.customers().size() == 1
                ? answer.customers().get(0).name()
                : Wording.count(answer.customers().size(), "customer");
        String of = (platform.name() == null ? platform.platform() : platform.name()) + " for "
                + (target == null ? today.target().target() : target) + ", " + subject + ": ";
        long over = countOf(CommitmentState.OVER_PROMISED);
        if (over > 0) {
            return Text.of(of).styled(Style.BAD, Wording.count(over, "commitment") + " over-promised");
        }
        long recorded = commitments();
        return recorded == 0
                ? Text.of(of).styled(Style.UNKNOWN, "no commitments recorded")
                : Text.of(of).styled(Style.GOOD, "no recorded commitment is over-promised");
    }

    private String summary() {
        List<String> parts = new ArrayList<>();
        long recorded = commitments();
        if (recorded > 0) {
            parts.add("Of " + Wording.count(recorded, "recorded commitment") + ", " + countOf(CommitmentState.MET)
                    + " met, " + countOf(CommitmentState.PLANNED) + " planned, "
                    + countOf(CommitmentState.OVER_PROMISED) + " over-promised.");
        }
        int all = answer.customers().size();
        if (answer.customers().stream()
                .anyMatch(customer -> !customer.unrecorded().isEmpty())) {
            parts.add(
                    all == 1
                            ? "Not recorded: " + lacking(answer.customers().get(0)) + "."
                            : "Of " + all + " customers, a commitment is recorded for "
                                    + recorded(CustomerDetail.COMMITMENTS) + ", a use for "
                                    + recorded(CustomerDetail.USES)
                                    + ", a tenancy model for " + recorded(CustomerDetail.MODEL) + ".");
            parts.add("What is not recorded is not known: it does not mean that there is nothing.");
        }
        return String.join(" ", parts);
    }

    private static String lacking(AssessedCustomer customer) {
        List<String> words = new ArrayList<>();
        customer.unrecorded()
                .forEach(detail -> words.add(
                        switch (detail) {
                            case MODEL -> "its tenancy model";
                            case USES -> "what it uses";
                            case COMMITMENTS -> "what it was promised";
                        }));
        return String.join(", ", words);
    }

    private String recorded(CustomerDetail detail) {
        long known = answer.customers().stream()
                .filter(customer -> customer.isRecorded(detail))
                .count();
        return known == 0 ? "none" : known == answer.customers().size() ? "all" : String.valueOf(known);
    }

    private long commitments() {
        return answer.customers().stream()
                .mapToLong(customer -> customer.commitments().size())
                .sum();
    }

    private long countOf(CommitmentState state) {
        return answer.customers().stream()
                .flatMap(customer -> customer.commitments().stream())
                .filter(commitment -> commitment.state() == state)
                .count();
    }

    private Block ranking() {
        List<List<Text>> rows = new ArrayList<>();
        for (RankedGap gap : answer.ranking().stream().limit(LISTED).toList()) {
            List<Text> names =
                    gap.customers().stream().map(id -> Text.of(name(id))).toList();
            rows.add(List.of(
                    Text.ofName(gap.gap()),
                    Text.of(gap.severity().word()),
                    Text.of(names.size()),
                    Text.join(", ", names)));
        }
        return new Table(
                List.of(Column.left("Gap"), Column.left("Severity"), Column.right("Customers"), Column.left("Who")),
                rows);
    }

    private String name(String id) {
        return answer.customers().stream()
                .filter(customer -> customer.id().equals(id))
                .map(customer -> customer.name())
                .findFirst()
                .orElse(id);
    }

    static void addMore(List<Block> blocks, int all) {
        if (all > LISTED) {
            blocks.add(new Paragraph(Text.of(Wording.count(all - LISTED, "more gap") + ". To see them all, ask for ")
                    .name("--format json")
                    .plain(".")));
        }
    }

    /** What can be said of customers whose uses nobody wrote down: what they are exposed to at most. */
    private List<Block> unrecorded() {
        List<Text> silent = answer.customers().stream()
                .filter(customer -> !customer.isRecorded(CustomerDetail.USES))
                .map(customer -> Text.of(customer.name()))
                .toList();
        if (silent.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, "Where no use is recorded"));
        blocks.add(new Paragraph(Text.of("Whatever is used by ")
                .add(Text.join(", ", silent))
                .plain(", no more can touch them than these open gaps of the target:")));
        blocks.add(open());
        blocks.add(CustomerPages.differing(differing()));
        blocks.add(
                new Paragraph(Text.of("To learn more, ask each of them which features it uses and who administers its "
                                + "tenants, and write it down under ")
                        .name("uses")
                        .plain(" and ")
                        .name("model")
                        .plain("; what was promised belongs under ")
                        .name("commitments")
                        .plain(".")));
        return blocks;
    }

    private Block open() {
        List<List<Text>> rows = new ArrayList<>();
        for (Map.Entry<String, List<AssessedGap>> model : answer.openGaps().entrySet()) {
            List<Text> row = new ArrayList<>();
            row.add(Text.of(model.getKey().equals(RequirementInModel.AS_ASKED) ? "(none)" : model.getKey()));
            for (Severity severity : Severity.values()) {
                row.add(Text.of(model.getValue().stream()
                        .filter(gap -> gap.fact().severity() == severity)
                        .count()));
            }
            rows.add(row);
        }
        return new Table(
                List.of(
                        Column.left("Model"),
                        Column.right("Blockers"),
                        Column.right("Majors"),
                        Column.right("Minors"),
                        Column.right("Infos")),
                rows);
    }

    /** The open gaps that do not count under every model, by id. */
    private Stream<String> differing() {
        List<List<AssessedGap>> each = List.copyOf(answer.openGaps().values());
        return each.stream()
                .flatMap(List::stream)
                .filter(gap -> each.stream().anyMatch(other -> !other.contains(gap)))
                .map(AssessedGap::id)
                .distinct()
                .sorted();
    }
}
