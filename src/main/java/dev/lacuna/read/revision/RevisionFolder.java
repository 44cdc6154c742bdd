package dev.lacuna.read.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder as it was in a revision, copied from the objects of git to a temporary place, which closing removes. */
public final class RevisionFolder implements AutoCloseable {
    private static final long MOST_BYTES = 300L << 20;
    private static final int MOST_FILES = 20_000;
    private static final String LINK = "120000";

    private final Path folder;

    private RevisionFolder(Path folder) {
        this.folder = folder;
    }

    /** An entry of a tree. */
    private record TreeEntry(String object, String path) {}

    /**
     * @param catalog the folder as it is called today; it need not exist any more
     * @throws RevisionException if there is no such revision, or it has no such folder
     */
    public static RevisionFolder of(Path catalog, String revision) {
        Path inside = catalog.toAbsolutePath().normalize();
        Path existing = inside;
        while (!Files.isDirectory(existing)) {
            Path parent = existing.getParent();
            if (parent == null) {
                throw noRepository(catalog);
            }
            existing = parent;
        }
        Git git = new Git(existing);
        String commit = commit(git, catalog, revision);
        String prefix = git.ask(new byte[0], MOST_BYTES, "rev-parse", "--show-prefix")
                .text()
                .stripTrailing();
        String below = existing.relativize(inside).toString().replace('\\', '/');
        String path = prefix + below;
        return new RevisionFolder(copy(git, entries(git, commit, path, catalog, revision)));
    }

    private static String commit(Git git, Path catalog, String revision) {
        Git.GitOutput inRepository = git.ask(new byte[0], MOST_BYTES, "rev-parse", "--git-dir");
        if (!inRepository.good()) {
            throw noRepository(catalog);
        }
        Git.GitOutput found = git.ask(
                new byte[0],
                MOST_BYTES,
                "rev-parse",
                "--verify",
                "--quiet",
                "--end-of-options",
                revision + "^{commit}");
        String commit = found.text().strip();
        if (!found.good() || !commit.matches("[0-9a-f]{40,64}")) {
            throw new RevisionException(
                    "There is neither a folder, nor a file, nor a revision in git (" + revision + ").",
                    "Maybe name a catalog folder, a saved assessment, or a revision such as HEAD~1 or a tag.");
        }
        return commit;
    }

    private static RevisionException noRepository(Path catalog) {
        return new RevisionException(
                "The catalog (" + catalog + ") is not in a git repository.",
                "Maybe name a folder or a saved assessment, or another catalog with --catalog.");
    }

    private static List<TreeEntry> entries(Git git, String commit, String path, Path catalog, String revision) {
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        String tree = commit + ":" + folder;
        Git.GitOutput listed = git.ask(new byte[0], MOST_BYTES, "ls-tree", "-r", "-z", "--full-tree", tree);
        if (!listed.good()) {
            throw new RevisionException(
                    "The revision (" + revision + ") has no folder (" + (folder.isEmpty() ? catalog : folder) + ").",
                    "Maybe name the catalog as it was called then with --catalog.");
        }
        List<TreeEntry> entries = new ArrayList<>();
        for (String line : listed.text().split("\0", -1)) {
            int tab = line.indexOf('\t');
            String[] about = tab < 0 ? new String[0] : line.substring(0, tab).split(" ", -1);
            if (about.length == 3 && about[1].equals("blob") && !about[0].equals(LINK)) {
                entries.add(new TreeEntry(about[2], line.substring(tab + 1)));
            }
        }
        if (entries.size() > MOST_FILES) {
            throw new RevisionException(
                    "The folder holds more than " + MOST_FILES + " files.", "Maybe name the catalog's own folder.");
        }
        return entries;
    }

    private static Path copy(Git git, List<TreeEntry> entries) {
        StringBuilder objects = new StringBuilder();
        entries.forEach(entry -> objects.append(entry.object()).append('\n'));
        byte[] blobs = git.ask(objects.toString().getBytes(StandardCharsets.UTF_8), MOST_BYTES, "cat-file", "--batch")
                .bytes();
        Path folder = null;
        try {
            folder = Files.createTempDirectory("lacuna-revision-");
            int at = 0;
            for (TreeEntry entry : entries) {
                int line = at;
                while (blobs[line] != '\n') {
                    line++;
                }
                String head = new String(blobs, at, line - at, StandardCharsets.UTF_8);
                int size = Integer.parseInt(head.substring(head.lastIndexOf(' ') + 1));
                write(folder, entry.path(), Arrays.copyOfRange(blobs, line + 1, line + 1 + size));
                at = line + 1 + size + 1;
            }
            return folder;
        } catch (IOException failure) {
            remove(folder);
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path folder, String path, byte[] content) throws IOException {
        Path file = folder.resolve(path).normalize();
        Path parent = file.getParent();
        if (!file.startsWith(folder) || parent == null) {
            throw new RevisionException(
                    "The revision has a file out of its folder (" + path + ").", "Maybe look at it.");
        }
        Files.createDirectories(parent);
        Files.write(file, content);
    }

    /** Where it lies until it is closed. */
    public Path path() {
        return folder;
    }

    @Override
    public void close() {
        remove(folder);
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
