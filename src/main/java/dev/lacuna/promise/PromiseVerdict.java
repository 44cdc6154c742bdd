package dev.lacuna.promise;

import dev.lacuna.conclusion.Concluded;
import dev.lacuna.conclusion.Keeping;

/** How a promise stands. */
public record PromiseVerdict(String customer, int entry, Keeping state) implements Concluded {}
