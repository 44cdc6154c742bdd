package dev.lacuna;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Assessor;
import dev.lacuna.assessment.PromiseState;
import dev.lacuna.assessment.Provenance;
import dev.lacuna.assessment.Shift;
import dev.lacuna.assessment.Shifts;
import dev.lacuna.assessment.commitment.Promised;
import dev.lacuna.assessment.commitment.Promises;
import dev.lacuna.assessment.commitment.Prospects;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.scenario.Scenario;
import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.engine.Session;
import dev.lacuna.rule.conclusion.Conclusions;
import dev.lacuna.rule.fact.Exchange;
import dev.lacuna.rule.fact.Facts;
import dev.lacuna.rule.fact.Known;
import dev.lacuna.rule.fact.SeverityRow;
import dev.lacuna.rule.fact.Stated;
import dev.lacuna.rule.fact.StatedScopes;
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
        private final Session session;
        private @Nullable Standing standing;
        private @Nullable Session second;
        private @Nullable Session promising;

        private Inquiry(Catalog catalog, Session session) {
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
        public Assessment assess(Scenario scenario, List<Known> known) {
            standing = null;
            List<PromiseState> promises = promises(scenario);
            Standing last = infer(scenario, known, promises);
            standing = last;
            return last.answer();
        }

        /** The same, without how commitments stand: what to ask where nobody reads that. */
        public Assessment assessAlone(Scenario scenario) {
            standing = null;
            Standing last = infer(scenario, List.of(), List.of());
            standing = last;
            return last.answer();
        }

        private List<PromiseState> promises(Scenario scenario) {
            List<Promised> promised = Promises.of(catalog);
            if (promised.isEmpty()) {
                return List.of();
            }
            Prospects prospects = Prospects.of(catalog, scenario, promised, false, this::assessAlone);
            Session stage = promising;
            if (stage == null) {
                stage = compiled.openComparing();
                promising = stage;
            }
            stage.state(prospects.facts());
            return Promises.states(prospects, stage);
        }

        private Standing infer(Scenario scenario, List<Known> known, List<PromiseState> promises) {
            Set<Stated> facts = new LinkedHashSet<>(Facts.of(catalog, scenario, rules.severities()));
            facts.addAll(known);
            session.state(facts);
            Provenance provenance = new Provenance(
                    Version.ofLacuna(), catalog.hash(), rules.hash(), rules.fileHashes(), rules.severities());
            return new Standing(facts, Assessor.assess(catalog, scenario, provenance, facts, session, promises));
        }

        /**
         * What would be otherwise than in the last answer, which stays as it is and can still be asked for reasons. It
         * costs what changes, not what there is.
         *
         * @throws IllegalArgumentException if the scenario does not ask the same as that of the last answer
         * @throws IllegalStateException if nothing was assessed yet
         */
        public Shift suppose(Scenario other) {
            Standing last = standing;
            if (last == null) {
                throw new IllegalStateException("There is no answer to start from. Maybe assess a scenario first.");
            }
            Exchange exchange = last.scopes().towards(other);
            return session.suppose(
                    exchange.gone(),
                    exchange.come(),
                    difference -> last.shifts().to(other, difference));
        }

        /**
         * What follows from facts beside those of the last answer, which stays as it is: the second stage, whose rules look
         * at what assessments came to. Its conclusions are to be read before the next call.
         */
        public Conclusions conclude(Set<? extends Stated> facts) {
            Session stage = second;
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
    private static final class Standing {
        private final Collection<Stated> facts;
        private final Assessment answer;
        private @Nullable StatedScopes scopes;
        private @Nullable Shifts shifts;

        Assessment answer() {
            return answer;
        }

        Standing(Collection<Stated> facts, Assessment answer) {
            this.facts = facts;
            this.answer = answer;
        }

        StatedScopes scopes() {
            StatedScopes ready = scopes;
            if (ready == null) {
                ready = new StatedScopes(answer.catalog(), answer.scenario(), facts);
                scopes = ready;
            }
            return ready;
        }

        Shifts shifts() {
            Shifts ready = shifts;
            if (ready == null) {
                ready = new Shifts(answer);
                shifts = ready;
            }
            return ready;
        }
    }
}
