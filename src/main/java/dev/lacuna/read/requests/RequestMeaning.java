package dev.lacuna.read.requests;

import dev.lacuna.catalog.KeyFormat.Default;
import dev.lacuna.catalog.KeyFormat.Demandable;
import dev.lacuna.catalog.KeyFormat.OneOrMany;
import dev.lacuna.catalog.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What texts or codes of an export ask for.
 *
 * @param text the cells, compared without regard to case and to the width of spaces
 * @param by the release, where the row names none
 */
public record RequestMeaning(
        @OneOrMany List<String> text,
        String feature,
        String facet,
        @Demandable @Default("tenant") Scope scope,
        @Nullable String by) {

    public RequestMeaning {
        text = List.copyOf(text);
    }
}
