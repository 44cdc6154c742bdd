package dev.lacuna.question.customers;

import dev.lacuna.rule.conclusion.Conclusion;

/** Nothing is recorded of a customer in some respect, so that nothing follows: not even that there is nothing. */
public record UnrecordedDetail(String customer, CustomerDetail respect) implements Conclusion {}
