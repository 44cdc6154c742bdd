package dev.lacuna.engine;

import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.SecondStageConclusion;
import dev.lacuna.rule.SecondStageFact;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which facts rules look at. Rules that cannot match are not loaded: a command that only assesses starts without them. */
enum Stage {
    /** The facts of a catalog under a scenario, and what follows from them. */
    ASSESSING,
    /** What assessments came to, beside other facts. */
    COMPARING;

    private static final Pattern NAME = Pattern.compile("dev\\.lacuna(?:\\.\\w+)+");

    /**
     * The stages whose facts or conclusions a package of rules names; both if it names none that tell.
     *
     * @param text all of its files, since imports are the package's
     */
    static Set<Stage> of(String text) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .flatMap(Stage::types)
                .forEach(type -> {
                    if (SecondStageFact.class.isAssignableFrom(type)
                            || SecondStageConclusion.class.isAssignableFrom(type)) {
                        stages.add(COMPARING);
                    } else if (Fact.class.isAssignableFrom(type) || Conclusion.class.isAssignableFrom(type)) {
                        stages.add(ASSESSING);
                    }
                });
        return stages.isEmpty() ? EnumSet.allOf(Stage.class) : stages;
    }

    /** The type of a name, or those that the interface of the name groups; none if there is no such type. */
    private static Stream<Class<?>> types(String name) {
        try {
            Class<?> type = Class.forName(binary(name), false, Stage.class.getClassLoader());
            return type.isInterface() ? Stream.of(type.getDeclaredClasses()) : Stream.of(type);
        } catch (ClassNotFoundException noType) {
            return Stream.of();
        }
    }

    /** The name by which the virtual machine knows a type that may stand in another one. */
    private static String binary(String name) {
        List<String> parts = List.of(name.split("\\.", -1));
        StringBuilder binary = new StringBuilder();
        for (String part : parts) {
            boolean inType = binary.length() > 0 && Character.isUpperCase(binary.charAt(binary.lastIndexOf(".") + 1));
            binary.append(binary.isEmpty() ? "" : inType ? "$" : ".").append(part);
        }
        return binary.toString();
    }
}
