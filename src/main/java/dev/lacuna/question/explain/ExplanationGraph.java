package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.RootCause;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.scenario.ScenarioScopes;
import dev.lacuna.output.document.Graph;
import dev.lacuna.output.document.Graph.Edge;
import dev.lacuna.output.document.Graph.Vertex;
import dev.lacuna.output.document.Style;
import dev.lacuna.question.Wording;
import dev.lacuna.question.explain.Explanation.FeatureOnPath;
import dev.lacuna.question.explain.Explanation.PlacedRequirement;
import dev.lacuna.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Explanations as what leads to what: from requirements over features down to root causes. */
final class ExplanationGraph {
    private final Assessment assessment;
    private final ScenarioScopes scopes;
    private final Map<String, Vertex> vertices = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    private ExplanationGraph(Assessment assessment) {
        this.assessment = assessment;
        this.scopes = ScenarioScopes.under(assessment.catalog(), assessment.scenario());
    }

    /** Absent where there is nothing to draw. */
    static @Nullable Graph of(Explanation explanation) {
        ExplanationGraph graph = new ExplanationGraph(explanation.assessment());
        if (explanation instanceof GapExplained gap) {
            graph.add(gap.gap().assessed());
        } else if (explanation instanceof NoGapExplained none) {
            graph.add(none);
        } else if (explanation instanceof FeatureExplained feature) {
            graph.add(feature);
        } else if (explanation instanceof VerdictExplained verdict) {
            verdict.decidingGaps().forEach(graph::add);
        }
        return graph.vertices.isEmpty()
                ? null
                : new Graph(List.copyOf(graph.vertices.values()), List.copyOf(graph.edges));
    }

    private void add(AssessedGap gap) {
        assessment.target().requirements().stream()
                .filter(requirement -> requirement.id().equals(gap.fact().requirement()))
                .forEach(requirement -> add(gap, PlacedRequirement.of(requirement, assessment.catalog())));
    }

    private void add(AssessedGap gap, PlacedRequirement requirement) {
        String facet = gap.fact().facet();
        String from = requirement(requirement, style(gap));
        String through = gap.fact().through();
        if (through == null) {
            String nothing = "nothing " + requirement.id();
            vertices.put(
                    nothing, new Vertex(nothing, List.of("nothing provides " + requirement.capability()), Style.BAD));
            edges.add(new Edge(from, nothing, "asks"));
            return;
        }
        edges.add(new Edge(from, feature(through, facet), "asks"));
        for (RootCause root : assessment.rootCauses(gap)) {
            for (int i = 1; i < root.path().size(); i++) {
                depends(root.path().get(i - 1), root.path().get(i), facet);
            }
        }
    }

    private void add(NoGapExplained none) {
        PlacedRequirement requirement = none.requirement();
        if (requirement == null || none.feature() == null || none.rests().isEmpty()) {
            return;
        }
        String from = requirement(requirement, Style.GOOD);
        String facet = requirement.facet();
        edges.add(
                new Edge(from, feature(none.feature(), facet), none.why().word().replace('-', ' ')));
        FacetDependencies carried = new FacetDependencies(assessment.catalog(), facet);
        for (FeatureOnPath one : none.rests()) {
            for (FeatureOnPath other : none.rests()) {
                if (carried.direct(one.feature(), other.feature())) {
                    depends(one.feature(), other.feature(), facet);
                }
            }
        }
    }

    private void add(FeatureExplained explained) {
        String id = explained.feature().id();
        vertices.put(id, new Vertex(id, List.of(explained.feature().name(), id), Style.PLAIN));
        explained.gaps().forEach(gap -> add(gap.assessed()));
        explained.dependents().stream()
                .filter(FeatureExplained.Dependent::direct)
                .forEach(dependent -> {
                    for (String facet : dependent.facets()) {
                        if (new FacetDependencies(assessment.catalog(), facet).direct(dependent.feature(), id)) {
                            depends(dependent.feature(), id, facet);
                        }
                    }
                });
    }

    private void depends(String from, String to, String facet) {
        edges.add(new Edge(feature(from, facet), feature(to, facet), "depends on"));
    }

    private String requirement(PlacedRequirement requirement, Style style) {
        String id = "requirement " + requirement.id();
        List<String> lines = new ArrayList<>(List.of(requirement.id() + " " + requirement.title()));
        lines.add("wants " + Wording.wanted(requirement.scope()) + " in " + requirement.facet());
        vertices.putIfAbsent(id, new Vertex(id, lines, style));
        return id;
    }

    /** One vertex for each facet, since what it offers differs. */
    private String feature(String id, String facet) {
        String vertex = facet + " " + id;
        Feature feature = assessment.catalog().feature(id);
        Scope own = scopes.of(feature, facet).scope();
        vertices.putIfAbsent(
                vertex,
                new Vertex(vertex, List.of(feature.name(), id, Wording.offered(own) + " in " + facet), style(own)));
        return vertex;
    }

    private static Style style(Scope own) {
        return switch (own) {
            case NONE, CLUSTER -> Style.BAD;
            case MIXED -> Style.WARN;
            case UNKNOWN -> Style.UNKNOWN;
            case TENANT -> Style.GOOD;
            case NOT_APPLICABLE -> Style.MUTED;
        };
    }

    private static Style style(AssessedGap gap) {
        if (gap.waived()) {
            return Style.MUTED;
        }
        return gap.fact().severity() == Severity.BLOCKER ? Style.BAD : gap.uncertain() ? Style.UNKNOWN : Style.WARN;
    }
}
