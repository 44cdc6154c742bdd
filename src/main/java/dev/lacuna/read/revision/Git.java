package dev.lacuna.read.revision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks git about objects; never about the work tree or the index. */
final class Git {
    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;

    /** @param folder an existing folder in the repository */
    Git(Path folder) {
        this.folder = folder;
    }

    /** What git answered. */
    static final class GitOutput {
        private final int code;
        private final byte[] out;

        private GitOutput(int code, byte[] out) {
            this.code = code;
            this.out = out;
        }

        boolean good() {
            return code == 0;
        }

        byte[] bytes() {
            return out;
        }

        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    /**
     * Runs git and waits for it.
     *
     * @param most of how many bytes the answer may be
     */
    GitOutput ask(byte[] input, long most, String... arguments) {
        List<String> command =
                new ArrayList<>(List.of("git", "--no-pager", "--no-replace-objects", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        // Set where lacuna runs from a hook; here the folder says which repository is meant.
        List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX").forEach(builder.environment()::remove);
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_NO_LAZY_FETCH", "1");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        Process process = start(builder);
        try {
            Thread writer = new Thread(() -> feed(process, input), "git input");
            writer.setDaemon(true);
            writer.start();
            byte[] out = read(process, most);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new RevisionException("git does not come to an end.", "Maybe try it by hand.");
            }
            return new GitOutput(process.exitValue(), out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RevisionException("Reading from git was interrupted.", "Maybe try it again.");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new RevisionException(
                    "There is no git here, which a revision is read with.",
                    "Maybe install it, or name a folder or a saved assessment.");
        }
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream to = process.getOutputStream()) {
            to.write(input);
        } catch (IOException closed) {
            // git ended before it had read everything, and its exit code says why
        }
    }

    private static byte[] read(Process process, long most) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        try (InputStream from = process.getInputStream()) {
            for (int read = from.read(some); read >= 0; read = from.read(some)) {
                all.write(some, 0, read);
                if (all.size() > most) {
                    throw new RevisionException(
                            "git gives more than " + (most >> 20) + " MiB.", "Maybe name the catalog's own folder.");
                }
            }
        }
        return all.toByteArray();
    }
}
