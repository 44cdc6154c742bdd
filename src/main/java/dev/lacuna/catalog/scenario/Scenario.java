package dev.lacuna.catalog.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment is asked under.
 *
 * @param target the id of the target
 * @param model the tenancy model; without it, the requirements of all models count
 * @param release the release to project to; without it, nothing is projected
 * @param day the day asked about, against which waivers are held
 * @param areas the areas whose verdicts are asked for; all if empty
 * @param changes what is assumed besides; of two about the same scope, the later one holds
 */
public record Scenario(
        String target,
        @Nullable String model,
        @Nullable String release,
        LocalDate day,
        SortedSet<String> areas,
        List<Assumption> changes) {

    public Scenario {
        areas = Collections.unmodifiableSortedSet(new TreeSet<>(areas));
        changes = List.copyOf(changes);
    }

    /** The plain question: is the platform as it is ready for this target? */
    public static Scenario of(String target, LocalDate day) {
        return new Scenario(target, null, null, day, new TreeSet<>(), List.of());
    }

    public Scenario withModel(@Nullable String other) {
        return new Scenario(target, other, release, day, areas, changes);
    }

    public Scenario withRelease(@Nullable String other) {
        return new Scenario(target, model, other, day, areas, changes);
    }

    public Scenario withAreas(SortedSet<String> others) {
        return new Scenario(target, model, release, day, others, changes);
    }

    public Scenario withChanges(List<Assumption> others) {
        return new Scenario(target, model, release, day, areas, others);
    }

    /** Whether the verdict of an area is asked for. */
    public boolean asksAbout(String area) {
        return areas.isEmpty() || areas.contains(area);
    }

    /** Whether another scenario asks the same, if only on another day, for another release or under other assumptions. */
    public boolean asksTheSameAs(Scenario other) {
        return target.equals(other.target) && Objects.equals(model, other.model) && areas.equals(other.areas);
    }
}
