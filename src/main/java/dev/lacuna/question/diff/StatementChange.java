package dev.lacuna.question.diff;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * A statement in which the sides differ, so that something changed.
 *
 * @param before absent if it was not said before
 * @param after absent if it is not said any more
 */
public record StatementChange(
        Statement statement,
        @Nullable StatementContent before,
        @Nullable StatementContent after) {

    @JsonProperty
    StatementKind kind() {
        return statement.kind();
    }

    /** Whether nothing broke, but a scope that was unknown became known. */
    @JsonProperty
    public boolean learnt() {
        return kind() == StatementKind.SCOPE
                && before != null
                && after != null
                && before.value("scope").equals(Scope.UNKNOWN.word())
                && !after.value("scope").equals(Scope.UNKNOWN.word());
    }

    /** Whether the sides differ in it; of a waiver they need not, as days go by. */
    boolean changed() {
        return before == null ? after != null : !before.sameContentAs(after);
    }
}
