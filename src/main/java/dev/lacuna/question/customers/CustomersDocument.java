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
import dev.lacuna.rule.CatalogFacts.RequirementInModel;
import dev.lacuna.rule.CommitmentFacts.CommitmentState;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How customers stand as people read it: what is known, promises, the gaps that touch most, then one by one. */
final class CustomersDocument {
    static final int LISTED = 12;

    private final Customers answer;
    private final Assessment today;
    private final boolean weights;

    CustomersDocument(Customers answer, boolean weights) {
        this.answer = answer;
        this.today = answer.today();
        this.weights = weights;
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
            if (answer.customers().stream().anyMatch(view -> view.customer().weight() != null)) {
                blocks.add(Paragraph.of("Those of the customers that matter most come first, then by number."));
            }
            blocks.add(ranking());
            addMore(blocks, answer.ranking().size());
        }
        CustomerPages pages = new CustomerPages(today, weights);
        answer.customers().forEach(view -> blocks.addAll(pages.page(view)));
        blocks.addAll(unrecorded());
        return new Document(blocks);
    }

    private Text headline() {
        Platform platform = today.catalog().platform();
        String target = today.target().name();
        String subject = answer.customers().size() == 1
                ? answer.customers().get(0).customer().called()
                : Wording.count(answer.customers().size(), "customer");
        String of = (platform.name() == null ? platform.platform() : platform.name()) + " for "
                + (target == null ? today.target().target() : target) + ", " + subject + ": ";
        long over = promises(CommitmentState.OVER_PROMISED);
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
            parts.add("Of " + Wording.count(recorded, "recorded commitment") + ", " + promises(CommitmentState.MET)
                    + " met, " + promises(CommitmentState.PLANNED) + " planned, "
                    + promises(CommitmentState.OVER_PROMISED) + " over-promised.");
        }
        int all = answer.customers().size();
        if (answer.customers().stream().anyMatch(view -> !view.unrecorded().isEmpty())) {
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

    private static String lacking(AssessedCustomer view) {
        List<String> words = new ArrayList<>();
        view.unrecorded()
                .forEach(respect -> words.add(
                        switch (respect) {
                            case MODEL -> "its tenancy model";
                            case USES -> "what it uses";
                            case COMMITMENTS -> "what it was promised";
                        }));
        return String.join(", ", words);
    }

    private String recorded(CustomerDetail respect) {
        long known = answer.customers().stream()
                .filter(view -> view.records(respect))
                .count();
        return known == 0 ? "none" : known == answer.customers().size() ? "all" : String.valueOf(known);
    }

    private long commitments() {
        return answer.customers().stream()
                .mapToLong(view -> view.commitments().size())
                .sum();
    }

    private long promises(CommitmentState state) {
        return answer.customers().stream()
                .flatMap(view -> view.commitments().stream())
                .filter(promise -> promise.state() == state)
                .count();
    }

    private Block ranking() {
        List<List<Text>> rows = new ArrayList<>();
        for (AssessedGap gap : answer.ranking().stream().limit(LISTED).toList()) {
            List<Text> names = answer.touched().byGap(gap.id()).stream()
                    .map(id -> Text.of(name(id)))
                    .toList();
            rows.add(List.of(
                    Text.ofName(gap.id()),
                    Text.of(gap.fact().severity().word()),
                    Text.of(names.size()),
                    Text.join(", ", names)));
        }
        return new Table(
                List.of(Column.left("Gap"), Column.left("Severity"), Column.right("Customers"), Column.left("Who")),
                rows);
    }

    private String name(String id) {
        return answer.customers().stream()
                .filter(view -> view.customer().id().equals(id))
                .map(view -> view.customer().called())
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
                .filter(view -> !view.records(CustomerDetail.USES))
                .map(view -> Text.of(view.customer().called()))
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
        List<Text> differing = differing();
        blocks.add(new Paragraph(
                differing.isEmpty()
                        ? Text.of("They are the same under every model.")
                        : Text.of("What hangs on the model: ")
                                .add(Text.join(", ", differing))
                                .plain(".")));
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
        for (Map.Entry<String, List<AssessedGap>> model : answer.open().entrySet()) {
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
    private List<Text> differing() {
        List<List<AssessedGap>> each = List.copyOf(answer.open().values());
        return each.stream()
                .flatMap(List::stream)
                .filter(gap -> each.stream().anyMatch(other -> !other.contains(gap)))
                .map(AssessedGap::id)
                .distinct()
                .sorted()
                .map(Text::ofName)
                .toList();
    }
}
