package dev.lacuna.rule.fact;

/** That a requirement counts under a tenancy model. */
public record Counts(String requirement, String model) implements Stated {
    /** In the place of a model: the question as it was asked, with the model that was named, or with all. */
    public static final String AS_ASKED = "*";
}
