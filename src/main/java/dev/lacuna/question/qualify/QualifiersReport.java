package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Level;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Qualifier;
import dev.lacuna.catalog.Statement;
import dev.lacuna.output.Report;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which qualifiers there are, which of them are mandatory, and why. */
public record QualifiersReport(Catalog catalog) implements Report {

    @Override
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        List<Qualifier> all = catalog.qualifiers();
        long mandatory =
                all.stream().filter(each -> each.level() == Level.MANDATORY).count();
        if (all.isEmpty()) {
            blocks.add(Heading.of(1, "The catalog has no qualifiers"));
            blocks.add(Paragraph.of("So no document has anything to answer. Maybe write qualifiers.yaml."));
            return new Document(blocks);
        }
        blocks.add(Heading.of(
                1,
                mandatory + " of " + Wording.count(all.size(), "qualifier")
                        + (mandatory == 1 ? " is mandatory" : " are mandatory")));
        blocks.add(Paragraph.of(
                "Every feature requirements document answers those that its area is asked. The levels, and what "
                        + "has to be explained, are what the catalog says; edit them there."));
        List<NestedEntry> nodes = new ArrayList<>();
        for (Level level : Level.values()) {
            all.stream().filter(each -> each.level() == level).forEach(each -> nodes.add(node(each)));
        }
        blocks.add(new BulletList(nodes));
        return new Document(blocks);
    }

    private NestedEntry node(Qualifier qualifier) {
        List<Text> lines = new ArrayList<>();
        Place place = catalog.place(Statement.of(Statement.StatementKind.QUALIFIER, qualifier.id()));
        Text first = Text.ofName(qualifier.id()).plain(" (" + qualifier.level().word() + "): " + qualifier.question());
        lines.add(place == null ? first : first.muted(" (" + place.citation() + ")"));
        Wording wording = new Wording(catalog);
        String where = qualifier.areas().isEmpty()
                ? "Asked everywhere"
                : "Asked in " + qualifier.areas().stream().map(wording::area).collect(Collectors.joining(", "));
        String held =
                QualifierFactBuilder.TENANCY.equals(qualifier.about()) ? " Held against mandatory requirements." : "";
        lines.add(Text.of(where + "; " + QualificationWording.wants(qualifier) + "." + held));
        if (qualifier.rationale() != null) {
            lines.add(Text.of(qualifier.rationale()));
        }
        return new NestedEntry(lines, List.of());
    }

    @Override
    public Object json() {
        return new QualifierList("lacuna/qualifiers/v1", catalog.qualifiers());
    }

    private record QualifierList(String schema, List<Qualifier> qualifiers) {}
}
