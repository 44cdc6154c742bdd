package dev.lacuna.question;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Platform.Area;
import dev.lacuna.catalog.Platform.Owner;
import dev.lacuna.catalog.Requirement;
import dev.lacuna.catalog.Scope;
import dev.lacuna.catalog.Target;
import dev.lacuna.output.document.Style;
import dev.lacuna.output.document.Text;
import dev.lacuna.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the things of a catalog are called in sentences. */
public record Wording(Catalog catalog) {

    /** Its name, and its id in brackets. */
    public Text feature(String id) {
        Feature feature = catalog.features().get(id);
        return feature == null ? Text.ofName(id) : named(feature.name(), id);
    }

    /** Its name, or its id where it has none. */
    public String area(String id) {
        return catalog.platform().areas().stream()
                .filter(area -> area.id().equals(id))
                .map(Area::name)
                .filter(name -> name != null)
                .findFirst()
                .orElse(id);
    }

    /** Its name, and its id in brackets. */
    public Text areaWithId(String id) {
        String name = area(id);
        return name.equals(id) ? Text.of(name) : Text.of(name).muted(" (" + id + ")");
    }

    /** Its name, or its id where it has none. */
    public String platform() {
        String name = catalog.platform().name();
        return name == null ? catalog.platform().platform() : name;
    }

    /** The platform, at the release that is asked about or the one that the catalog describes. */
    public String platform(@Nullable String release) {
        if (release != null) {
            return platform() + " as planned for " + release;
        }
        String current = catalog.platform().current();
        return current == null ? platform() : platform() + " " + current;
    }

    /** The name of a target, or its id where it has none. */
    public String target(String id) {
        Target target = catalog.targets().get(id);
        return target == null || target.name() == null ? id : target.name();
    }

    /** The requirement of a target by its id, absent if the target has none of it. */
    public @Nullable Requirement requirement(String target, String id) {
        Target asked = catalog.targets().get(target);
        return asked == null
                ? null
                : asked.requirements().stream()
                        .filter(requirement -> requirement.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    public String owner(@Nullable String id) {
        if (id == null) {
            return "nobody named";
        }
        return catalog.platform().owners().stream()
                .filter(owner -> owner.id().equals(id))
                .map(Owner::name)
                .filter(name -> name != null)
                .findFirst()
                .orElse(id);
    }

    /** The areas of the platform, in its order. */
    public List<String> areas() {
        return catalog.platform().areas().stream().map(Area::id).toList();
    }

    private static Text named(String name, String id) {
        return name.equals(id)
                ? Text.ofName(id)
                : Text.of(name).plain(" (").name(id).plain(")");
    }

    public static Text verdict(Verdict verdict) {
        return Text.of(style(verdict), verdict.word());
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case BLOCKED -> Style.BAD;
            case UNVERIFIED -> Style.UNKNOWN;
            case AT_RISK -> Style.WARN;
            case READY -> Style.GOOD;
            case NOT_ASSESSED -> Style.MUTED;
        };
    }

    /** What follows "is". */
    public static String offered(Scope scope) {
        return switch (scope) {
            case NONE -> "missing";
            case CLUSTER -> "cluster-scoped";
            case MIXED -> "tenant-scoped only in part";
            case UNKNOWN -> "unknown";
            case TENANT -> "tenant-scoped";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    /** What has to be offered. */
    public static String wanted(Scope scope) {
        return switch (scope) {
            case CLUSTER -> "cluster-scoped at least";
            case MIXED -> "tenant-scoped, at least in part";
            default -> offered(scope);
        };
    }

    /** E.g. {@code 8} or {@code 2.5}. */
    public static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** E.g. {@code 1 gap}, {@code 2 gaps}. */
    public static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
