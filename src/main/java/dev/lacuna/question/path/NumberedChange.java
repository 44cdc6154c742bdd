package dev.lacuna.question.path;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lacuna.catalog.Scope;
import dev.lacuna.output.document.BulletList;
import dev.lacuna.output.document.NestedEntry;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A change of one subject in one facet, with its place in the order of all changes; and how several are told. */
public interface NumberedChange {
    int number();

    /** A feature, or the requirement whose capability nothing provides. */
    String subject();

    String facet();

    /** Its own scope before. */
    Scope from();

    @Nullable
    String owner();

    /** The numbers of the changes that it comes after. */
    List<Integer> after();

    /** {@code SUBJECT:FACET}, as in the backlog. */
    @JsonProperty
    default String id() {
        return subject() + ":" + facet();
    }

    @JsonProperty
    default String work() {
        return establish() ? "establish" : "build";
    }

    /** Whether its scope only has to be found out, and nothing built if it turns out well. */
    default boolean establish() {
        return from() == Scope.UNKNOWN;
    }

    /** E.g. {@code after [1], [2]}; empty if it comes after nothing. */
    default String order() {
        return after().isEmpty()
                ? ""
                : after().stream().map(other -> "[" + other + "]").collect(Collectors.joining(", ", "after ", ""));
    }

    /** E.g. {@code 2 things to build and 1 unknown to establish}; empty for none. */
    static String counted(List<? extends NumberedChange> changes) {
        long establish = changes.stream().filter(NumberedChange::establish).count();
        long build = changes.size() - establish;
        List<String> parts = new ArrayList<>();
        if (build > 0) {
            parts.add(Wording.count(build, "thing") + " to build");
        }
        if (establish > 0) {
            parts.add(Wording.count(establish, "unknown") + " to establish");
        }
        return String.join(" and ", parts);
    }

    /** What has to be established, by area and feature, since it can all be done at once. */
    static BulletList toEstablish(List<? extends NumberedChange> changes, Wording wording) {
        List<NestedEntry> areas = new ArrayList<>();
        for (String area : wording.areas()) {
            Map<String, List<NumberedChange>> features = changes.stream()
                    .filter(NumberedChange::establish)
                    .filter(change -> area.equals(
                            wording.catalog().feature(change.subject()).area()))
                    .collect(Collectors.groupingBy(NumberedChange::subject, TreeMap::new, Collectors.toList()));
            if (!features.isEmpty()) {
                areas.add(new NestedEntry(
                        List.of(Text.EMPTY.strong(wording.area(area))),
                        features.values().stream()
                                .map(several -> unknown(several, wording))
                                .toList()));
            }
        }
        return new BulletList(areas);
    }

    private static NestedEntry unknown(List<NumberedChange> changes, Wording wording) {
        String facets = changes.stream()
                .map(change -> change.facet() + " [" + change.number() + "]")
                .collect(Collectors.joining(", "));
        NumberedChange first = changes.get(0);
        return NestedEntry.of(
                wording.feature(first.subject()).plain(": " + facets).muted(" · " + wording.owner(first.owner())));
    }
}
