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

    String title();

    /** In which fields the item is not as it should be. */
    default List<FieldDifference> differences() {
        return List.of();
    }

    /** A step that leaves the item open and in step. */
    sealed interface Edit extends PushStep {
        DesiredItem desired();

        TrackerItem found();

        @Override
        default ItemIdentity id() {
            return desired().id();
        }

        @Override
        default String key() {
            return found().key();
        }

        @Override
        default String title() {
            return desired().title();
        }
    }

    /** To make an item that is not there. */
    record Create(DesiredItem desired) implements PushStep {
        @Override
        public ItemIdentity id() {
            return desired.id();
        }

        @Override
        public @Nullable String key() {
            return null;
        }

        @Override
        public String title() {
            return desired.title();
        }
    }

    /** To bring an item in step. */
    record Update(DesiredItem desired, TrackerItem found, List<FieldDifference> differences) implements Edit {
        public Update {
            differences = List.copyOf(differences);
        }
    }

    /** To open an item again that Lacuna had closed. */
    record Reopen(DesiredItem desired, TrackerItem found, List<FieldDifference> differences) implements Edit {
        public Reopen {
            differences = List.copyOf(differences);
        }
    }

    /**
     * To close an item that nothing asks for any more.
     *
     * @param alreadyClosed whether people closed it, so that only its mark is to say so
     */
    record Close(ItemIdentity id, TrackerItem found, boolean alreadyClosed) implements PushStep {
        @Override
        public String key() {
            return found.key();
        }

        @Override
        public String title() {
            return found.title();
        }
    }
}
