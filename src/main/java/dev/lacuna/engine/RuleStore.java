package dev.lacuna.engine;

import dev.lacuna.problem.ProblemsException;
import dev.lacuna.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
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
        try {
            return cache == null ? inMemory(rules) : cached(rules, cache);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static RuleBase inMemory(RuleSet rules) {
        CompiledRules compiled = RuleCompiler.compile(rules.files(), rules.hash());
        return compiled.load(new RuleClassLoader(compiled.classes(), RuleStore.class.getClassLoader()));
    }

    private static RuleBase cached(RuleSet rules, Path cache) throws IOException {
        String engine = String.valueOf(KieServices.class.getPackage().getImplementationVersion());
        Path folder = cache.resolve(rules.hash() + "-" + engine + "-" + dev.lacuna.fact.Facts.VERSION);
        if (!Files.isDirectory(folder)) {
            CompiledRules compiled = RuleCompiler.compile(rules.files(), rules.hash());
            if (!keep(compiled, folder)) {
                return compiled.load(new RuleClassLoader(compiled.classes(), RuleStore.class.getClassLoader()));
            }
        }
        if (writableByOthers(cache) || writableByOthers(folder)) {
            return inMemory(rules);
        }
        ClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, RuleStore.class.getClassLoader()) {
            @Override
            public @Nullable URL getResource(String name) {
                return findResource(name);
            }
        };
        CompiledRules compiled = CompiledRules.indexOf(loader);
        return compiled == null ? inMemory(rules) : compiled.load(loader);
    }

    /** Writes to a folder beside the wished one and renames it, so that nobody ever reads half of it. */
    private static boolean keep(CompiledRules compiled, Path folder) throws IOException {
        try {
            Files.createDirectories(folder.getParent());
            Path fresh = Files.createTempDirectory(folder.getParent(), "new-");
            try {
                compiled.writeTo(fresh);
                Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException
                    | java.nio.file.FileAlreadyExistsException
                    | java.nio.file.DirectoryNotEmptyException raced) {
                delete(fresh);
            }
            return Files.isDirectory(folder);
        } catch (java.nio.file.AccessDeniedException | java.nio.file.ReadOnlyFileSystemException readOnly) {
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static boolean writableByOthers(Path folder) throws IOException {
        try {
            return Files.getPosixFilePermissions(folder).stream().anyMatch(OTHERS_MAY_WRITE::contains);
        } catch (UnsupportedOperationException notPosix) {
            return false;
        }
    }
}
