package dev.lacuna.engine;

import dev.lacuna.rule.RuleInfo;
import java.util.List;
import org.kie.api.KieBase;

/** Compiled rules; open as many sessions as wanted, from any thread. */
public final class RuleBase {
    private final KieBase rules;
    private final List<RuleInfo> infos;

    RuleBase(KieBase rules, List<RuleInfo> infos) {
        this.rules = rules;
        this.infos = List.copyOf(infos);
    }

    /** The rules in it, by id. */
    public List<RuleInfo> rules() {
        return infos;
    }

    /** A session without facts. */
    public Session open() {
        return new Session(rules);
    }
}
