package dev.lacuna.engine;

import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Justification;
import dev.lacuna.rule.Justifications;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.InternalWorkingMemory;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.tms.LogicalDependency;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.drools.tms.beliefsystem.BeliefSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.Match;

/**
 * Reads from the engine's truth maintenance which rules and facts support a conclusion, and keeps what it read. The engine
 * offers no public way to ask for it: this class and {@link Fixpoint} alone use its inner types, and a test fails when an
 * upgrade changes them.
 */
final class TruthMaintenance implements Justifications {
    private static final Comparator<Justification> FIXED_ORDER = Comparator.comparing(Justification::rule)
            .thenComparing(step -> step.premises().toString());

    private final Map<Conclusion, List<Justification>> read = new HashMap<>();
    private @Nullable TruthMaintenanceSystem truth;

    TruthMaintenance(InternalWorkingMemory session) {
        truth = TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem(session);
    }

    @Override
    public List<Justification> of(Conclusion conclusion) {
        TruthMaintenanceSystem unread = truth;
        return unread == null
                ? read.getOrDefault(conclusion, List.of())
                : read.computeIfAbsent(conclusion, it -> stepsTo(it, unread));
    }

    /** Reads what is left to read, and turns away from the engine, which is about to go on to other facts. */
    void readAll(Collection<Conclusion> conclusions) {
        conclusions.forEach(this::of);
        truth = null;
    }

    private static List<Justification> stepsTo(Conclusion conclusion, TruthMaintenanceSystem truth) {
        EqualityKey key = truth.get(conclusion);
        if (!(key instanceof TruthMaintenanceSystemEqualityKey justified)) {
            return List.of();
        }
        BeliefSet<?> beliefs = justified.getBeliefSet();
        if (beliefs == null) {
            return List.of();
        }
        List<Justification> steps = new ArrayList<>();
        for (Object mode = beliefs.getFirst(); mode instanceof SimpleMode simple; mode = simple.getNext()) {
            LogicalDependency<?> dependency = (LogicalDependency<?>) simple.getObject();
            steps.add(step(dependency.getJustifier()));
        }
        steps.sort(FIXED_ORDER);
        return List.copyOf(steps);
    }

    private static Justification step(Match match) {
        Rule rule = match.getRule();
        List<Object> premises = new ArrayList<>();
        for (Object handle : match.getFactHandles()) {
            Object fact = ((InternalFactHandle) handle).getObject();
            if (fact instanceof dev.lacuna.rule.Fact || fact instanceof Conclusion) {
                premises.add(fact);
            }
        }
        return new Justification(idOf(rule), rule.getName(), premises);
    }

    /** As it stands between the quotes of the annotation, which the engine keeps. */
    private static String idOf(Rule rule) {
        Object id = rule.getMetaData().get("id");
        return id == null ? rule.getName() : id.toString().replace("\"", "");
    }
}
