package dev.lacuna.question.brief;

import dev.lacuna.question.unknowns.UnknownScope;
import org.jspecify.annotations.Nullable;

/**
 * A scope that nobody has established, to be found out.
 *
 * @param decides what hangs on it by itself; absent if something else has to change before it matters
 */
public record ScopeToEstablish(
        String feature, String facet, @Nullable UnknownScope decides) {}
