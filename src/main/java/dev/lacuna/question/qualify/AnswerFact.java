package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Answer;
import dev.lacuna.rule.fact.Fact;

/**
 * That a document answers a qualifier so; there is one for each different answer that it gives.
 *
 * @param explained whether it says how, where the answer is yes, or why, where it is another
 */
public record AnswerFact(String frd, String qualifier, Answer answer, boolean explained) implements Fact {}
