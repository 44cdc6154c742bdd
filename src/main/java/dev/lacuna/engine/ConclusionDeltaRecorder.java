package dev.lacuna.engine;

import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.ConclusionDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;

/** Watches which conclusions come and go; what only went to come again counts for nothing. */
final class ConclusionDeltaRecorder extends DefaultRuleRuntimeEventListener {
    private final Map<Conclusion, Integer> balance = new LinkedHashMap<>();

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Conclusion concluded) {
            balance.merge(concluded, 1, Integer::sum);
        }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        if (event.getOldObject() instanceof Conclusion concluded) {
            balance.merge(concluded, -1, Integer::sum);
        }
    }

    ConclusionDelta difference() {
        List<Conclusion> gone = new ArrayList<>();
        List<Conclusion> come = new ArrayList<>();
        balance.forEach((concluded, count) -> {
            if (count < 0) {
                gone.add(concluded);
            } else if (count > 0) {
                come.add(concluded);
            }
        });
        return new ConclusionDelta(gone, come);
    }
}
