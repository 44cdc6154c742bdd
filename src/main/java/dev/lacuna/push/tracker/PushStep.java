package dev.lacuna.push.tracker;

import dev.lacuna.question.backlog.ItemIdentity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to do with one item. */
public sealed interface PushStep {

    ItemIdentity id();

    /** What people know the item by; absent where it is not there yet. */
    @Nullable
    String key();

    /** To make an item that is not there. */
    record Create(DesiredItem wanted) implements PushStep {
        @Override
        public ItemIdentity id() {
            return wanted.id();
        }

        @Override
        public @Nullable String key() {
            return null;
        }
    }

    /** To bring an item in step. */
    record Update(DesiredItem wanted, TrackerItem found, List<FieldDifference> differences) implements PushStep {
        public Update {
            differences = List.copyOf(differences);
        }

        @Override
        public ItemIdentity id() {
            return wanted.id();
        }

        @Override
        public String key() {
            return found.key();
        }
    }

    /** To open an item again that Lacuna had closed. */
    record Reopen(DesiredItem wanted, TrackerItem found, List<FieldDifference> differences) implements PushStep {
        public Reopen {
            differences = List.copyOf(differences);
        }

        @Override
        public ItemIdentity id() {
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
    record Close(ItemIdentity id, TrackerItem found, boolean settled) implements PushStep {
        @Override
        public String key() {
            return found.key();
        }
    }
}
