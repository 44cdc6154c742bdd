package dev.lacuna.read;

import dev.lacuna.catalog.Place;
import java.util.List;
import java.util.TreeSet;

/** Collects problems while reading goes on. Places come in relative to a folder and go out as the user named them. */
public final class Problems {
    private final String folder;
    private final TreeSet<Problem> found = new TreeSet<>();

    /** For files that are named as the user named them. */
    public Problems() {
        this("");
    }

    /**
     * For files that are named relative to a folder.
     *
     * @param folder in front of every file name, with its last slash
     */
    public Problems(String folder) {
        this.folder = folder;
    }

    /** An empty collection that names files in the same way. */
    public Problems alike() {
        return new Problems(folder);
    }

    public void add(Place place, String says, String maybe) {
        found.add(new Problem(new Place(folder + place.file(), place.line(), place.column()), says, maybe));
    }

    /** Takes over what another collection has, as it stands there. */
    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** A file that comes in as in {@link #add}, as it goes out. */
    public String shown(String file) {
        return folder + file;
    }

    /** A place as texts cite it, {@code file:line}. */
    public String cite(Place place) {
        return folder + place.citation();
    }

    /** Sorted by place. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** Ends reading if there is a problem. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new ProblemsException(all());
        }
    }
}
