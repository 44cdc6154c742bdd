package dev.lacuna.read.load;

import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.FrontMatter;
import dev.lacuna.read.yaml.SafeText;
import java.util.Map;

/** Checks what the front matter of documents refers to. To be called after all qualifiers are known. */
final class FrdCheck {
    private final CatalogIds words;
    private final Map<String, String> areas;
    private final IdRegistry frds;

    /** @param areas of the features of the catalog, as far as they are known */
    FrdCheck(CatalogIds words, Map<String, String> areas) {
        this.words = words;
        this.areas = areas;
        this.frds = new IdRegistry("FRD", words.problems);
    }

    void frd(Frd frd) {
        FrontMatter head = frd.head();
        frds.give(head.id(), words.origins.value(head, "id"));
        feature(head);
        words.need(words.areas, head, "area", head.area());
        words.need(words.releases, head, "release", head.release());
        words.need(words.owners, head, "owner", head.owner());
        words.needKeys(words.facets, head, "facets", head.facets().keySet());
        words.needKeys(words.qualifiers, head, "qualifiers", head.qualifiers().keySet());
    }

    private void feature(FrontMatter head) {
        String area = head.area();
        String known = areas.get(head.feature());
        if (!words.origins.has(head, "area")) {
            words.features.need(
                    "feature",
                    head.feature(),
                    words.origins.value(head, "feature"),
                    "add \"area: …\" to the front matter if it is a new feature");
        } else if (area != null && known != null && !known.equals(area)) {
            words.problems.add(
                    words.origins.value(head, "area"),
                    "area is (" + SafeText.of(area) + "), but the catalog has the feature (" + head.feature()
                            + ") in another.",
                    "Maybe write \"" + known + "\", or leave the key out.");
        }
    }
}
