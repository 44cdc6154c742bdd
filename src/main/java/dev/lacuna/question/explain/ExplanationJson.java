package dev.lacuna.question.explain;

import dev.lacuna.assessment.AssessedGap;
import dev.lacuna.catalog.Customer.Commitment;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Requirement.Source;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.catalog.scenario.ScopeUnderScenario;
import dev.lacuna.output.Json;
import dev.lacuna.question.assess.RootCauseText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An explanation as JSON, {@code lacuna/explanation/v1}. */
final class ExplanationJson {
    private static final String SCHEMA = "lacuna/explanation/v1";

    private final ExplanationWording saying;

    private ExplanationJson(ExplanationWording saying) {
        this.saying = saying;
    }

    static Map<String, @Nullable Object> of(Explanation explanation) {
        if (explanation instanceof FormerIdExplained renamed) {
            Map<String, @Nullable Object> today = of(renamed.today());
            today.put("askedAs", renamed.asked());
            return today;
        }
        Map<String, @Nullable Object> json = Json.object();
        Scenario scenario = explanation.assessment().scenario();
        json.put("schema", SCHEMA);
        json.put("subject", explanation.subject());
        json.put("target", scenario.target());
        json.put("asOf", scenario.day().toString());
        Json.putIfAny(json, "model", scenario.model());
        Json.putIfAny(json, "release", scenario.release());
        Json.putIfAny(json, "askedAreas", List.copyOf(scenario.areas()));
        ExplanationJson parts = new ExplanationJson(ExplanationWording.of(explanation.assessment()));
        if (explanation instanceof GapExplained gap) {
            parts.gap(gap, json);
        } else if (explanation instanceof NoGapExplained none) {
            parts.noGap(none, json);
        } else if (explanation instanceof FeatureExplained feature) {
            parts.feature(feature, json);
        } else if (explanation instanceof AreaExplained area) {
            json.put("about", "area");
            parts.ground(area.ground(), json);
        } else if (explanation instanceof TargetExplained target) {
            json.put("about", "target");
            parts.ground(target.ground(), json);
        }
        return json;
    }

    private void gap(GapExplained explained, Map<String, @Nullable Object> json) {
        AssessedGap gap = explained.gap();
        json.put("about", "gap");
        json.put("gap", gap(gap));
        json.put("requirement", requirement(explained.requirement()));
        json.put("through", gap.fact().through());
        json.put("asked", reasons(explained.asked()));
        json.put("concluded", reasons(explained.concluded()));
        json.put("own", own(explained.own()));
        json.put("rootCauses", explained.causes().stream().map(this::cause).toList());
        json.put("closesWhen", explained.closings().stream().map(this::closing).toList());
    }

    private static Map<String, @Nullable Object> gap(AssessedGap gap) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", gap.id());
        json.put("area", gap.fact().area());
        json.put("facet", gap.fact().facet());
        json.put("required", gap.fact().required().word());
        json.put("effective", gap.fact().effective().word());
        json.put("severity", gap.fact().severity().word());
        json.put("inherited", gap.fact().inherited());
        json.put("waived", gap.waived());
        return json;
    }

    private Map<String, @Nullable Object> requirement(Requirement requirement) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", requirement.id());
        json.put("title", requirement.title());
        json.put("facet", requirement.facet());
        json.put("scope", requirement.scope().word());
        json.put("level", requirement.level().word());
        Json.putIfAny(json, "models", requirement.models());
        Json.putIfAny(json, "rationale", requirement.rationale());
        Json.putIfAny(
                json,
                "sources",
                requirement.sources().stream().map(ExplanationJson::source).toList());
        Json.putIfAny(json, "place", place(Statement.of(Statement.StatementKind.REQUIREMENT, requirement.id())));
        return json;
    }

    private static Map<String, @Nullable Object> source(Source source) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("name", source.name());
        Json.putIfAny(json, "id", source.id());
        Json.putIfAny(json, "ref", source.ref());
        Json.putIfAny(json, "status", source.status());
        return json;
    }

    private Map<String, @Nullable Object> cause(ProvenRootCause cause) {
        String facet = cause.root().facet();
        Feature feature = saying.catalog().feature(cause.root().feature());
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", feature.id());
        json.put("owner", feature.owner());
        json.put("evidence", Json.evidence(RootCauseText.evidence(feature, facet)));
        json.put("way", cause.way().stream().map(this::station).toList());
        json.put("rule", reason(cause.itself()));
        json.put("otherWays", cause.others());
        json.put("moreWays", cause.more());
        return json;
    }

    private Map<String, @Nullable Object> station(FeatureOnPath station) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", station.feature());
        json.put("own", own(station.own()));
        json.put("rule", reason(station.over()));
        json.put("circle", station.circle());
        return json;
    }

    private @Nullable Map<String, @Nullable Object> own(@Nullable ScopeUnderScenario own) {
        if (own == null) {
            return null;
        }
        Map<String, @Nullable Object> json = Json.object();
        json.put("scope", own.scope().word());
        json.put("assumed", own.assumed());
        json.put("because", own.because().toString());
        json.put("place", place(own.because()));
        return json;
    }

    private @Nullable String place(Statement statement) {
        Place place = saying.catalog().place(statement);
        return Json.place(place);
    }

    private static List<Map<String, @Nullable Object>> reasons(List<AppliedRule> reasons) {
        return reasons.stream().map(ExplanationJson::rule).toList();
    }

    private static @Nullable Map<String, @Nullable Object> reason(@Nullable AppliedRule reason) {
        return reason == null ? null : rule(reason);
    }

    private static Map<String, @Nullable Object> rule(AppliedRule reason) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("id", reason.rule());
        json.put("sentence", reason.sentence());
        return json;
    }

    private Map<String, @Nullable Object> closing(ClosingChanges closing) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("through", closing.through());
        json.put("changes", closing.mendings().stream().map(this::mending).toList());
        return json;
    }

    private Map<String, @Nullable Object> mending(RequiredChange mending) {
        Map<String, @Nullable Object> json = Json.object();
        json.put("feature", mending.feature());
        json.put("facet", mending.facet());
        json.put("from", mending.from().word());
        json.put("to", mending.to().word());
        json.put("work", mending.establish() ? "establish" : "build");
        json.put("owner", saying.catalog().feature(mending.feature()).owner());
        return json;
    }

    private void noGap(NoGapExplained explained, Map<String, @Nullable Object> json) {
        Requirement requirement = explained.requirement();
        json.put("about", "no-gap");
        json.put("why", explained.why().word());
        json.put("feature", explained.feature());
        json.put("related", explained.related());
        if (requirement != null) {
            json.put("requirement", requirement(requirement));
            json.put("restsOn", explained.rests().stream().map(this::station).toList());
        }
    }

    private void feature(FeatureExplained explained, Map<String, @Nullable Object> json) {
        json.put("about", "feature");
        json.put("owner", explained.feature().owner());
        json.put("area", explained.feature().area());
        Map<String, @Nullable Object> facets = Json.object();
        explained.standings().forEach(standing -> {
            Map<String, @Nullable Object> one = Json.object();
            one.put("own", own(standing.own()));
            one.put("effective", standing.effective().word());
            facets.put(standing.facet(), one);
        });
        json.put("facets", facets);
        json.put(
                "dependents",
                explained.dependents().stream()
                        .map(it -> Map.of("feature", it.feature(), "facets", it.facets(), "direct", it.direct()))
                        .toList());
        json.put(
                "gaps",
                explained.gaps().stream()
                        .map(it -> {
                            Map<String, @Nullable Object> one = gap(it.gap());
                            one.put("cause", it.cause());
                            return one;
                        })
                        .toList());
        json.put(
                "customers",
                explained.customers().stream()
                        .map(it -> Map.of(
                                "customer",
                                it.customer(),
                                "uses",
                                it.uses(),
                                "exposed",
                                it.exposures().stream()
                                        .map(one -> Map.of("gap", one.gap(), "uses", one.over()))
                                        .toList(),
                                "promises",
                                it.promises().stream()
                                        .map(ExplanationJson::promise)
                                        .toList()))
                        .toList());
    }

    private static Map<String, String> promise(Commitment promise) {
        return Map.of(
                "feature", promise.feature(),
                "facet", promise.facet(),
                "scope", promise.scope().word(),
                "by", promise.by());
    }

    private void ground(VerdictExplanation ground, Map<String, @Nullable Object> json) {
        json.put("verdict", ground.verdict().word());
        Map<String, String> models = new TreeMap<>();
        ground.models().forEach((model, verdict) -> models.put(model, verdict.word()));
        json.put("models", models);
        json.put("deciding", ground.deciding().stream().map(AssessedGap::id).toList());
        json.put("waived", ground.waived().stream().map(AssessedGap::id).toList());
        VerdictImprovement next = ground.next();
        if (next != null) {
            Map<String, @Nullable Object> one = Json.object();
            one.put("verdict", Json.word(next.verdict()));
            one.put("changes", next.mendings().stream().map(this::mending).toList());
            one.put("missing", next.missing());
            json.put("next", one);
        }
    }
}
