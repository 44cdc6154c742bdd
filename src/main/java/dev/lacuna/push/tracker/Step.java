package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.Identity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to do with one item. */
public sealed interface Step {

    Identity id();

    /** What people know the item by; absent where it is not there yet. */
    @Nullable
    String key();

    /** To make an item that is not there. */
    record Create(Wanted wanted) implements Step {
        @Override
        public Identity id() {
            return wanted.id();
        }

        @Override
        public @Nullable String key() {
            return null;
        }
    }

    /** To bring an item in step. */
    record Update(Wanted wanted, Found found, List<Difference> differences) implements Step {
        public Update {
            differences = List.copyOf(differences);
        }

        @Override
        public Identity id() {
            return wanted.id();
        }

        @Override
        public String key() {
            return found.key();
        }
    }

    /** To open an item again that Lacuna had closed. */
    record Reopen(Wanted wanted, Found found, List<Difference> differences) implements Step {
        public Reopen {
            differences = List.copyOf(differences);
        }

        @Override
        public Identity id() {
            return wanted.id();
        }

        @Override
        public String key() {
            return found.key();
        }
    }

    /**
     * To close an item that nothing asks for any more.
     *
     * @param settled whether it is closed already, so that only its mark is to say so
     */
    record Close(Identity id, Found found, boolean settled) implements Step {
        @Override
        public String key() {
            return found.key();
        }
    }
}
