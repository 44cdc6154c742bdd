package dev.lacuna.rule.fact;

import java.time.LocalDate;

/** That a gap is accepted up to and including a day. */
public record WaiverFact(String gap, LocalDate until) implements Fact {}
