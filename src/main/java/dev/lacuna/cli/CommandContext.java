package dev.lacuna.cli;

import dev.lacuna.output.format.OutputMedium;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a command: where it prints, what it prints on, the day, and where things lie.
 *
 * @param home the folder of the installation, with {@code catalog} and {@code rules}; absent if the program runs without
 * @param environment values by name; a function, so that no secret among them is ever printed with the rest
 * @param cache where compiled rules are kept; absent to keep none
 */
record CommandContext(
        PrintWriter out,
        PrintWriter err,
        OutputMedium surface,
        Clock clock,
        @Nullable Path home,
        @Nullable Path cache,
        UnaryOperator<@Nullable String> environment) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /** One without an environment. */
    CommandContext(
            PrintWriter out,
            PrintWriter err,
            OutputMedium surface,
            Clock clock,
            @Nullable Path home,
            @Nullable Path cache) {
        this(out, err, surface, clock, home, cache, name -> null);
    }

    /** The launcher passes what Java cannot know as properties. */
    static CommandContext ofSystem() {
        Map<String, String> environment = System.getenv();
        boolean terminal = Boolean.getBoolean("lacuna.terminal");
        boolean colour = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        int width =
                terminal ? Integer.getInteger("lacuna.width", OutputMedium.PLAIN.width()) : OutputMedium.PLAIN.width();
        return new CommandContext(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                new OutputMedium(Math.min(Math.max(width, NARROWEST), WIDEST), colour),
                Clock.systemUTC(),
                path(System.getProperty("lacuna.home")),
                cacheFolder(environment),
                environment::get);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    private static @Nullable Path path(@Nullable String name) {
        return name == null || name.isEmpty() ? null : Path.of(name);
    }

    private static @Nullable Path cacheFolder(Map<String, String> environment) {
        String base = environment.get("XDG_CACHE_HOME");
        if (base != null && Path.of(base).isAbsolute()) {
            return Path.of(base, "lacuna", "rules");
        }
        String home = System.getProperty("user.home");
        return home == null || home.isEmpty() || home.equals("?") ? null : Path.of(home, ".cache", "lacuna", "rules");
    }
}
