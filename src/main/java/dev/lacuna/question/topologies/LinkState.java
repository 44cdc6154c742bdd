package dev.lacuna.question.topologies;

import dev.lacuna.rule.conclusion.Conclusion;

/** Whether a link can be wired. */
public record LinkState(String topology, String link, Feasibility state) implements Conclusion {}
