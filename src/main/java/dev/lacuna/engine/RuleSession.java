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
import org.drools.core.common.InternalWorkingMemory;
import org.jspecify.annotations.Nullable;
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
    private @Nullable TruthMaintenance justifications;
    private boolean closed;
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
        readJustifications();
        conclude(gone, come);
    }

    /** Before they change or go: whoever asked for them may still read them. */
    private void readJustifications() {
        if (justifications != null) {
            justifications.readAll(conclusions(Conclusion.class));
            justifications = null;
        }
    }

    private void conclude(Collection<? extends Fact> gone, Collection<? extends Fact> come) {
        if (closed) {
            throw new IllegalStateException("The session is closed. Maybe open another.");
        }
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
    }

    /**
     * What would follow otherwise if facts were exchanged. The session stays as it is, and so do justifications that were
     * asked for. It costs what changes, not what there is.
     *
     * @throws IllegalArgumentException as {@link #exchange} does
     */
    public ConclusionDelta suppose(Collection<? extends Fact> gone, Collection<? extends Fact> come) {
        ConclusionDeltaRecorder recorder = new ConclusionDeltaRecorder();
        session.addEventListener(recorder);
        try {
            conclude(gone, come);
        } finally {
            session.removeEventListener(recorder);
        }
        conclude(come, gone);
        return recorder.delta();
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

    /** Of what follows now; they stay what they are when facts are exchanged, or the session is closed. */
    @Override
    public Justifications justifications() {
        if (justifications == null) {
            justifications = new TruthMaintenance((InternalWorkingMemory) session);
        }
        return justifications;
    }

    /** Closes it for whoever has read all that is to be read: reading what is left takes longer than it helps. */
    public void discard() {
        justifications = null;
        close();
    }

    /** Disposing empties truth maintenance; a session that is not disposed is never let go by it. */
    @Override
    public void close() {
        if (!closed) {
            readJustifications();
            closed = true;
            session.dispose();
        }
    }
}
