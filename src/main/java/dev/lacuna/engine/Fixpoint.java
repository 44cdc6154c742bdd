package dev.lacuna.engine;

import org.drools.core.common.InternalWorkingMemory;
import org.drools.core.reteoo.PathMemory;
import org.drools.core.reteoo.TerminalNode;
import org.kie.api.runtime.KieSession;

/**
 * Fires rules until nothing more follows and nothing that lost its reasons is left. The engine alone does not come that
 * far: when a conclusion is withdrawn while a rule that rests on it is being evaluated, as happens along every chain of
 * dependencies, the engine notes the withdrawal, then takes the note for done ({@code RuleExecutor.evaluateNetwork} of
 * Drools 10.2.0 clears the rule's mark after the evaluation, not before). So each rule is evaluated again until a round
 * changes nothing.
 */
final class Fixpoint {
    private final KieSession session;

    Fixpoint(KieSession session) {
        this.session = session;
    }

    /** How many times rules fired on the way. */
    long reach() {
        long fired = session.fireAllRules();
        long before;
        int again;
        do {
            before = session.getFactCount();
            markAll();
            again = session.fireAllRules();
            fired += again;
        } while (again > 0 || session.getFactCount() != before);
        return fired;
    }

    private void markAll() {
        InternalWorkingMemory memory = (InternalWorkingMemory) session;
        for (TerminalNode[] rule :
                memory.getKnowledgeBase().getReteooBuilder().getTerminalNodes().values()) {
            for (TerminalNode end : rule) {
                if (memory.getNodeMemories().peekNodeMemory(end) instanceof PathMemory path
                        && path.getRuleAgendaItem() != null) {
                    path.queueRuleAgendaItem();
                }
            }
        }
    }
}
