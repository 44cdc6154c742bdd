package dev.lacuna.read.load;

import dev.lacuna.read.ProblemsException;
import java.util.List;

/** Runs a reader and collects what it told. */
final class ProblemCapture {
    private ProblemCapture() {}

    static List<String> problems(Runnable reader) {
        try {
            reader.run();
            return List.of();
        } catch (ProblemsException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }
}
