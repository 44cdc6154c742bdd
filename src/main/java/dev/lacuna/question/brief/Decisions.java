package dev.lacuna.question.brief;

import java.util.List;

/**
 * The decisions that unlock most, at most five.
 *
 * @param closes the ids of the page's deciding gaps that they close together
 * @param eases those that they make less bad together, but that stay open
 * @param left those that they leave as they are
 * @param proven whether no other five do better; else not all could be weighed
 */
public record Decisions(
        List<Decision> decisions, List<String> closes, List<String> eases, List<String> left, boolean proven) {
    static final Decisions NONE = new Decisions(List.of(), List.of(), List.of(), List.of(), true);

    public Decisions {
        decisions = List.copyOf(decisions);
        closes = List.copyOf(closes);
        eases = List.copyOf(eases);
        left = List.copyOf(left);
    }
}
