package dev.lacuna.engine;

import dev.lacuna.rule.conclusion.Concluded;
import dev.lacuna.rule.conclusion.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;

/** Watches which conclusions come and go; what only went to come again counts for nothing. */
final class Witness extends DefaultRuleRuntimeEventListener {
    private final Map<Concluded, Integer> balance = new LinkedHashMap<>();

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Concluded concluded) {
            balance.merge(concluded, 1, Integer::sum);
        }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        if (event.getOldObject() instanceof Concluded concluded) {
            balance.merge(concluded, -1, Integer::sum);
        }
    }

    Difference difference() {
        List<Concluded> gone = new ArrayList<>();
        List<Concluded> come = new ArrayList<>();
        balance.forEach((concluded, count) -> {
            if (count < 0) {
                gone.add(concluded);
            } else if (count > 0) {
                come.add(concluded);
            }
        });
        return new Difference(gone, come);
    }
}
