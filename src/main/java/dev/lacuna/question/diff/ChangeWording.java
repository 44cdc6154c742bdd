package dev.lacuna.question.diff;

import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Statement.StatementKind;
import dev.lacuna.output.document.Text;
import dev.lacuna.question.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The causes of changes as sentences, with the place on both sides. */
record ChangeWording(Snapshot before, Snapshot after) {

    /** The name of a feature, and its id in brackets. */
    Text feature(String id) {
        String name = name(StatementKind.FEATURE, id);
        return name == null || name.equals(id)
                ? Text.ofName(id)
                : Text.of(name).plain(" (").name(id).plain(")");
    }

    @Nullable
    String name(StatementKind kind, String id) {
        StatementContent said = after.statement(kind, id);
        StatementContent found = said != null ? said : before.statement(kind, id);
        return found == null ? null : found.name();
    }

    /** A sentence without its full stop. */
    Text sentence(StatementChange cause) {
        return says(cause).add(places(cause));
    }

    private Text says(StatementChange cause) {
        List<String> key = cause.statement().key();
        return switch (cause.statement().kind()) {
            case SCOPE -> scope(cause, key.get(0), key.get(1));
            case DEPENDENCY ->
                feature(key.get(0))
                        .plain(added(cause, " depends on ", " no longer depends on ", " depends in another way on "))
                        .add(feature(key.get(1)))
                        .plain(shifts(cause));
            case PROVISION ->
                feature(key.get(0))
                        .plain(added(cause, " now provides ", " no longer provides ", " provides "))
                        .name(key.get(1));
            case FEATURE ->
                feature(key.get(0))
                        .plain(added(cause, " was added", " was taken out", " changed"))
                        .plain(shifts(cause));
            case REQUIREMENT -> thing(cause, "the requirement ");
            case WAIVER ->
                cause.changed()
                        ? thing(cause, "the waiver of ")
                        : Text.of("the waiver of ").name(key.get(0)).plain(" has " + key.get(1) + " as its last day");
            case PLAN_ITEM -> thing(cause, "the plan item ");
            case SEVERITY ->
                Text.of("the severity table says for " + key.get(0) + " and " + key.get(1))
                        .plain(shifts(cause));
            case RULES ->
                Text.of(added(cause, "rules were added: ", "rules were taken out: ", "rules changed: "))
                        .name(key.get(0));
            default -> Text.of(cause.statement().toString() + " changed");
        };
    }

    private static Text thing(StatementChange cause, String noun) {
        return Text.of(noun)
                .name(cause.statement().key().get(0))
                .plain(added(cause, " is new", " was taken out", " changed"))
                .plain(shifts(cause));
    }

    private static String added(StatementChange cause, String added, String removed, String changed) {
        return cause.before() == null ? added : cause.after() == null ? removed : changed;
    }

    private Text scope(StatementChange cause, String feature, String facet) {
        StatementContent was = cause.before();
        StatementContent is = cause.after();
        if (was == null || is == null) {
            return Text.of("the scope of ")
                    .add(feature(feature))
                    .plain(" in " + facet + " is told " + (is == null ? "no more" : "for the first time"));
        }
        Text says = cause.learnt() && by(is).isEmpty()
                ? Text.of("it was learnt that ").add(feature(feature))
                : feature(feature);
        return says.plain(" is " + offered(is) + " in " + facet + by(is) + "; it was " + offered(was) + by(was));
    }

    private static String offered(StatementContent said) {
        String word = said.value("scope");
        for (Scope scope : Scope.values()) {
            if (scope.word().equals(word)) {
                return Wording.offered(scope);
            }
        }
        return word;
    }

    private static String by(StatementContent said) {
        String by = said.value("by");
        if (by.isEmpty()) {
            return "";
        }
        return by.startsWith("plan-item ") ? " by plan item " + by.substring("plan-item ".length()) : ", as assumed";
    }

    /** The values that differ; empty if one side says nothing at all. */
    private static String shifts(StatementChange cause) {
        StatementContent was = cause.before();
        StatementContent is = cause.after();
        if (was == null || is == null) {
            return "";
        }
        List<String> shifts = new ArrayList<>();
        TreeSet<String> keys = new TreeSet<>(was.values().keySet());
        keys.addAll(is.values().keySet());
        for (String key : keys) {
            if (!was.value(key).equals(is.value(key))) {
                shifts.add(shift(key, was.value(key), is.value(key)));
            }
        }
        return shifts.isEmpty() ? "" : ": " + String.join("; ", shifts);
    }

    private static String shift(String key, String was, String is) {
        Set<String> lost = new TreeSet<>(List.of(was.split(", ", -1)));
        Set<String> gained = new TreeSet<>(List.of(is.split(", ", -1)));
        if (was.isEmpty() || is.isEmpty() || lost.size() + gained.size() == 2) {
            return key + " was " + shown(was) + ", is " + shown(is);
        }
        Set<String> both = new TreeSet<>(lost);
        both.retainAll(gained);
        lost.removeAll(both);
        gained.removeAll(both);
        String without = lost.isEmpty() ? "" : " without " + String.join(", ", lost);
        return key + without + (gained.isEmpty() ? "" : " with " + String.join(", ", gained));
    }

    private static String shown(String value) {
        return value.isEmpty() ? "not said" : value;
    }

    private static Text places(StatementChange cause) {
        String was = cause.before() == null ? null : cause.before().place();
        String is = cause.after() == null ? null : cause.after().place();
        if (was == null && is == null) {
            return Text.EMPTY;
        } else if (was == null || is == null) {
            return Text.of(" (").name(String.valueOf(is == null ? was : is)).plain(")");
        } else if (was.equals(is)) {
            return Text.of(" (").name(is).plain(" on both sides)");
        }
        return Text.of(" (").name(is).plain(", before ").name(was).plain(")");
    }
}
