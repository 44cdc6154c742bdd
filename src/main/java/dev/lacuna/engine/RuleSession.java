package dev.lacuna.engine;

import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.ConclusionDelta;
import dev.lacuna.rule.Conclusions;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.Justifications;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.drools.core.common.InternalWorkingMemory;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Facts and what follows from them, kept warm: facts can be exchanged, and the conclusions follow. For one thread; to be
 * closed.
 */
public final class RuleSession implements Conclusions, AutoCloseable {
    private final KieSession session;
    private final Fixpoint fixpoint;
    private final Map<Fact, FactHandle> stated = new HashMap<>();
    private long version;
    private long latest;
    private long firings;

    RuleSession(KieBase rules) {
        session = rules.newKieSession();
        fixpoint = new Fixpoint(session);
    }

    /** Makes these the stated facts, all of them and no others, and draws the conclusions. */
    public void state(Set<? extends Fact> facts) {
        List<Fact> gone = new ArrayList<>();
        for (Fact fact : stated.keySet()) {
            if (!facts.contains(fact)) {
                gone.add(fact);
            }
        }
        Set<Fact> come = new HashSet<>();
        List<Fact> inOrder = new ArrayList<>();
        for (Fact fact : facts) {
            if (!stated.containsKey(fact) && come.add(fact)) {
                inOrder.add(fact);
            }
        }
        exchange(gone, inOrder);
    }

    /**
     * Takes facts back, states others, and draws the conclusions.
     *
     * @throws IllegalArgumentException if a fact to take back is not stated, or one to state already is
     */
    public void exchange(Collection<? extends Fact> gone, Collection<? extends Fact> come) {
        for (Fact fact : gone) {
            FactHandle handle = stated.remove(fact);
            if (handle == null) {
                throw new IllegalArgumentException("The fact (" + fact + ") is not stated.");
            }
            session.delete(handle);
        }
        for (Fact fact : come) {
            if (stated.containsKey(fact)) {
                throw new IllegalArgumentException("The fact (" + fact + ") is stated already.");
            }
            stated.put(fact, session.insert(fact));
        }
        firings += fixpoint.reach();
        version = ++latest;
    }

    /**
     * Exchanges facts for as long as the reader reads what became different, then takes it back. It costs what changes,
     * not what there is. Justifications asked for before hold again afterwards.
     *
     * @throws IllegalArgumentException as {@link #exchange} does
     */
    public <T> T suppose(
            Collection<? extends Fact> gone, Collection<? extends Fact> come, Function<ConclusionDelta, T> reader) {
        long before = version;
        ConclusionDeltaRecorder witness = new ConclusionDeltaRecorder();
        session.addEventListener(witness);
        try {
            exchange(gone, come);
        } finally {
            session.removeEventListener(witness);
        }
        try {
            return reader.apply(witness.difference());
        } finally {
            exchange(come, gone);
            version = before;
        }
    }

    @Override
    public <T extends Conclusion> List<T> conclusions(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Object object : session.getObjects(new ClassObjectFilter(type))) {
            found.add(type.cast(object));
        }
        return found;
    }

    /** The facts stated now. */
    public Set<Fact> facts() {
        return Set.copyOf(stated.keySet());
    }

    /** How many times rules have fired since the session was opened: what its conclusions cost. */
    public long firings() {
        return firings;
    }

    @Override
    public Justifications justifications() {
        TruthMaintenance truth = new TruthMaintenance((InternalWorkingMemory) session);
        long asked = version;
        return conclusion -> {
            if (asked != version) {
                throw new IllegalStateException(
                        "The facts have changed since these conclusions were drawn. Maybe read the reasons before.");
            }
            return truth.stepsTo(conclusion);
        };
    }

    @Override
    public void close() {
        version = ++latest;
        session.dispose();
    }
}
