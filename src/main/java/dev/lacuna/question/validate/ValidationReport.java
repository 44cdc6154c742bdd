package dev.lacuna.question.validate;

import dev.lacuna.catalog.Catalog;
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
import dev.lacuna.read.lint.Lint;
import java.util.ArrayList;
import java.util.List;

/**
 * What was found in a catalog that could be read, shown.
 *
 * @param folder the catalog's folder as the user named it
 */
public record ValidationReport(Catalog catalog, String folder, List<Lint> lints) implements Report {

    private static final String SCHEMA = "lacuna/validation/v1";

    public ValidationReport {
        lints = List.copyOf(lints);
    }

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, "The catalog of " + new Wording(catalog).platform() + " can be read"));
        blocks.add(Paragraph.of(Wording.count(catalog.features().size(), "feature") + ", "
                + Wording.count(requirements(), "requirement") + ". "
                + (lints.isEmpty()
                        ? "Nothing odd was found."
                        : Wording.count(lints.size(), "thing") + " to look at:")));
        List<NestedEntry> nodes = new ArrayList<>();
        for (Lint lint : lints) {
            nodes.add(NestedEntry.of(
                    Text.ofName(folder + "/" + lint.place())
                            .plain(": " + lint.says())
                            .muted(" [" + lint.code() + "]"),
                    NestedEntry.of(Text.of(lint.maybe()))));
        }
        if (!nodes.isEmpty()) {
            blocks.add(new BulletList(nodes));
        }
        return new Document(blocks);
    }

    private int requirements() {
        return catalog.targets().values().stream()
                .mapToInt(target -> target.requirements().size())
                .sum();
    }

    @Override
    public Validation json() {
        return new Validation(
                SCHEMA,
                catalog.features().size(),
                requirements(),
                lints.stream().map(FoundLint::of).toList());
    }

    /** The same as JSON. */
    public record Validation(String schema, int features, int requirements, List<FoundLint> lints) {}

    /** A lint and where it was found. */
    public record FoundLint(String code, String file, int line, int column, String says, String maybe) {

        static FoundLint of(Lint lint) {
            Place at = lint.place();
            return new FoundLint(lint.code(), at.file(), at.line(), at.column(), lint.says(), lint.maybe());
        }
    }
}
