package dev.lacuna.random;

import dev.lacuna.Lacuna;
import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleSet;

/** The shipped rules, loaded once for all tests. */
public final class ShippedRules {
    private static final RuleSet SHIPPED = RuleFolder.shipped();
    private static final Lacuna LACUNA = Lacuna.with(SHIPPED, new RuleStore(null));

    private ShippedRules() {}

    public static RuleSet shipped() {
        return SHIPPED;
    }

    public static RuleBase compiled() {
        return LACUNA.rules();
    }

    public static Lacuna lacuna() {
        return LACUNA;
    }
}
