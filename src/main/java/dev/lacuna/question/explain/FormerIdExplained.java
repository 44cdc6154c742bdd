package dev.lacuna.question.explain;

import dev.lacuna.assessment.Assessment;

/**
 * An explanation of what was asked about under an id that it had before.
 *
 * @param asked the former id
 * @param today the explanation under the id of today
 */
public record FormerIdExplained(String asked, Explanation today) implements Explanation {

    @Override
    public Assessment assessment() {
        return today.assessment();
    }

    @Override
    public String subject() {
        return today.subject();
    }

    @Override
    public boolean unknown() {
        return today.unknown();
    }
}
