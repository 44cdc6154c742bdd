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

    ConclusionDelta delta() {
        List<Conclusion> removed = new ArrayList<>();
        List<Conclusion> added = new ArrayList<>();
        balance.forEach((concluded, count) -> {
            if (count < 0) {
                removed.add(concluded);
            } else if (count > 0) {
                added.add(concluded);
            }
        });
        return new ConclusionDelta(removed, added);
    }
}
