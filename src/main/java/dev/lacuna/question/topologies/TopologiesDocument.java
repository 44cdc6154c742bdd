package dev.lacuna.question.topologies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Topology.Standing;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.output.document.Block;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.Document;
import dev.lacuna.output.document.Heading;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Paragraph;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import dev.lacuna.question.assess.RootCauseText;
import dev.lacuna.question.assess.ScenarioSentence;
import dev.lacuna.question.topologies.Topologies.AssessedLink;
import dev.lacuna.question.topologies.Topologies.AssessedNeed;
import dev.lacuna.question.topologies.Topologies.AssessedTopology;
import dev.lacuna.question.topologies.Topologies.NeedCause;
import dev.lacuna.question.topologies.Topologies.TopologyChange;
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Deployments as people read them: the state, each link with what stands in its way, and what has to change. */
final class TopologiesDocument {
    private final Topologies answer;
    private final Wording wording;
    private final RootCauseText proof;

    TopologiesDocument(Topologies answer) {
        this.answer = answer;
        Catalog catalog = answer.assessment().catalog();
        wording = new Wording(catalog);
        proof = new RootCauseText(
                catalog, ScenarioScopes.under(catalog, answer.assessment().scenario()), wording);
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, headline()));
        Text question = ScenarioSentence.of(answer.assessment().scenario());
        if (!question.isEmpty()) {
            blocks.add(new Paragraph(question));
        }
        blocks.add(Paragraph.of("At an end that is a tenant, what a link uses must be tenant-scoped, together with all "
                + "that it depends on. At an end that is a whole cluster nothing is demanded."));
        answer.topologies().forEach(topology -> blocks.addAll(blocks(topology)));
        return new Document(blocks);
    }

    private Text headline() {
        String of = " of " + answer.topologies().size() + " ";
        List<Text> counts = new ArrayList<>();
        for (Feasibility state : Feasibility.values()) {
            if (answer.count(state) > 0) {
                counts.add(Text.of(answer.count(state) + of).add(word(state)));
            }
        }
        if (answer.count(null) > 0) {
            counts.add(Text.of(answer.count(null) + of + "without a link"));
        }
        return Text.of("Deployments on "
                        + wording.platform(answer.assessment().scenario().release()) + ": ")
                .add(Text.join(", ", counts));
    }

    private List<Block> blocks(AssessedTopology topology) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Heading(2, named(topology.name(), topology.id()).plain(": ").add(word(topology.state()))));
        if (topology.links().isEmpty()) {
            blocks.add(Paragraph.of("It has no link, so that nothing was looked at: that is no good news."));
            return blocks;
        }
        blocks.add(new BulletList(topology.links().stream()
                .map(link -> new NestedEntry(List.of(title(topology, link)), needs(topology, link)))
                .toList()));
        if (!topology.changes().isEmpty()) {
            blocks.add(Heading.of(3, "What has to change"));
            blocks.add(
                    new BulletList(topology.changes().stream().map(this::change).toList()));
            blocks.add(new Paragraph(Text.of("All of it is needed. ")
                    .name("lacuna explain FEATURE")
                    .plain(" says what else each of them blocks, and ")
                    .name("lacuna path")
                    .plain(" in which order to build.")));
        }
        return blocks;
    }

    private Text title(AssessedTopology topology, AssessedLink link) {
        return Text.of("The link ")
                .add(named(link.name(), link.id()))
                .plain(" joins ")
                .add(end(topology, link.from()))
                .plain(" and ")
                .add(end(topology, link.to()))
                .plain(": ")
                .add(word(link.state()));
    }

    /** A need that both ends share is told once. */
    private List<NestedEntry> needs(AssessedTopology topology, AssessedLink link) {
        Map<Topology.Need, List<AssessedNeed>> byNeed = link.needs().stream()
                .collect(groupingBy(
                        need -> new Topology.Need(need.feature(), need.facet()), LinkedHashMap::new, toList()));
        List<NestedEntry> entries = new ArrayList<>();
        byNeed.values().forEach(needs -> entries.add(need(needs)));
        List<String> free = link.ends().stream()
                .filter(end -> topology.environments().get(end) == Standing.CLUSTER)
                .toList();
        if (link.demanded() == 0) {
            entries.add(NestedEntry.of("It needs nothing that is written down."));
        } else if (!free.isEmpty()) {
            String nothing =
                    entries.isEmpty() ? ": nothing is demanded, since no end is a tenant." : ": nothing is demanded.";
            entries.add(NestedEntry.of(Text.of("At ").add(ends(free)).plain(nothing)));
        }
        return entries;
    }

    private NestedEntry need(List<AssessedNeed> needs) {
        AssessedNeed need = needs.get(0);
        Text line = wording.feature(need.feature())
                .plain(" in " + need.facet() + ", at ")
                .add(ends(needs.stream().map(AssessedNeed::environment).toList()))
                .plain(": ")
                .add(word(need.state()));
        if (need.causes().isEmpty()) {
            return NestedEntry.of(line);
        }
        return new NestedEntry(
                List.of(line.plain(", because")),
                need.causes().stream()
                        .map(NeedCause::root)
                        .map(root -> NestedEntry.ofLines(proof.because(root, need.feature()), proof.grounds(root)))
                        .toList());
    }

    private NestedEntry change(TopologyChange change) {
        RootCause root = change.root();
        String what = root.scope() == Scope.UNKNOWN
                ? ": establish that it is tenant-scoped"
                : ": from " + Wording.offered(root.scope()) + " to tenant-scoped";
        BigDecimal effort = change.effort();
        return NestedEntry.ofLines(
                wording.feature(root.feature()).plain(", " + root.facet() + what),
                Text.of("Owner: " + wording.owner(change.owner())
                        + (effort == null ? "" : " · effort " + effort.toPlainString())));
    }

    private static Text end(AssessedTopology topology, String id) {
        boolean tenant = topology.environments().get(id) == Standing.TENANT;
        return Text.ofName(id).plain(tenant ? " (a tenant)" : " (a whole cluster)");
    }

    private static Text ends(List<String> ids) {
        return Text.join(" and ", ids.stream().map(Text::ofName).toList());
    }

    private static Text named(@Nullable String name, String id) {
        return name == null
                ? Text.ofName(id)
                : Text.of(name).plain(" (").name(id).plain(")");
    }

    private static Text word(@Nullable Feasibility state) {
        if (state == null) {
            return Text.of(Style.WARN, "not looked at");
        }
        return Text.of(style(state), state.word());
    }

    static Style style(Feasibility state) {
        return switch (state) {
            case IMPOSSIBLE -> Style.BAD;
            case UNPROVEN -> Style.UNKNOWN;
            case POSSIBLE -> Style.GOOD;
        };
    }
}
