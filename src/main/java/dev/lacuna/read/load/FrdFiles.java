package dev.lacuna.read.load;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Feature;
import dev.lacuna.catalog.Frd;
import dev.lacuna.catalog.FrdProblem;
import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.load.FolderWalk.CatalogFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads documents that lie beside a catalog, and holds them against it. */
public final class FrdFiles {
    private final Problems wrongUse = new Problems();
    private final FrdDocuments frds;
    private final Set<Path> seen = new HashSet<>();

    private FrdFiles(FrdDocuments frds) {
        this.frds = frds;
    }

    /**
     * What came of reading documents.
     *
     * @param frds those that could be read, by id
     * @param problems of the others, by place
     */
    public record ReadFrds(List<Frd> frds, List<FrdProblem> problems) {

        public ReadFrds {
            frds = List.copyOf(frds);
            problems = List.copyOf(problems);
        }

        /** Those that lie in the folder of a catalog. */
        public static ReadFrds of(Catalog catalog) {
            return new ReadFrds(catalog.frds(), catalog.frdProblems());
        }
    }

    /**
     * The documents in files, and all Markdown in folders.
     *
     * @param named how texts cite the catalog's folder
     * @throws dev.lacuna.read.ProblemsException if there is no such file, or a folder holds no document
     */
    public static ReadFrds read(List<Path> given, Catalog catalog, Path named) {
        FrdFiles files = new FrdFiles(new FrdDocuments(catalog.frdForm(), catalog.qualifiers(), new Problems()));
        given.forEach(files::take);
        files.check(catalog, shown(named) + "/");
        if (!files.wrongUse.all().isEmpty()) {
            files.wrongUse.addAll(files.frds.problems());
        }
        files.wrongUse.throwIfAny();
        return new ReadFrds(files.frds.sound(), files.frds.told());
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
        frds.problems().addAll(ofFolder);
        if (files.isEmpty() && ofFolder.all().isEmpty()) {
            tell(given, "The folder holds no document (*.md).", "Maybe name another one.");
        }
        for (CatalogFile file : files) {
            read(file.path(), named + file.relative());
        }
    }

    private void tell(Path given, String says, String maybe) {
        wrongUse.add(new Place(shown(given), 1, 1), says, maybe);
    }

    private void read(Path path, String shownAs) throws IOException {
        if (!seen.add(path.toRealPath())) {
            return;
        }
        byte[] bytes = frds.bytes(path, shownAs);
        if (bytes != null) {
            frds.read(bytes, shownAs);
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
        frds.check(new CatalogIds(catalog, named, frds.origins(), frds.problems()), areas);
    }
}
