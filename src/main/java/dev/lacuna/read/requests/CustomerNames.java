package dev.lacuna.read.requests;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.read.requests.NearNames.NamedCustomer;
import dev.lacuna.read.yaml.SafeText;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which customer a name of an export means: one that the catalog or the mapping names, else a new one. A name that is only
 * nearly that of another customer is never made a new one: people decide.
 */
final class CustomerNames {
    private static final int LONGEST_ID = 100;
    private final Map<String, String> exact = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final NearNames near = new NearNames();

    /**
     * What a name means.
     *
     * @param id of the customer; absent where {@code says} says why there is none
     * @param maybe what to do about it
     */
    record Meaning(@Nullable String id, String says, String maybe) {}

    CustomerNames(Catalog catalog, Map<String, String> mapped) {
        for (Customer known : catalog.customers()) {
            exact.put(ExportMapping.key(known.id()), known.id());
            exact.put(ExportMapping.key(known.called()), known.id());
            near.add(known.id(), new NamedCustomer(known.called(), known.id()));
            near.add(known.called(), new NamedCustomer(known.called(), known.id()));
        }
        exact.putAll(ExportMapping.normalised(mapped));
        mapped.forEach((name, id) -> near.add(name, new NamedCustomer(name, id)));
        ids.addAll(exact.values());
    }

    /** @param name not empty */
    Meaning meaning(String name) {
        String shown = SafeText.of(name);
        if (SafeText.firstForbidden(name) >= 0) {
            return refused(
                    "The customer (" + shown + ") has a character in its name that a reader would not see.",
                    "Maybe delete it.");
        }
        String id = exact.get(ExportMapping.key(name));
        if (id != null) {
            return new Meaning(id, "", "");
        }
        String fresh = idOf(name);
        if (fresh.isEmpty() || fresh.length() > LONGEST_ID) {
            return refused(
                    fresh.isEmpty()
                            ? "The customer (" + shown + ") has no letters to make an id of."
                            : "The customer (" + shown + ") has a name that is too long to make an id of.",
                    "Maybe give it one under customers.");
        }
        NamedCustomer like = near.nearest(name);
        if (like != null) {
            return refused(
                    "The customer (" + shown + ") is not known, and its name is like that of ("
                            + SafeText.of(like.name()) + ").",
                    "Maybe add to customers of the mapping: {\"" + shown.replace("\"", "\\\"") + "\": " + like.id()
                            + "}, or an id of its own if it is another one.");
        }
        if (!ids.add(fresh)) {
            return refused(
                    "The customer (" + shown + ") would get an id (" + fresh + ") that another one has.",
                    "Maybe give it one under customers.");
        }
        exact.put(ExportMapping.key(name), fresh);
        near.add(name, new NamedCustomer(name, fresh));
        return new Meaning(fresh, "", "");
    }

    /** The id of a customer that a name which is none of the known ones may mean. */
    @Nullable
    String like(String name) {
        NamedCustomer like = exact.containsKey(ExportMapping.key(name)) ? null : near.nearest(name);
        return like == null ? null : like.id();
    }

    private static Meaning refused(String says, String maybe) {
        return new Meaning(null, says, maybe);
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** E.g. {@code acme-inc} of {@code Acme, Inc.}. */
    static String idOf(String name) {
        return plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
