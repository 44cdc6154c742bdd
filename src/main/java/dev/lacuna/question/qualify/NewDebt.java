package dev.lacuna.question.qualify;

import dev.lacuna.catalog.Scope;
import dev.lacuna.rule.conclusion.Conclusion;
import org.jspecify.annotations.Nullable;

/** That a document brings a new feature that is not tenant-scoped; facet and scope are absent where only an answer says so. */
public record NewDebt(
        String frd, @Nullable String facet, @Nullable Scope scope) implements Conclusion {}
