package dev.lacuna.read;

import java.util.List;
import java.util.stream.Collectors;

/** Ends reading: carries every problem, sorted by place, at least one. The message is the text that users see. */
public final class ProblemsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ProblemsException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
