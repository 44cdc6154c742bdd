package dev.lacuna.question.explain;

import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Column;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Table;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.explain.FeatureExplained.ConcernedCustomer;
import dev.lacuna.question.explain.FeatureExplained.Dependent;
import dev.lacuna.question.explain.FeatureExplained.FeatureExposure;
import dev.lacuna.question.explain.FeatureExplained.RelatedGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a feature offers and blocks, as people read it. */
final class FeatureDocument {
    private static final int LISTED = 40;

    private final FeatureExplained explained;
    private final Feature feature;
    private final ExplanationWording saying;
    private final Map<String, Requirement> requirements;

    private FeatureDocument(FeatureExplained explained) {
        this.explained = explained;
        this.feature = explained.feature();
        this.saying = ExplanationWording.of(explained.assessment());
        this.requirements = explained.assessment().target().requirements().stream()
                .collect(Collectors.toMap(Requirement::id, Function.identity()));
    }

    static Document of(FeatureExplained explained) {
        FeatureDocument document = new FeatureDocument(explained);
        List<Block> blocks = new ArrayList<>(document.saying.opening(document.answer()));
        blocks.add(new Paragraph(document.about()));
        blocks.add(Heading.of(2, "What it offers"));
        blocks.add(document.facets());
        blocks.addAll(document.gaps("Gaps that it causes", true));
        blocks.addAll(document.gaps("Gaps that it inherits", false));
        blocks.add(Heading.of(2, "Who depends on it"));
        blocks.add(document.dependents());
        blocks.add(Heading.of(2, "Which customers it concerns"));
        blocks.add(document.customers());
        return new Document(blocks);
    }

    private Text answer() {
        Text name = saying.wording().feature(feature.id());
        long causes = explained.gaps().stream()
                .filter(RelatedGap::cause)
                .filter(related -> !related.waived())
                .count();
        return causes == 0
                ? name.plain(" causes no open gap")
                : name.plain(" is a root cause of " + Wording.count(causes, "open gap"));
    }

    private Text about() {
        String area = feature.area();
        Text text =
                area == null ? Text.EMPTY : Text.of("Area: " + saying.wording().area(area) + ". ");
        text = text.add(saying.owner(feature.id()));
        return feature.description() == null ? text : text.plain(" " + feature.description());
    }

    private Block facets() {
        List<List<Text>> rows = new ArrayList<>();
        explained
                .facets()
                .forEach((facet, scopes) -> rows.add(List.of(
                        Text.of(facet),
                        saying.own(feature.id(), facet, scopes.own()),
                        Text.of(Wording.offered(scopes.effective())))));
        return new Table(List.of(Column.left("facet"), Column.left("by itself"), Column.left("in effect")), rows);
    }

    private List<Block> gaps(String title, boolean cause) {
        List<NestedEntry> nodes = explained.gaps().stream()
                .filter(related -> related.cause() == cause)
                .map(related -> NestedEntry.of(gap(related)))
                .toList();
        return nodes.isEmpty() ? List.of() : List.of(Heading.of(2, title), new BulletList(nodes));
    }

    private Text gap(RelatedGap gap) {
        Requirement requirement = requirements.get(gap.assessed().fact().requirement());
        return Text.ofName(gap.id())
                .plain(requirement == null ? "" : ": " + requirement.title())
                .muted(" (" + gap.facet() + ", "
                        + (gap.waived() ? "waived" : gap.severity().word()) + ")");
    }

    private Block dependents() {
        if (explained.dependents().isEmpty()) {
            return Paragraph.of("Nothing does.");
        }
        List<NestedEntry> nodes = new ArrayList<>(explained.dependents().stream()
                .limit(LISTED)
                .map(dependent -> NestedEntry.of(dependent(dependent)))
                .toList());
        if (explained.dependents().size() > LISTED) {
            nodes.add(NestedEntry.of(Text.of("and " + (explained.dependents().size() - LISTED) + " more; see ")
                    .name("--format json")));
        }
        return new BulletList(nodes);
    }

    private Text dependent(Dependent dependent) {
        return saying.wording()
                .feature(dependent.feature())
                .plain(dependent.direct() ? "" : ", over others")
                .muted(" (" + String.join(", ", dependent.facets()) + ")");
    }

    private Block customers() {
        if (explained.customers().isEmpty()) {
            boolean recorded = explained.assessment().catalog().customers().stream()
                    .anyMatch(customer -> !customer.uses().isEmpty()
                            || !customer.commitments().isEmpty());
            return Paragraph.of(
                    recorded
                            ? "None that is recorded: no customer is known to use it or what it holds back, and it breaks no "
                                    + "promise."
                            : "Unknown: no customer's uses or commitments are recorded, which does not mean that there "
                                    + "are none.");
        }
        return new BulletList(explained.customers().stream().map(this::concern).toList());
    }

    private NestedEntry concern(ConcernedCustomer concern) {
        String name = explained.assessment().catalog().customers().stream()
                .filter(customer -> customer.id().equals(concern.customer()))
                .map(Customer::name)
                .findFirst()
                .orElse(concern.customer());
        Text who = Text.of((name == null ? concern.customer() : name) + " (")
                .name(concern.customer())
                .plain(")" + (concern.uses() ? " uses it" : ""));
        List<NestedEntry> why = new ArrayList<>();
        concern.exposed().stream().limit(LISTED).forEach(exposure -> why.add(NestedEntry.of(exposure(exposure))));
        if (concern.exposed().size() > LISTED) {
            why.add(NestedEntry.of(Text.of("and to " + (concern.exposed().size() - LISTED) + " more gaps; see ")
                    .name("--format json")));
        }
        concern.promises().forEach(promise -> why.add(NestedEntry.of(promise(promise))));
        return new NestedEntry(List.of(who), why);
    }

    private Text exposure(FeatureExposure exposure) {
        return Text.of("it is exposed to ")
                .name(exposure.gap())
                .plain(", as it uses ")
                .add(Text.join(
                        ", ",
                        exposure.uses().stream().map(saying.wording()::feature).toList()));
    }

    private Text promise(Commitment promise) {
        return Text.of("it stands in the way of what was promised: ")
                .add(saying.wording().feature(promise.feature()))
                .plain(" " + Wording.wanted(promise.scope()) + " in " + promise.facet() + " by ")
                .name(promise.by());
    }
}
