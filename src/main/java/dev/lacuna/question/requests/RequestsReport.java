package dev.lacuna.question.requests;

import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.output.Json;
import dev.lacuna.output.Report;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.read.Problem;
import dev.lacuna.read.requests.ImportResult;
import dev.lacuna.read.requests.ProposedCustomer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of an import, shown; as JSON {@code lacuna/requests/v1}. */
public record RequestsReport(ImportResult imported) implements Report {

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, headline()));
        blocks.add(Paragraph.of(rows()));
        for (ProposedCustomer.CustomerFileState fate : ProposedCustomer.CustomerFileState.values()) {
            List<NestedEntry> nodes = imported.customers().stream()
                    .filter(customer -> customer.fate() == fate)
                    .map(RequestsReport::node)
                    .toList();
            if (!nodes.isEmpty()) {
                blocks.add(Heading.of(2, title(fate)));
                blocks.add(new BulletList(nodes));
            }
        }
        if (!imported.bad().isEmpty()) {
            blocks.add(Heading.of(2, "Not understood, and so not proposed"));
            blocks.add(new BulletList(imported.bad().stream()
                    .map(bad -> NestedEntry.ofLines(
                            Text.ofName(bad.place().citation()).plain(": " + bad.says()), Text.of(bad.maybe())))
                    .toList()));
        }
        return new Document(blocks);
    }

    private String headline() {
        long fresh = imported.customers().stream()
                .mapToLong(customer -> customer.fresh().size())
                .sum();
        String found = fresh == 0
                ? "Nothing new"
                : Wording.count(fresh, "new request") + " of "
                        + Wording.count(
                                imported.customers().stream()
                                        .filter(customer -> !customer.fresh().isEmpty())
                                        .count(),
                                "customer");
        return imported.bad().isEmpty()
                ? found
                : found + ", and " + Wording.count(imported.bad().size(), "thing") + " not understood";
    }

    private String rows() {
        return "Read " + Wording.count(imported.rows(), "row") + " of " + String.join(", ", imported.files())
                + (imported.blank() == 0 ? "" : "; " + imported.blank() + " of them empty")
                + (imported.ignored() == 0
                        ? ""
                        : "; " + Wording.count(imported.ignored(), "request") + " left out, as the mapping says")
                + ". What customers ask for is no promise, and is proposed only.";
    }

    private String title(ProposedCustomer.CustomerFileState fate) {
        return switch (fate) {
            case NEW -> imported.written() ? "Written" : "To be written (name a folder with --into)";
            case LEFT -> "Left as somebody wrote them: maybe add this under proposed";
            case KNOWN -> "Nothing new";
        };
    }

    private static NestedEntry node(ProposedCustomer customer) {
        List<Text> lines = new ArrayList<>();
        Text line = Text.of(customer.name()).muted(" (" + customer.id() + ")");
        lines.add(customer.file() == null ? line : line.plain(": ").name(customer.file()));
        if (customer.known() > 0) {
            lines.add(Text.of(Wording.count(customer.known(), "request") + (customer.known() == 1 ? " is" : " are")
                    + " known already."));
        }
        return new NestedEntry(
                lines, customer.fresh().stream().map(RequestsReport::node).toList());
    }

    private static NestedEntry node(Proposal proposal) {
        List<Text> lines = new ArrayList<>();
        Text line = Text.ofName(proposal.feature())
                .plain(" " + Wording.wanted(proposal.scope()) + " in " + proposal.facet());
        lines.add(proposal.by() == null ? line : line.plain(" by ").name(proposal.by()));
        for (Evidence evidence : proposal.evidence()) {
            String says = evidence.says();
            lines.add(Text.of(String.valueOf(evidence.ref())).plain(says == null ? "" : ": " + says));
        }
        return new NestedEntry(lines, List.of());
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", "lacuna/requests/v1");
        json.put("files", imported.files());
        json.put("rows", imported.rows());
        json.put("blank", imported.blank());
        json.put("ignored", imported.ignored());
        json.put("written", imported.written());
        json.put(
                "customers",
                imported.customers().stream().map(RequestsReport::json).toList());
        json.put("bad", imported.bad().stream().map(RequestsReport::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(ProposedCustomer customer) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", customer.id());
        json.put("name", customer.name());
        json.put("fate", customer.fate().word());
        json.put("file", customer.file());
        json.put("known", customer.known());
        json.put("fresh", customer.fresh().stream().map(RequestsReport::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(Proposal proposal) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", proposal.feature());
        json.put("facet", proposal.facet());
        json.put("scope", proposal.scope().word());
        json.put("by", proposal.by());
        json.put("evidence", Json.evidence(proposal.evidence()));
        return json;
    }

    private static Map<String, @Nullable Object> json(Problem bad) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("place", bad.place().citation());
        json.put("says", bad.says());
        json.put("maybe", bad.maybe());
        return json;
    }
}
