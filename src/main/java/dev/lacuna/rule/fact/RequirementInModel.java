package dev.lacuna.rule.fact;

/** That a requirement counts under a tenancy model. */
public record RequirementInModel(String requirement, String model) implements Fact {
    /** In the place of a model: the question as it was asked, with the model that was named, or with all. */
    public static final String AS_ASKED = "*";
}
