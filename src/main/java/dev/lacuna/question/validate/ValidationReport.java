package dev.lacuna.question.validate;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.output.Json;
import dev.lacuna.output.Report;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.read.lint.Lint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a catalog that could be read, shown.
 *
 * @param folder the catalog's folder as the user named it
 */
public record ValidationReport(Catalog catalog, String folder, List<Lint> lints) implements Report {

    public ValidationReport {
        lints = List.copyOf(lints);
    }

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(1, "The catalog of " + name() + " can be read"));
        blocks.add(Paragraph.of(counted(catalog.features().size(), "feature") + ", "
                + counted(requirements(), "requirement") + ". "
                + (lints.isEmpty() ? "Nothing odd was found." : counted(lints.size(), "thing") + " to look at:")));
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

    private String name() {
        String name = catalog.platform().name();
        return name == null ? catalog.platform().platform() : name;
    }

    private int requirements() {
        return catalog.targets().values().stream()
                .mapToInt(target -> target.requirements().size())
                .sum();
    }

    private static String counted(int number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }

    @Override
    public Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = Json.object();
        json.put("schema", "lacuna/validation/v1");
        json.put("features", catalog.features().size());
        json.put("requirements", requirements());
        json.put("lints", lints.stream().map(ValidationReport::lint).toList());
        return json;
    }

    private static Map<String, @Nullable Object> lint(Lint lint) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("code", lint.code());
        json.put("file", lint.place().file());
        json.put("line", lint.place().line());
        json.put("column", lint.place().column());
        json.put("says", lint.says());
        json.put("maybe", lint.maybe());
        return json;
    }
}
