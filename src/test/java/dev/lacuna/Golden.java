package dev.lacuna;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;

/** Committed outputs: what a change means shows in their difference. */
public final class Golden {
    /** Writes all of them anew. */
    public static final String RENEW = "mvn -q test -Dgroups=golden -Dlacuna.renew=true";

    private Golden() {}

    /** Marks a test that compares with a committed output, and can renew it. */
    @Tag("golden")
    @Target({ElementType.METHOD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Renewable {}

    /** Whether committed outputs are to be written anew. */
    public static boolean renews() {
        return Boolean.getBoolean("lacuna.renew");
    }

    /** Holds what is written now against the file, or writes it down. */
    public static void hold(Path file, String now) {
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            if (renews()) {
                refuseToShrink(file, before, now);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, now);
            } else if (!before.equals(now)) {
                fail(difference(file, before, now));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file that loses half of what it says was most likely written by another format. */
    private static void refuseToShrink(Path file, String before, String now) {
        if (before.length() > 1000 && now.length() < before.length() / 2) {
            fail(file + " would shrink from " + before.length() + " characters to " + now.length()
                    + ". Maybe delete it first, if that is meant.");
        }
    }

    private static String difference(Path file, String before, String now) {
        List<String> old = before.lines().toList();
        List<String> lines = now.lines().toList();
        int at = 0;
        while (at < old.size() && at < lines.size() && old.get(at).equals(lines.get(at))) {
            at++;
        }
        return file + ":" + (at + 1) + " is out of date.\n  committed: " + line(old, at) + "\n  now:       "
                + line(lines, at) + "\n  Maybe renew all committed outputs with " + RENEW
                + " and look at the difference.";
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "(the end)";
    }
}
