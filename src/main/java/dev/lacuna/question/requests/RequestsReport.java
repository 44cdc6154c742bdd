package dev.lacuna.question.requests;

import dev.lacuna.catalog.Customer.Proposal;
import dev.lacuna.catalog.Evidence;
import dev.lacuna.catalog.Place;
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
import java.util.stream.Collectors;

/** What came of an import, shown; as JSON {@code lacuna/requests/v1}. */
public record RequestsReport(ImportResult imported) implements Report {
    private static final int SHOWN = 10;

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
            blocks.add(Heading.of(2, "Not understood"));
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
                + aside()
                + ". What customers ask for is no promise, and is proposed only.";
    }

    private String aside() {
        if (imported.aside().isEmpty()) {
            return "";
        }
        String lines =
                imported.aside().stream().limit(SHOWN).map(Place::citation).collect(Collectors.joining(", "));
        return "; titles, totals and footers left out: " + lines
                + (imported.aside().size() > SHOWN ? ", …" : "");
    }

    private String title(ProposedCustomer.CustomerFileState fate) {
        return switch (fate) {
            case NEW ->
                imported.written()
                        ? "Written"
                        : imported.bad().isEmpty()
                                ? "To be written (name a folder with --into)"
                                : "To be written once every row is understood";
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
    public Object json() {
        return new ImportAnswer(
                "lacuna/requests/v1",
                imported.files(),
                imported.rows(),
                imported.blank(),
                imported.ignored(),
                imported.aside().stream().map(Place::citation).toList(),
                imported.written(),
                imported.customers(),
                imported.bad());
    }

    private record ImportAnswer(
            String schema,
            List<String> files,
            int rows,
            int blank,
            int ignored,
            List<String> aside,
            boolean written,
            List<ProposedCustomer> customers,
            List<Problem> bad) {}
}
