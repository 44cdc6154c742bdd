package dev.lacuna;

import dev.lacuna.assessment.Assessment;
import dev.lacuna.assessment.Assessor;
import dev.lacuna.assessment.Provenance;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.engine.Session;
import dev.lacuna.fact.Facts;
import dev.lacuna.fact.Known;
import dev.lacuna.fact.SeverityRow;
import dev.lacuna.fact.Stated;
import dev.lacuna.rule.RuleSet;
import dev.lacuna.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rules that are ready to run: catalog and scenario to facts, facts to conclusions, conclusions to an assessment. */
public final class Lacuna {
    private final RuleSet rules;
    private final RuleBase compiled;

    private Lacuna(RuleSet rules, RuleBase compiled) {
        this.rules = rules;
        this.compiled = compiled;
    }

    /**
     * @throws dev.lacuna.problem.ProblemsException if the rules do not compile
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
            Set<Stated> facts = new LinkedHashSet<>(Facts.of(catalog, scenario, rules.severities()));
            facts.addAll(known);
            session.state(facts);
            Provenance provenance = new Provenance(
                    Version.ofLacuna(), catalog.hash(), rules.hash(), rules.fileHashes(), rules.severities());
            return Assessor.assess(catalog, scenario, provenance, facts, session);
        }

        @Override
        public void close() {
            session.close();
        }
    }
}
