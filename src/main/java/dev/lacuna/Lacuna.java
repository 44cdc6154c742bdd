package dev.lacuna;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.AssessmentDelta;
import dev.lacuna.assessment.Assessor;
import dev.lacuna.assessment.DeltaAssessor;
import dev.lacuna.assessment.Provenance;
import dev.lacuna.assessment.commitment.Commitments;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleSession;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.CatalogFacts.KnownGapFact;
import dev.lacuna.rule.CatalogFacts.SeverityRow;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.fact.CatalogFactBuilder;
import dev.lacuna.rule.fact.FactDelta;
import dev.lacuna.rule.text.RuleSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules that are ready to run: catalog and scenario to facts, facts to conclusions, conclusions to an assessment. */
public final class Lacuna {
    private final RuleSet rules;
    private final RuleBase compiled;

    private Lacuna(RuleSet rules, RuleBase compiled) {
        this.rules = rules;
        this.compiled = compiled;
    }

    /**
     * @throws dev.lacuna.read.ProblemsException if the rules do not compile
     */
    public static Lacuna with(RuleSet rules, RuleStore store) {
        return new Lacuna(rules, store.get(rules));
    }

    /** What the rules are. */
    public RuleBase rules() {
        return compiled;
    }

    /** Opens a catalog for questions. */
    public Inquiry open(Catalog catalog) {
        return new Inquiry(catalog, compiled.open());
    }

    /** A catalog that is held ready, so that one question after the other is answered fast. For one thread. */
    public final class Inquiry implements AutoCloseable {
        private final Catalog catalog;
        private final RuleSession session;
        /** The answer whose facts the session holds. */
        private @Nullable Assessment last;

        private @Nullable DeltaAssessor deltas;

        private Inquiry(Catalog catalog, RuleSession session) {
            this.catalog = catalog;
            this.session = session;
        }

        public Catalog catalog() {
            return catalog;
        }

        /** How bad a gap is by its level and effective scope, as the rules have it. */
        public List<SeverityRow> severities() {
            return rules.severities();
        }

        /** The answer to a scenario. */
        public Assessment assess(Scenario scenario) {
            return assess(scenario, List.of());
        }

        /** The same, with gaps that were known, so that only new and worse ones count. */
        public Assessment assess(Scenario scenario, List<KnownGapFact> known) {
            Set<Fact> facts = new LinkedHashSet<>(CatalogFactBuilder.of(catalog, scenario, rules.severities()));
            facts.addAll(known);
            session.state(facts);
            Provenance provenance = new Provenance(
                    Version.ofLacuna(), catalog.hash(), rules.hash(), rules.fileHashes(), rules.severities());
            Assessment answer = Assessor.assess(
                    catalog,
                    scenario,
                    provenance,
                    facts,
                    session,
                    () -> Commitments.judged(catalog, scenario, compiled::conclude));
            last = answer;
            deltas = null;
            return answer;
        }

        /**
         * What would be otherwise than in an answer of this inquiry. From the last one it costs what changes, not what
         * there is; from another, that one is inferred again first.
         *
         * @throws IllegalArgumentException if the scenario does not ask the same as that of the answer
         */
        public AssessmentDelta suppose(Assessment answer, Scenario other) {
            FactDelta exchange = FactDelta.between(catalog, answer.scenario(), other);
            if (answer != last) {
                assess(answer.scenario(), answer.baseline());
                last = answer;
            }
            DeltaAssessor ready = deltas;
            if (ready == null) {
                ready = new DeltaAssessor(answer);
                deltas = ready;
            }
            return ready.to(other, session.suppose(exchange.removed(), exchange.added()));
        }

        /** What follows from what assessments came to: the second stage of rules. */
        public Conclusions conclude(Set<? extends Fact> facts) {
            return compiled.conclude(facts);
        }

        /** Answers stay what they are, their reasons included. */
        @Override
        public void close() {
            session.close();
        }

        /** Closes it once the answers are written: reasons that nobody has read are gone. */
        public void discard() {
            session.discard();
        }
    }
}
