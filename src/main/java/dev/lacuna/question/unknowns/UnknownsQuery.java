package dev.lacuna.question.unknowns;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.question.Query;
import dev.lacuna.question.assess.AssessQuery;
import java.time.LocalDate;

/** What depends on the unknown scopes, and which of them to establish first? */
public record UnknownsQuery(AssessQuery question) implements Query<Unknowns> {

    @Override
    public Unknowns ask(Lacuna.Inquiry inquiry, LocalDate today) {
        Assessment assessment = inquiry.assess(question.scenario(inquiry.catalog(), today));
        return new SensitivityAnalysis(inquiry, assessment).analyse();
    }
}
