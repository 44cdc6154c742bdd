package dev.lacuna;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people call it; runs after the jar is built. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of("lacuna").toAbsolutePath();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private record LauncherRun(int code, String out, String err) {}

    private static LauncherRun run(Path from, Map<String, String> environment, boolean alone, String... command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("lacuna-", ".out");
        Path err = Files.createTempFile("lacuna-", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        if (alone) {
            builder.environment().clear();
        }
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("The launcher did not end.");
        }
        LauncherRun run = new LauncherRun(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
        Files.delete(out);
        Files.delete(err);
        return run;
    }

    @Test
    void worksFromAnotherFolderThroughALinkWithSpaces() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("some where else"));
        Path link = Files.createSymbolicLink(folder.resolve("my lacuna"), LAUNCHER);
        Path second = Files.createSymbolicLink(elsewhere.resolve("again"), Path.of("../my lacuna"));
        for (Path launcher : List.of(LAUNCHER, link, second)) {
            LauncherRun run = run(elsewhere, Map.of(), false, launcher.toString(), "assess", "--area", "data-spaces");
            assertThat(run.code()).as(run.err()).isEqualTo(1);
            assertThat(run.out()).contains("ds.membership").doesNotContain("\u001b");
        }
    }

    @Test
    void readsTheCatalogOfTheFolderThatItIsCalledFrom() throws Exception {
        Path catalog = folder.resolve("catalog");
        Files.createDirectories(catalog);
        LauncherRun run = run(folder, Map.of(), false, LAUNCHER.toString(), "validate");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("catalog");
    }

    @Test
    void saysPlainlyThatJavaIsMissing() throws Exception {
        LauncherRun run =
                run(folder, Map.of("PATH", toolsWithout("java").toString()), true, LAUNCHER.toString(), "assess");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no Java").contains("Maybe install a JDK 17");
    }

    @Test
    void saysPlainlyThatJavaIsTooOld() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old java"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Path java =
                Files.writeString(Files.createDirectories(old.resolve("bin")).resolve("java"), "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        LauncherRun run = run(
                folder,
                Map.of("JAVA_HOME", old.toString(), "PATH", System.getenv("PATH")),
                true,
                LAUNCHER.toString(),
                "assess");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Java 11.0.2 is too old").contains("Maybe install a JDK 17");
    }

    @Test
    void saysPlainlyThatMavenIsMissingWhereItMustBuild() throws Exception {
        Path checkout = Files.createDirectories(folder.resolve("checkout"));
        Path launcher = Files.copy(LAUNCHER, checkout.resolve("lacuna"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        LauncherRun run = run(
                folder,
                Map.of("PATH", toolsWithout("mvn").toString(), "JAVA_HOME", System.getProperty("java.home")),
                true,
                launcher.toString(),
                "assess");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("no Maven").contains("Maybe install Maven 3.8");
    }

    /** A folder with the tools that any system has, and nothing else. */
    private Path toolsWithout(String missing) throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools without " + missing));
        for (String tool : List.of("sed", "head", "dirname", "readlink", "find", "mkdir", "cat", "printf")) {
            for (String place : List.of("/bin", "/usr/bin")) {
                Path real = Path.of(place, tool);
                if (Files.exists(real)) {
                    Path wrapper = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
                    assertThat(wrapper.toFile().setExecutable(true)).isTrue();
                }
            }
        }
        return tools;
    }
}
