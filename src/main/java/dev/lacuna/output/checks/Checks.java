package dev.lacuna.output.checks;

import java.util.List;

/**
 * All checks of one run, in the order in which they are to be told; those of a group stand together.
 *
 * @param command what made them, e.g. {@code qualify}
 * @param version of the program
 * @param rules those that checks name, and others that were held and found nothing
 */
public record Checks(String command, String version, List<CheckRule> rules, List<Check> all) {

    public Checks {
        rules = List.copyOf(rules);
        all = List.copyOf(all);
    }

    public List<Check> with(CheckResult result) {
        return all.stream().filter(check -> check.result() == result).toList();
    }
}
