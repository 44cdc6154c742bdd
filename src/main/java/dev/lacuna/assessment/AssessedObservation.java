package dev.lacuna.assessment;

import dev.lacuna.rule.Message;
import dev.lacuna.rule.Observation;

/** Something worth telling that changes no verdict. */
public record AssessedObservation(Observation fact) implements AssessedConclusion {

    @Override
    public String id() {
        return fact.id();
    }

    @Override
    public String subject() {
        return fact.subject();
    }

    @Override
    public Message message() {
        return fact.message();
    }
}
