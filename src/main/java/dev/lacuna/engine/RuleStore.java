package dev.lacuna.engine;

import dev.lacuna.read.ProblemsException;
import dev.lacuna.rule.fact.CatalogFactBuilder;
import dev.lacuna.rule.text.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;

/**
 * Gives the rule base for a set of rules: the shipped classes if they were compiled from the same rules, else those in the
 * cache, else newly compiled ones.
 */
public final class RuleStore {
    private static final Set<PosixFilePermission> OTHERS_MAY_WRITE =
            EnumSet.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final @Nullable Path cache;

    /**
     * @param cache the folder for compiled rules; without one, nothing is kept. It holds code: a folder that others may
     *     write to is not used.
     */
    public RuleStore(@Nullable Path cache) {
        this.cache = cache;
    }

    /** The hash of the rules that were compiled into this program; empty if none were. */
    public static String shippedHash() {
        CompiledRules shipped = CompiledRules.indexOf(RuleStore.class.getClassLoader());
        return shipped == null ? "" : shipped.hash();
    }

    /**
     * @throws ProblemsException if the rules do not compile
     */
    public RuleBase get(RuleSet rules) {
        ClassLoader own = RuleStore.class.getClassLoader();
        CompiledRules shipped = CompiledRules.indexOf(own);
        if (shipped != null && shipped.hash().equals(rules.hash())) {
            return shipped.load(own);
        }
        return (cache == null ? compile(rules) : cached(rules, cache)).load();
    }

    private static CompiledRules compile(RuleSet rules) {
        return RuleCompiler.compile(rules.files(), rules.hash());
    }

    /** A cache is a convenience: where it cannot be read or written, the rules are compiled, and nothing is told. */
    private static CompiledRules cached(RuleSet rules, Path cache) {
        String engine = String.valueOf(KieServices.class.getPackage().getImplementationVersion());
        Path folder = cache.resolve(rules.hash() + "-" + engine + "-" + CatalogFactBuilder.VERSION);
        CompiledRules kept = kept(cache, folder);
        if (kept != null && kept.hash().equals(rules.hash())) {
            return kept;
        }
        CompiledRules compiled = compile(rules);
        keep(compiled, cache, folder);
        return compiled;
    }

    private static @Nullable CompiledRules kept(Path cache, Path folder) {
        try {
            return Files.isDirectory(folder) && ours(cache) && ours(folder) ? CompiledRules.readFrom(folder) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** Writes to a folder beside the wished one and renames it, so that nobody ever reads half of it. */
    private static void keep(CompiledRules compiled, Path cache, Path folder) {
        try {
            if (!Files.isDirectory(cache)) {
                Files.createDirectories(cache);
                allowNobodyElse(cache);
            }
            if (!ours(cache)) {
                return;
            }
            Path fresh = Files.createTempDirectory(cache, "new-");
            try {
                compiled.writeTo(fresh);
                delete(folder);
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(fresh);
            }
        } catch (IOException notKept) {
            // The next run compiles again.
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Whether nobody but this user may write to it: who may not write to it themselves are not its owner. */
    private static boolean ours(Path folder) throws IOException {
        try {
            return Files.isWritable(folder)
                    && Files.getPosixFilePermissions(folder).stream().noneMatch(OTHERS_MAY_WRITE::contains);
        } catch (UnsupportedOperationException notPosix) {
            return true;
        }
    }

    private static void allowNobodyElse(Path folder) throws IOException {
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (UnsupportedOperationException notPosix) {
            // Then the folder of the user protects it.
        }
    }
}
