package dev.lacuna.cases;

import dev.lacuna.Lacuna;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.question.customers.CustomersQuery;
import dev.lacuna.question.findings.FindingFactBuilder;
import dev.lacuna.question.plan.PlanQuery;
import dev.lacuna.question.qualify.QualifierFactBuilder;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.text.RuleFolder;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules that look at what assessments came to: by folder, the facts that are stated for their cases. */
@FunctionalInterface
interface SecondStage {
    /** Whoever adds a stage adds its folder. */
    Map<String, SecondStage> BY_FOLDER = Map.of(
            "plan",
            PlanQuery::facts,
            "customer",
            CustomersQuery::facts,
            "qualify",
            (inquiry, scenario) -> QualifierFactBuilder.of(
                    inquiry.catalog(),
                    inquiry.catalog().frds(),
                    inquiry.catalog().targets().values()),
            "finding",
            (inquiry, scenario) -> FindingFactBuilder.of(inquiry.assess(scenario)));

    /** Facts for a scenario of the catalog that is open for questions. */
    Set<Fact> facts(Lacuna.Inquiry inquiry, Scenario scenario);

    /** The stage of a case, absent if it is about a rule of the first. */
    static @Nullable SecondStage of(CaseFile written) {
        return BY_FOLDER.get(
                CaseFile.RULES.relativize(written.path()).getName(0).toString());
    }

    /** What is stated for a case. The shipped rules assess, whichever rules are tried. */
    default Set<Fact> factsFor(RuleCase written) {
        Lacuna lacuna = Lacuna.with(RuleFolder.shipped(), new RuleStore(null));
        try (Lacuna.Inquiry inquiry = lacuna.open(CaseCatalog.of(written))) {
            return facts(inquiry, CaseCatalog.scenarioOf(written));
        }
    }
}
