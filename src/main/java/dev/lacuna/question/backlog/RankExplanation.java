package dev.lacuna.question.backlog;

import dev.lacuna.question.Wording;
import java.util.ArrayList;
import java.util.List;

/** Says in words by what a backlog is ordered, and what could not be counted. */
final class RankExplanation {
    private final WorkBacklog backlog;

    RankExplanation(WorkBacklog backlog) {
        this.backlog = backlog;
    }

    /** One sentence each. */
    List<String> explanation() {
        List<String> sentences = new ArrayList<>();
        sentences.add(order());
        long estimated =
                backlog.all().stream().filter(item -> item.effort() != null).count();
        if (estimated < backlog.all().size()) {
            sentences.add("An effort is recorded for " + estimated + " of "
                    + Wording.count(backlog.all().size(), "item") + "; those without one come after those with one"
                    + (backlog.rank() == Rank.WSJF ? ", since there is nothing to divide by" : "")
                    + ". Nobody knows the effort of what must first be established.");
        }
        if (!backlog.customersRecorded()) {
            sentences.add("Which customers an item touches is not recorded, so they do not count here.");
        }
        return sentences;
    }

    private String order() {
        String unlocks = "by the blockers that an item helps to close, then by the customers that it touches, then by "
                + "the least effort, then by all the gaps that it helps to close, then by id";
        return switch (backlog.rank()) {
            case UNLOCKS -> "What unlocks most comes first: " + unlocks + ".";
            case SEVERITY -> "Ordered by the worst gap that an item helps to close; among equals " + unlocks + ".";
            case CUSTOMERS -> "Ordered by the number of customers that an item touches; among equals " + unlocks + ".";
            case WSJF ->
                "Ordered by WSJF, weighted shortest job first: value divided by effort. The value is 8 for each "
                        + "blocker that an item helps to close, 3 for a major and 1 for a minor gap, and 1 for each customer "
                        + "that it touches. Among equals " + unlocks + ".";
        };
    }
}
