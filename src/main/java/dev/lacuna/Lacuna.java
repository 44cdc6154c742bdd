package dev.lacuna;

import dev.lacuna.assessment.AssessedCommitment;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.AssessmentDelta;
import dev.lacuna.assessment.Assessor;
import dev.lacuna.assessment.DeltaAssessor;
import dev.lacuna.assessment.Provenance;
import dev.lacuna.assessment.commitment.CommitmentForecast;
import dev.lacuna.assessment.commitment.Commitments;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleSession;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.CatalogFacts.KnownGapFact;
import dev.lacuna.rule.CatalogFacts.SeverityRow;
import dev.lacuna.rule.CommitmentFacts.CommitmentFact;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.fact.CatalogFactBuilder;
import dev.lacuna.rule.fact.FactDelta;
import dev.lacuna.rule.fact.OwnScopeFacts;
import dev.lacuna.rule.text.RuleSet;
import java.util.Collection;
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
        private @Nullable LastAnswer standing;
        private @Nullable RuleSession second;
        private @Nullable RuleSession promising;

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

        /** The answer to a scenario; reasons of the answer before can no longer be asked for. */
        public Assessment assess(Scenario scenario) {
            return assess(scenario, List.of());
        }

        /** The same, with gaps that were known, so that only new and worse ones count. */
        public Assessment assess(Scenario scenario, List<KnownGapFact> known) {
            standing = null;
            List<AssessedCommitment> promises = promises(scenario);
            LastAnswer last = infer(scenario, known, promises);
            standing = last;
            return last.answer();
        }

        /** The same, without how commitments stand: what to ask where nobody reads that. */
        public Assessment assessAlone(Scenario scenario) {
            standing = null;
            LastAnswer last = infer(scenario, List.of(), List.of());
            standing = last;
            return last.answer();
        }

        private List<AssessedCommitment> promises(Scenario scenario) {
            List<CommitmentFact> promised = Commitments.of(catalog);
            if (promised.isEmpty()) {
                return List.of();
            }
            CommitmentForecast prospects = CommitmentForecast.of(catalog, scenario, promised, false, this::assessAlone);
            RuleSession stage = promising;
            if (stage == null) {
                stage = compiled.openComparing();
                promising = stage;
            }
            stage.state(prospects.facts());
            return Commitments.states(prospects, stage);
        }

        private LastAnswer infer(Scenario scenario, List<KnownGapFact> known, List<AssessedCommitment> promises) {
            Set<Fact> facts = new LinkedHashSet<>(CatalogFactBuilder.of(catalog, scenario, rules.severities()));
            facts.addAll(known);
            session.state(facts);
            Provenance provenance = new Provenance(
                    Version.ofLacuna(), catalog.hash(), rules.hash(), rules.fileHashes(), rules.severities());
            return new LastAnswer(facts, Assessor.assess(catalog, scenario, provenance, facts, session, promises));
        }

        /**
         * What would be otherwise than in the last answer, which stays as it is and can still be asked for reasons. It
         * costs what changes, not what there is.
         *
         * @throws IllegalArgumentException if the scenario does not ask the same as that of the last answer
         * @throws IllegalStateException if nothing was assessed yet
         */
        public AssessmentDelta suppose(Scenario other) {
            LastAnswer last = standing;
            if (last == null) {
                throw new IllegalStateException("There is no answer to start from. Maybe assess a scenario first.");
            }
            FactDelta exchange = last.scopes().towards(other);
            return session.suppose(
                    exchange.gone(),
                    exchange.come(),
                    difference -> last.shifts().to(other, difference));
        }

        /**
         * What follows from facts beside those of the last answer, which stays as it is: the second stage, whose rules look
         * at what assessments came to. Its conclusions are to be read before the next call.
         */
        public Conclusions conclude(Set<? extends Fact> facts) {
            RuleSession stage = second;
            if (stage == null) {
                stage = compiled.openComparing();
                second = stage;
            }
            stage.state(facts);
            return stage;
        }

        @Override
        public void close() {
            session.close();
            if (second != null) {
                second.close();
            }
            if (promising != null) {
                promising.close();
            }
        }
    }

    /** The last answer, made ready for supposing only when somebody does. */
    private static final class LastAnswer {
        private final Collection<Fact> facts;
        private final Assessment answer;
        private @Nullable OwnScopeFacts scopes;
        private @Nullable DeltaAssessor shifts;

        Assessment answer() {
            return answer;
        }

        LastAnswer(Collection<Fact> facts, Assessment answer) {
            this.facts = facts;
            this.answer = answer;
        }

        OwnScopeFacts scopes() {
            OwnScopeFacts ready = scopes;
            if (ready == null) {
                ready = new OwnScopeFacts(answer.catalog(), answer.scenario(), facts);
                scopes = ready;
            }
            return ready;
        }

        DeltaAssessor shifts() {
            DeltaAssessor ready = shifts;
            if (ready == null) {
                ready = new DeltaAssessor(answer);
                shifts = ready;
            }
            return ready;
        }
    }
}
