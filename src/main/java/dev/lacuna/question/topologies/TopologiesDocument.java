package dev.lacuna.question.topologies;

import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
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
import dev.lacuna.rule.TopologyFacts.Feasibility;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deployments as people read them: the state, each link with what stands in its way, and what has to change. */
final class TopologiesDocument {
    private final Topologies answer;
    private final Wording wording;
    private final RootCauseText proof;

    TopologiesDocument(Topologies answer) {
        this.answer = answer;
        wording = new Wording(answer.assessment().catalog());
        Catalog catalog = answer.assessment().catalog();
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
        answer.topologies().forEach(wired -> blocks.addAll(blocks(wired)));
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

    private List<Block> blocks(AssessedTopology wired) {
        Topology topology = wired.topology();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Heading(2, named(topology.name(), topology.id()).plain(": ").add(word(wired.state()))));
        if (wired.links().isEmpty()) {
            blocks.add(Paragraph.of("It has no link, so that nothing was looked at: that is no good news."));
            return blocks;
        }
        blocks.add(new BulletList(wired.links().stream()
                .map(link -> new NestedEntry(List.of(title(topology, link)), needs(topology, link)))
                .toList()));
        Collection<RootCause> changes = wired.changes();
        if (!changes.isEmpty()) {
            blocks.add(Heading.of(3, "What has to change"));
            blocks.add(new BulletList(changes.stream().map(this::change).toList()));
            blocks.add(new Paragraph(Text.of("All of it is needed. ")
                    .name("lacuna explain FEATURE")
                    .plain(" says what else each of them blocks, and ")
                    .name("lacuna path")
                    .plain(" in which order to build.")));
        }
        return blocks;
    }

    private Text title(Topology topology, AssessedLink wired) {
        Topology.Link link = wired.link();
        return Text.of("The link ")
                .add(named(link.name(), link.id()))
                .plain(" joins ")
                .add(end(topology, link.from()))
                .plain(" and ")
                .add(end(topology, link.to()))
                .plain(": ")
                .add(word(wired.state()));
    }

    /** A need that both ends share is told once. */
    private List<NestedEntry> needs(Topology topology, AssessedLink wired) {
        Map<Topology.Need, List<AssessedNeed>> byNeed = new LinkedHashMap<>();
        for (AssessedNeed need : wired.needs()) {
            byNeed.computeIfAbsent(new Topology.Need(need.feature(), need.facet()), it -> new ArrayList<>())
                    .add(need);
        }
        List<NestedEntry> nodes = new ArrayList<>();
        byNeed.values().forEach(needs -> nodes.add(need(needs)));
        List<String> free = Stream.of(wired.link().from(), wired.link().to())
                .distinct()
                .filter(end -> standing(topology, end) == Standing.CLUSTER)
                .toList();
        if (nodes.isEmpty() && wired.link().needs().isEmpty()) {
            nodes.add(NestedEntry.of("It needs nothing that is written down."));
        } else if (!free.isEmpty()) {
            nodes.add(NestedEntry.of(Text.of("At ")
                    .add(ends(free))
                    .plain(
                            nodes.isEmpty()
                                    ? ": nothing is demanded, since no end is a tenant."
                                    : ": nothing is demanded.")));
        }
        return nodes;
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
                        .map(cause -> NestedEntry.ofLines(proof.because(cause, need.feature()), proof.grounds(cause)))
                        .toList());
    }

    private NestedEntry change(RootCause cause) {
        Feature feature = answer.assessment().catalog().feature(cause.feature());
        boolean unknown = cause.scope() == Scope.UNKNOWN;
        BigDecimal effort = unknown ? null : feature.effort().get(cause.facet());
        String what = unknown
                ? ": establish that it is tenant-scoped"
                : ": from " + Wording.offered(cause.scope()) + " to tenant-scoped";
        return NestedEntry.ofLines(
                wording.feature(cause.feature()).plain(", " + cause.facet() + what),
                Text.of("Owner: " + wording.owner(feature.owner())
                        + (effort == null ? "" : " · effort " + effort.toPlainString())));
    }

    private static Text end(Topology topology, String id) {
        return Text.ofName(id).plain(standing(topology, id) == Standing.TENANT ? " (a tenant)" : " (a whole cluster)");
    }

    private static Text ends(List<String> ids) {
        return Text.join(" and ", ids.stream().map(Text::ofName).toList());
    }

    private static @Nullable Standing standing(Topology topology, String environment) {
        return topology.environments().stream()
                .filter(it -> it.id().equals(environment))
                .map(Topology.Environment::standing)
                .findFirst()
                .orElse(null);
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
