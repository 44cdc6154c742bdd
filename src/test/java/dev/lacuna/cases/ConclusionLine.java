package dev.lacuna.cases;

import dev.lacuna.catalog.Term;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Gap;
import dev.lacuna.rule.Observation;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion in one line: its name and its values in their order, e.g. {@code Shortfall rep.peer configuration cluster}.
 * A yes is written as the name of what is so, a no is left out.
 */
final class ConclusionLine {
    private ConclusionLine() {}

    static String of(Conclusion conclusion) {
        if (conclusion instanceof Gap gap) {
            return "Gap " + gap.id() + " in " + gap.area() + " wants "
                    + gap.required().word() + " "
                    + gap.facet() + " has " + gap.effective().word() + " "
                    + gap.level().word() + " "
                    + gap.severity().word() + (gap.inherited() ? " inherited" : "") + through(gap);
        } else if (conclusion instanceof Observation observation) {
            return "Observation " + observation.kind() + " " + observation.id() + " \""
                    + observation.message().text() + "\"";
        }
        StringBuilder line = new StringBuilder(conclusion.getClass().getSimpleName());
        for (RecordComponent component : conclusion.getClass().getRecordComponents()) {
            line.append(text(component, conclusion));
        }
        return line.toString();
    }

    private static String through(Gap gap) {
        return gap.feature() == null && gap.through() != null ? " through " + gap.through() : "";
    }

    private static String text(RecordComponent component, Conclusion conclusion) {
        Object value = value(component, conclusion);
        if (value instanceof Boolean yes) {
            return yes ? " " + component.getName() : "";
        }
        return " " + (value instanceof Term term ? term.word() : String.valueOf(value));
    }

    private static @Nullable Object value(RecordComponent component, Conclusion conclusion) {
        try {
            return component.getAccessor().invoke(conclusion);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record hides (" + component.getName() + ").", impossible);
        }
    }
}
