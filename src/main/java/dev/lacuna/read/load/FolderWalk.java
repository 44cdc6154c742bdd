package dev.lacuna.read.load;

import dev.lacuna.catalog.Place;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.ReadLimits;
import dev.lacuna.read.yaml.SafeText;
import dev.lacuna.read.yaml.SpellingSuggestion;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the files of a catalog, or of a folder of Markdown. Hidden files, and files of other formats, are left alone. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Problems problems;
    private final Problems frdProblems;
    private final boolean catalog;
    private final TreeSet<CatalogFile> files = new TreeSet<>();
    private int seen;
    private long bytes;

    /** A file and its path below the folder, with slashes. */
    record CatalogFile(Path path, String relative, DocumentKind kind) implements Comparable<CatalogFile> {
        @Override
        public int compareTo(CatalogFile other) {
            return relative.compareTo(other.relative);
        }
    }

    private FolderWalk(Path folder, boolean catalog, Problems problems, Problems frdProblems) {
        this.folder = folder;
        this.catalog = catalog;
        this.problems = problems;
        this.frdProblems = frdProblems;
    }

    /**
     * Sorted by relative path; empty after a problem with the folder itself.
     *
     * @param frdProblems takes those of feature requirements documents
     */
    static List<CatalogFile> files(Path folder, Problems problems, Problems frdProblems) throws IOException {
        FolderWalk walk = new FolderWalk(folder.toRealPath(), true, problems, frdProblems);
        Files.walkFileTree(walk.folder, walk);
        walk.refuseTwins();
        return List.copyOf(walk.files);
    }

    /** The Markdown in any folder, sorted by relative path. */
    static List<CatalogFile> documents(Path folder, Problems problems) throws IOException {
        FolderWalk walk = new FolderWalk(folder.toRealPath(), false, problems, problems);
        Files.walkFileTree(walk.folder, walk);
        return List.copyOf(walk.files);
    }

    private void refuseTwins() {
        Map<DocumentKind, CatalogFile> single = new EnumMap<>(DocumentKind.class);
        for (CatalogFile file : files) {
            CatalogFile twin = file.kind().single() ? single.putIfAbsent(file.kind(), file) : null;
            if (twin != null) {
                tell(
                        file.relative(),
                        "The catalog has this document already (" + twin.relative() + ").",
                        "Maybe merge the two files.");
            }
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        return !path.equals(folder) && hidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
        if (++seen > ReadLimits.FILES) {
            tell("", "The folder holds more than " + ReadLimits.FILES + " files.", "Maybe name a folder below it.");
            return FileVisitResult.TERMINATE;
        }
        boolean link = attributes.isSymbolicLink();
        if (!hidden(path) && (isDocument(path) || (link && Files.isDirectory(path)))) {
            take(path, relative(path), link);
        }
        if (bytes > ReadLimits.TOTAL_BYTES) {
            tell(
                    "",
                    "The files are larger than " + (ReadLimits.TOTAL_BYTES >> 20) + " MiB.",
                    "Maybe split the catalog.");
            return FileVisitResult.TERMINATE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) {
        tell(relative(path), "It cannot be read (" + e.getClass().getSimpleName() + ").", "Maybe check its rights.");
        return FileVisitResult.CONTINUE;
    }

    private boolean isDocument(Path path) {
        return catalog
                ? DocumentKind.isYaml(name(path))
                        || DocumentKind.of(relative(path)).isPresent()
                : name(path).endsWith(DocumentKind.MARKDOWN);
    }

    private void take(Path path, String relative, boolean link) throws IOException {
        if (SafeText.firstForbidden(relative) >= 0 || relative.indexOf('\n') >= 0) {
            tell(SafeText.of(relative), "The name of the file holds hidden characters.", "Maybe rename it.");
        } else if (link && !Files.exists(path)) {
            tell(relative, "The link leads nowhere.", "Maybe delete it.");
        } else if (link && !path.toRealPath().startsWith(folder)) {
            tell(
                    relative,
                    "The link leads out of the " + (catalog ? "catalog's folder." : "folder."),
                    "Maybe copy the file here instead.");
        } else if (!Files.isRegularFile(path)) {
            tell(relative, "This is not a plain file.", "Maybe replace it by one.");
        } else {
            place(path, relative);
        }
    }

    private void place(Path path, String relative) throws IOException {
        Optional<DocumentKind> kind = catalog ? DocumentKind.of(relative) : Optional.of(DocumentKind.FRD);
        if (kind.isEmpty()) {
            tell(
                    relative,
                    "This is not a document that Lacuna knows.",
                    "Maybe move it to one of " + SpellingSuggestion.listed(DocumentKind.PLACES)
                            + ", or out of the folder.");
            return;
        }
        bytes += Files.size(path);
        files.add(new CatalogFile(path, relative, kind.get()));
    }

    private void tell(String relative, String says, String maybe) {
        boolean frd = catalog && relative.startsWith(DocumentKind.FRD.place());
        (frd ? frdProblems : problems).add(new Place(relative, 1, 1), says, maybe);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static boolean hidden(Path path) {
        return name(path).startsWith(".");
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
