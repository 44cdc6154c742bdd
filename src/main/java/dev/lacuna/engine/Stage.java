package dev.lacuna.engine;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Which facts rules look at. Rules that cannot match are not loaded: a command that only assesses starts without them. */
enum Stage {
    /** The facts of a catalog under a scenario, and what follows from them. */
    ASSESSING,
    /** What assessments came to, beside other facts. */
    COMPARING;

    private static final Pattern TYPE = Pattern.compile("dev\\.lacuna\\.([a-z.]+)\\.[A-Z*]");

    /**
     * The stages whose facts a package of rules can name; both if it names none that tell.
     *
     * @param text all of its files, since imports are the package's
     */
    static Set<Stage> of(String text) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        TYPE.matcher(text).results().map((MatchResult type) -> type.group(1)).forEach(name -> {
            switch (name) {
                case "catalog" -> {
                    // Words that both stages use.
                }
                case "rule.fact", "rule.conclusion" -> stages.add(ASSESSING);
                default -> stages.add(COMPARING);
            }
        });
        return stages.isEmpty() ? EnumSet.allOf(Stage.class) : stages;
    }
}
