package dev.lacuna.question.diff;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.question.assess.SavedCommitment;
import dev.lacuna.question.assess.SavedGap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements that made a difference: those that differ among what the changed root causes rest on, the scopes
 * and the dependencies that lead to them; only if there is none, the severity table and the rules.
 */
final class ChangeExplainer {
    private final Snapshot before;
    private final Snapshot after;
    private final SnapshotGraph groundBefore;
    private final SnapshotGraph groundAfter;
    private final List<StatementChange> dependencies = new ArrayList<>();
    private final List<StatementChange> rules = new ArrayList<>();
    private final List<StatementChange> looking = new ArrayList<>();

    ChangeExplainer(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
        this.groundBefore = new SnapshotGraph(before.statements());
        this.groundAfter = new SnapshotGraph(after.statements());
        Set<Statement> all = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        all.addAll(before.statements().keySet());
        all.addAll(after.statements().keySet());
        for (Statement statement : all) {
            StatementChange cause = difference(statement);
            if (cause != null && statement.kind() == StatementKind.DEPENDENCY) {
                dependencies.add(cause);
            } else if (cause != null && statement.kind() == StatementKind.RULES) {
                rules.add(cause);
            } else if (cause != null && looksElsewhere(cause)) {
                looking.add(cause);
            }
        }
    }

    /** Whether it makes requirements look at more or fewer features. */
    private static boolean looksElsewhere(StatementChange cause) {
        return switch (cause.statement().kind()) {
            case REQUIREMENT, FEATURE, PROVISION -> true;
            case SCOPE -> isNeutral(cause.before()) != isNeutral(cause.after());
            default -> false;
        };
    }

    private static boolean isNeutral(@Nullable StatementContent scope) {
        return scope != null && scope.value("scope").equals(Scope.NOT_APPLICABLE.word());
    }

    /** Why something is looked at, or not any more, in an area, or in all if it is empty. */
    List<StatementChange> whyLookedAt(String area) {
        List<StatementChange> found = looking.stream()
                .filter(cause -> area.isEmpty() || isAbout(cause, area))
                .toList();
        return found.isEmpty() ? rules : found;
    }

    private boolean isAbout(StatementChange cause, String area) {
        Statement statement = cause.statement();
        if (statement.kind() == StatementKind.REQUIREMENT) {
            return true;
        }
        String feature = statement.key().get(0);
        StatementContent is = after.statement(StatementKind.FEATURE, feature);
        StatementContent said = is == null ? before.statement(StatementKind.FEATURE, feature) : is;
        return said != null && said.value("area").equals(area);
    }

    /** Why a gap is another than it was; one of both may be absent. */
    List<StatementChange> of(@Nullable SavedGap was, @Nullable SavedGap is) {
        SavedGap gap = Objects.requireNonNull(is != null ? is : was);
        Set<StatementChange> found = new LinkedHashSet<>();
        add(found, StatementKind.REQUIREMENT, gap.requirement());
        StatementContent said = Objects.requireNonNullElseGet(
                after.statement(StatementKind.REQUIREMENT, gap.requirement()),
                () -> Objects.requireNonNull(before.statement(StatementKind.REQUIREMENT, gap.requirement())));
        String capability = said.value("capability");
        for (String feature : capability.isEmpty() ? featureOf(gap) : bearing(was, is, gap, capability)) {
            if (!capability.isEmpty()) {
                add(found, StatementKind.PROVISION, feature, capability);
            }
            roots(found, feature, gap.facet(), gap.required());
        }
        if (was != null && is != null && was.severity() != is.severity()) {
            add(found, StatementKind.SEVERITY, is.level().word(), is.kind().word());
        }
        if (found.isEmpty() && (was == null || is == null || is.differsFrom(was))) {
            found.addAll(rules);
        }
        return List.copyOf(found);
    }

    /** Why a commitment is kept or broken. */
    List<StatementChange> of(SavedCommitment commitment, SortedSet<String> rootCauses) {
        Set<StatementChange> found = new LinkedHashSet<>();
        SortedSet<String> reached = new TreeSet<>(rootCauses);
        reached.addAll(groundBefore.reached(commitment.feature(), commitment.facet()));
        reached.addAll(groundAfter.reached(commitment.feature(), commitment.facet()));
        Set<Statement> items = new TreeSet<>((one, other) -> one.toString().compareTo(other.toString()));
        before.statements().keySet().stream()
                .filter(it -> it.kind() == StatementKind.PLAN_ITEM)
                .forEach(items::add);
        after.statements().keySet().stream()
                .filter(it -> it.kind() == StatementKind.PLAN_ITEM)
                .forEach(items::add);
        for (Statement item : items) {
            StatementChange cause = difference(item);
            if (cause != null
                    && (touches(cause.before(), reached, commitment) || touches(cause.after(), reached, commitment))) {
                found.add(cause);
            }
        }
        roots(found, commitment.feature(), commitment.facet(), commitment.scope());
        return List.copyOf(found);
    }

    private static boolean touches(
            @Nullable StatementContent item, SortedSet<String> features, SavedCommitment commitment) {
        return item != null
                && features.contains(item.value("feature"))
                && (item.values("facets").isEmpty() || item.values("facets").contains(commitment.facet()));
    }

    /** How the waiver that held last differs; both sides alike if only the day does. */
    StatementChange of(String gap, @Nullable LocalDate was, @Nullable LocalDate is) {
        LocalDate until = Objects.requireNonNull(is == null ? was : is);
        return new StatementChange(
                Statement.of(StatementKind.WAIVER, gap, until.toString()),
                was == null ? null : before.statement(StatementKind.WAIVER, gap, was.toString()),
                is == null ? null : after.statement(StatementKind.WAIVER, gap, is.toString()));
    }

    private static List<String> featureOf(SavedGap gap) {
        return gap.feature() == null ? List.of() : List.of(gap.feature());
    }

    /**
     * The providers on which the gap of a capability hung: those that it is measured by on either side; if it came or went,
     * those that meet what is demanded on one side only. All, where that tells nothing.
     */
    private Set<String> bearing(@Nullable SavedGap was, @Nullable SavedGap is, SavedGap gap, String capability) {
        SortedSet<String> all = new TreeSet<>(groundBefore.providers(capability));
        all.addAll(groundAfter.providers(capability));
        Set<String> bearing = new TreeSet<>();
        if (was == null || is == null) {
            bearing.addAll(all);
            bearing.removeIf(it -> groundBefore.provides(it, capability, gap.facet(), gap.required())
                    == groundAfter.provides(it, capability, gap.facet(), gap.required()));
        } else if (was.measuredBy() != null && is.measuredBy() != null) {
            bearing.addAll(List.of(was.measuredBy(), is.measuredBy()));
        }
        return bearing.isEmpty() ? all : bearing;
    }

    private void roots(Set<StatementChange> found, String feature, String facet, Scope demanded) {
        if (!add(found, StatementKind.FEATURE, feature)
                && applicable(groundBefore, feature, facet) != applicable(groundAfter, feature, facet)) {
            add(found, StatementKind.SCOPE, feature, facet);
        }
        SortedSet<String> reachedBefore = groundBefore.reached(feature, facet);
        SortedSet<String> reachedAfter = groundAfter.reached(feature, facet);
        SortedSet<String> were = groundBefore.rootCauses(feature, facet, demanded);
        SortedSet<String> are = groundAfter.rootCauses(feature, facet, demanded);
        SortedSet<String> all = new TreeSet<>(were);
        all.addAll(are);
        for (String root : all) {
            if (!add(found, StatementKind.FEATURE, root)) {
                add(found, StatementKind.SCOPE, root, facet);
            }
            if (were.contains(root) != are.contains(root)) {
                ways(found, reachedBefore, reachedAfter, root, facet);
            }
        }
    }

    private static boolean applicable(SnapshotGraph ground, String feature, String facet) {
        Scope own = ground.own(feature, facet);
        return own != null && own != Scope.NOT_APPLICABLE;
    }

    /** The dependencies on the way to a root cause that one side has and the other has not. */
    private void ways(
            Set<StatementChange> found,
            Set<String> reachedBefore,
            Set<String> reachedAfter,
            String root,
            String facet) {
        for (StatementChange dependency : dependencies) {
            List<String> ends = dependency.statement().key();
            if (leads(groundBefore, dependency.before(), reachedBefore, ends, root, facet)
                    != leads(groundAfter, dependency.after(), reachedAfter, ends, root, facet)) {
                found.add(dependency);
            }
        }
    }

    private static boolean leads(
            SnapshotGraph ground,
            @Nullable StatementContent said,
            Set<String> reached,
            List<String> ends,
            String root,
            String facet) {
        return said != null
                && reached.contains(ends.get(0))
                && said.values("facets").contains(facet)
                && ground.leadingTo(root, facet).contains(ends.get(1));
    }

    /** Whether the sides differ in it. */
    private boolean add(Set<StatementChange> found, StatementKind kind, String... key) {
        StatementChange cause = difference(Statement.of(kind, key));
        if (cause != null) {
            found.add(cause);
        }
        return cause != null;
    }

    private @Nullable StatementChange difference(Statement statement) {
        StatementContent was = before.statements().get(statement);
        StatementContent is = after.statements().get(statement);
        boolean same = was == null ? is == null : was.sameContentAs(is);
        return same ? null : new StatementChange(statement, was, is);
    }
}
