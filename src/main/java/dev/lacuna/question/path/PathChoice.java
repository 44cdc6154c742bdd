package dev.lacuna.question.path;

import java.math.BigDecimal;
import java.util.List;

/**
 * A capability that several features could come to provide as demanded, and which of them it is.
 *
 * @param gap the id of its gap
 * @param through the feature chosen
 * @param options all of them, by id
 */
public record PathChoice(String gap, String through, List<Option> options) {

    public PathChoice {
        options = List.copyOf(options);
    }

    /**
     * One of the features.
     *
     * @param effort what it would take if nothing else were done
     * @param establish how much would have to be established
     */
    public record Option(String feature, BigDecimal effort, int establish) {}
}
