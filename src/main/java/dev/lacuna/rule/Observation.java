package dev.lacuna.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something worth telling that changes no verdict; what users' own rules conclude.
 *
 * @param rule the id of the rule that concludes it
 * @param kind one word for its sort, e.g. {@code inconsistent}
 * @param subject the feature, capability or link that it is about
 * @param facet the facet that it is about, if it is about one
 */
public record Observation(
        String rule, String kind, String subject, @Nullable String facet, Message message) implements Conclusion {

    /** {@code RULE:SUBJECT}, and {@code :FACET} where it is about one. */
    public String id() {
        return facet == null ? rule + ":" + subject : rule + ":" + subject + ":" + facet;
    }

    /** About a subject in a facet; the sentence and its names as {@link Message#of} takes them. */
    public static Observation of(
            String rule, String kind, String subject, @Nullable String facet, String sentence, Object... names) {
        return new Observation(rule, kind, subject, facet, Message.of(sentence, names));
    }
}
