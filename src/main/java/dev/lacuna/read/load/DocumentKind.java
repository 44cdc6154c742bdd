package dev.lacuna.read.load;

import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Feature.FeatureFile;
import dev.lacuna.catalog.Finding.FindingFile;
import dev.lacuna.catalog.FrontMatter;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Qualifier.QualifierFile;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Waiver.WaiverFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of document, told by where its file lies in the folder of the catalog. */
public enum DocumentKind {
    PLATFORM("platform", Platform.class, "platform.yaml"),
    FEATURES("features", FeatureFile.class, "features/"),
    TARGET("target", Target.class, "targets/"),
    RELEASE("release", ReleasePlan.class, "releases/"),
    WAIVERS("waivers", WaiverFile.class, "waivers.yaml"),
    CUSTOMER("customer", Customer.class, "customers/"),
    TOPOLOGY("topology", Topology.class, "topologies/"),
    QUALIFIERS("qualifiers", QualifierFile.class, "qualifiers.yaml"),
    FINDINGS("findings", FindingFile.class, "findings.yaml"),
    /** Markdown; the front matter is what has a schema. */
    FRD("frd", FrontMatter.class, "frds/");

    /** What {@link #of} offers to a reader who put a file in the wrong place. */
    static final List<String> PLACES = Stream.of(values())
            .filter(kind -> kind != FRD)
            .map(kind -> kind.place)
            .toList();

    static final String MARKDOWN = ".md";

    private static final Pattern YAML = Pattern.compile(".*\\.(yaml|yml|json)", Pattern.DOTALL);

    private final String word;
    private final Class<? extends Record> type;
    private final String place;
    private final Pattern path;

    /** @param place a file, or a folder of them; those of features and of documents may have folders in them */
    DocumentKind(String word, Class<? extends Record> type, String place) {
        this.word = word;
        this.type = type;
        this.place = place;
        boolean nested = place.equals("features/") || place.equals("frds/");
        String name = place.endsWith("/") ? place + (nested ? ".+" : "[^/]+") : place.replace(".yaml", "");
        String extension = place.equals("frds/") ? "\\.md" : "\\.(yaml|yml|json)";
        this.path = Pattern.compile(name + extension, Pattern.DOTALL);
    }

    /** The file, or the folder with its slash. */
    String place() {
        return place;
    }

    /** The name of its schema. */
    public String word() {
        return word;
    }

    /** The record that holds one document. */
    public Class<? extends Record> type() {
        return type;
    }

    /** Whether a catalog has one file of it at most. */
    boolean single() {
        return !place.endsWith("/");
    }

    static boolean isYaml(String name) {
        return YAML.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** The kind of the file, told by its path below the catalog's folder. */
    static Optional<DocumentKind> of(String relative) {
        return Stream.of(values())
                .filter(kind -> kind.path.matcher(relative).matches())
                .findFirst();
    }
}
