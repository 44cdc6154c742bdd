package dev.lacuna.read.load;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Feature.FeatureFile;
import dev.lacuna.catalog.Finding.FindingFile;
import dev.lacuna.catalog.FrdForm;
import dev.lacuna.catalog.KeyFormat.ForEachFacet;
import dev.lacuna.catalog.Place;
import dev.lacuna.catalog.Platform;
import dev.lacuna.catalog.Platform.Facet;
import dev.lacuna.catalog.Qualifier.QualifierFile;
import dev.lacuna.catalog.ReleasePlan;
import dev.lacuna.catalog.Target;
import dev.lacuna.catalog.Topology;
import dev.lacuna.catalog.Waiver.WaiverFile;
import dev.lacuna.read.Problems;
import dev.lacuna.read.ProblemsException;
import dev.lacuna.read.load.FolderWalk.CatalogFile;
import dev.lacuna.read.yaml.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Reads the folder of a catalog: files → draft → checks → catalog. */
public final class CatalogFolder {
    private CatalogFolder() {}

    /**
     * The catalog in a folder.
     *
     * @throws ProblemsException with every problem of every file, if one besides the requirements documents has any; files are
     *     then named by the folder as it was given
     */
    public static Catalog read(Path folder) {
        return read(folder, folder.toString().replace(folder.getFileSystem().getSeparator(), "/"));
    }

    /**
     * The catalog in a folder that is a copy.
     *
     * @param named how problems name the folder
     */
    public static Catalog read(Path folder, String named) {
        Problems problems = new Problems(named.isEmpty() || named.endsWith("/") ? named : named + "/");
        Problems frdProblems = problems.alike();
        List<CatalogFile> files = files(folder, named, problems, frdProblems);
        Digest digest = new Digest();
        UncheckedCatalog draft = UncheckedCatalog.of(files, digest, problems, frdProblems);
        check(draft, problems);
        if (!problems.isEmpty()) {
            problems.addAll(frdProblems);
        }
        problems.throwIfAny();
        return catalog(draft, digest.hex());
    }

    private static List<CatalogFile> files(Path folder, String named, Problems problems, Problems frdProblems) {
        if (!Files.isDirectory(folder)) {
            Problems ofFolder = new Problems();
            ofFolder.add(
                    new Place(named, 1, 1),
                    "There is no folder (" + SafeText.of(named) + ").",
                    "Maybe check the name, or name the folder that holds platform.yaml.");
            ofFolder.throwIfAny();
        }
        try {
            List<CatalogFile> files = FolderWalk.files(folder, problems, frdProblems);
            if (files.stream().noneMatch(file -> file.kind() == DocumentKind.PLATFORM)) {
                // A folder without any document is the wrong folder: what else lies in it is not our business.
                Problems ofPlatform = files.isEmpty() ? problems.alike() : problems;
                ofPlatform.add(
                        new Place("platform.yaml", 1, 1),
                        "The folder has no platform.yaml.",
                        "Maybe name the folder that holds it, or write one.");
                ofPlatform.throwIfAny();
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (" + named + ") cannot be read.", e);
        }
    }

    private static void check(UncheckedCatalog draft, Problems problems) {
        CatalogIds words = new CatalogIds(draft, problems);
        FeatureCheck features = new FeatureCheck(words);
        draft.all(Platform.class).forEach(features::platform);
        draft.all(FeatureFile.class).forEach(features::file);
        if (words.features.isEmpty()) {
            problems.add(
                    new Place("platform.yaml", 1, 1),
                    "The catalog holds no feature.",
                    "Maybe add one to features/, or name another folder.");
        }
        TargetCheck targets = new TargetCheck(words, draft);
        draft.all(Target.class).forEach(targets::target);
        draft.all(WaiverFile.class, WaiverFile::waivers).forEach(targets::waiver);
        new UseCheck(words).check(draft);
        FrdDocuments frds = draft.frds();
        frds.check(new CatalogIds(words, frds.origins(), frds.problems()), draft.areas());
    }

    private static Catalog catalog(UncheckedCatalog draft, String hash) {
        Platform platform = draft.all(Platform.class).get(0);
        List<Feature> features = new ArrayList<>();
        for (FeatureFile file : draft.all(FeatureFile.class)) {
            for (Feature feature : file.features()) {
                features.add(complete(feature, file, platform));
            }
        }
        return Catalog.of(platform)
                .features(features)
                .targets(draft.all(Target.class))
                .plans(draft.all(ReleasePlan.class))
                .waivers(draft.all(WaiverFile.class, WaiverFile::waivers))
                .customers(draft.all(Customer.class))
                .topologies(draft.all(Topology.class))
                .qualifiers(draft.all(QualifierFile.class, QualifierFile::qualifiers))
                .frdForm(form(draft))
                .frds(draft.frds().sound())
                .frdProblems(draft.frds().told())
                .findings(draft.all(FindingFile.class, FindingFile::findings))
                .readFrom(CatalogPlaces.of(draft, platform), hash)
                .build();
    }

    private static FrdForm form(UncheckedCatalog draft) {
        return draft.all(QualifierFile.class).stream()
                .map(QualifierFile::form)
                .findFirst()
                .orElse(FrdForm.DEFAULT);
    }

    private static Feature complete(Feature feature, FeatureFile file, Platform platform) {
        String area = file.area();
        Feature placed = feature.area() == null && area != null ? feature.withArea(area) : feature;
        BigDecimal each = feature.effort().get(ForEachFacet.EVERY);
        if (each == null) {
            return placed;
        }
        TreeMap<String, BigDecimal> effort = new TreeMap<>();
        for (Facet facet : platform.facets()) {
            effort.put(facet.id(), each);
        }
        return placed.withEffort(effort);
    }
}
