package dev.lacuna.read.load;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.frd.FrdReader;
import dev.lacuna.read.load.FolderWalk.CatalogFile;
import dev.lacuna.read.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads documents that lie beside a catalog, and holds them against it. */
public final class FrdFiles {
    private final Problems problems;
    private final YamlReader yaml;
    private final FrdReader reader;
    private final Set<Path> seen = new HashSet<>();
    private final List<Frd> frds = new ArrayList<>();

    private FrdFiles(Problems problems) {
        this.problems = problems;
        this.yaml = new YamlReader(problems);
        this.reader = new FrdReader(yaml, problems);
    }

    /**
     * The documents in files, and all Markdown in folders, by id.
     *
     * @param named how texts cite the catalog's folder
     * @throws dev.lacuna.read.ProblemsException with every problem of every document
     */
    public static List<Frd> read(List<Path> given, Catalog catalog, Path named) {
        FrdFiles files = new FrdFiles(new Problems());
        given.forEach(files::take);
        files.check(catalog, shown(named) + "/");
        files.problems.throwIfAny();
        return files.frds.stream().sorted(Comparator.comparing(Frd::id)).toList();
    }

    private static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private void take(Path given) {
        try {
            if (Files.isDirectory(given)) {
                folder(given);
            } else if (Files.isRegularFile(given, LinkOption.NOFOLLOW_LINKS)) {
                read(given, shown(given));
            } else {
                boolean link = Files.isSymbolicLink(given);
                tell(
                        given,
                        link ? "This is a link." : "There is neither a file nor a folder of this name.",
                        link ? "Maybe name the file that it leads to." : "Maybe check the name.");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void folder(Path given) throws IOException {
        String prefix = given.equals(Path.of(".")) ? "" : shown(given);
        String named = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
        Problems ofFolder = new Problems(named);
        List<CatalogFile> files = FolderWalk.documents(given, ofFolder);
        ofFolder.all().forEach(problem -> problems.add(problem.place(), problem.says(), problem.maybe()));
        if (files.isEmpty() && ofFolder.all().isEmpty()) {
            tell(given, "The folder holds no document (*.md).", "Maybe name another one.");
        }
        for (CatalogFile file : files) {
            read(file.path(), named + file.relative());
        }
    }

    private void tell(Path given, String says, String maybe) {
        problems.add(new Place(shown(given), 1, 1), says, maybe);
    }

    private void read(Path path, String shownAs) throws IOException {
        if (!seen.add(path.toRealPath())) {
            return;
        }
        byte[] bytes = yaml.bytes(path, shownAs);
        Frd frd = bytes == null ? null : reader.read(bytes, shownAs);
        if (frd != null) {
            frds.add(frd);
        }
    }

    private void check(Catalog catalog, String named) {
        Map<String, String> areas = new HashMap<>();
        for (Feature feature : catalog.features().values()) {
            String area = feature.area();
            if (area != null) {
                areas.put(feature.id(), area);
            }
        }
        frds.forEach(new FrdCheck(new CatalogIds(catalog, named, yaml.origins(), problems), areas)::frd);
    }
}
