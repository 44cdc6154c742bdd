package dev.lacuna.reference;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Platform.TenancyModel;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the contract says of a catalog under a scenario, as lines in the manner of {@link AssessmentLines}. */
public final class ExpectedAssessment {
    private final Catalog catalog;
    private final Scenario scenario;
    private final Target target;
    private final ExpectedOwnScopes own;
    private final ExpectedRootCauses roots;
    private final ExpectedGaps inference;
    private final List<String> lines = new ArrayList<>();

    private ExpectedAssessment(Catalog catalog, Scenario scenario) {
        this.catalog = catalog;
        this.scenario = scenario;
        target = Objects.requireNonNull(catalog.targets().get(scenario.target()));
        own = new ExpectedOwnScopes(catalog, scenario);
        roots = new ExpectedRootCauses(catalog, own);
        inference = new ExpectedGaps(catalog, scenario, own, roots);
    }

    /** All parts of the answer. */
    public static List<String> answer(Catalog catalog, Scenario scenario) {
        return new ExpectedAssessment(catalog, scenario).answer();
    }

    /** The root causes of demanding a scope of a feature in a facet. */
    public static SortedSet<String> rootCauses(
            Catalog catalog, Scenario scenario, String feature, String facet, Scope demanded) {
        return new ExpectedAssessment(catalog, scenario).roots.of(feature, facet, demanded);
    }

    private List<String> answer() {
        addVerdicts("as asked", counted(scenario.model()));
        List<String> models = target.models().isEmpty()
                ? catalog.platform().models().stream().map(TenancyModel::id).toList()
                : target.models();
        for (String model : models.stream().sorted().toList()) {
            addVerdicts("under " + model, counted(model));
        }
        SortedMap<String, ExpectedGap> gaps = new TreeMap<>();
        for (Requirement requirement : counted(scenario.model())) {
            for (ExpectedGap gap : inference.of(requirement)) {
                if (scenario.areas().isEmpty() || scenario.areas().contains(gap.area())) {
                    gaps.put(gap.id(), gap);
                }
            }
        }
        gaps.values().forEach(this::add);
        addBacklog(gaps.values());
        return lines;
    }

    private List<Requirement> counted(@Nullable String model) {
        return target.requirements().stream()
                .filter(requirement -> model == null
                        || requirement.models().isEmpty()
                        || requirement.models().contains(model))
                .toList();
    }

    private void addVerdicts(String view, List<Requirement> counted) {
        SortedMap<String, Verdict> areas = new ExpectedVerdicts(catalog, scenario, inference).areas(counted);
        lines.add(AssessmentLines.verdict(view, ExpectedVerdicts.worst(areas.values())));
        areas.forEach((area, verdict) -> lines.add(AssessmentLines.verdict(view + " in " + area, verdict)));
    }

    private void add(ExpectedGap gap) {
        Requirement asks = gap.requirement();
        String facet = asks.facet();
        lines.add(AssessmentLines.gap(
                gap.id(),
                asks.id(),
                gap.feature(),
                gap.through(),
                gap.area(),
                facet,
                asks.scope(),
                gap.effective(),
                gap.kind(),
                asks.level(),
                gap.severity(),
                gap.inherited(),
                gap.uncertain(),
                gap.waived()));
        for (String root : gap.roots()) {
            String from = Objects.requireNonNull(gap.through());
            lines.add(AssessmentLines.root(gap.id(), root, own.of(root, facet), roots.path(from, root, facet)));
        }
    }

    private void addBacklog(Iterable<ExpectedGap> gaps) {
        SortedMap<String, TreeSet<String>> closes = new TreeMap<>();
        SortedMap<String, Scope> demanded = new TreeMap<>();
        SortedMap<String, Boolean> establish = new TreeMap<>();
        for (ExpectedGap gap : gaps) {
            if (!gap.waived()) {
                String facet = gap.requirement().facet();
                for (String subject :
                        gap.through() == null ? List.of(gap.requirement().id()) : gap.roots()) {
                    String item = subject + ":" + facet;
                    closes.computeIfAbsent(item, id -> new TreeSet<>()).add(gap.id());
                    demanded.merge(
                            item, gap.requirement().scope(), (one, other) -> one.compareTo(other) < 0 ? other : one);
                    establish.put(item, gap.through() != null && own.of(subject, facet) == Scope.UNKNOWN);
                }
            }
        }
        closes.forEach((item, ids) ->
                lines.add(AssessmentLines.work(item, demanded.get(item), establish.getOrDefault(item, false), ids)));
    }
}
