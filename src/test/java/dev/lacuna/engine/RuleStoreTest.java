package dev.lacuna.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.lacuna.read.ProblemsException;
import dev.lacuna.rule.text.RuleFile;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleInfo;
import dev.lacuna.rule.text.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * When rules are compiled and when not. Rules that do not compile, under the hash of rules that did, show it: they load
 * only from where those were kept.
 */
class RuleStoreTest {
    @TempDir
    Path folder;

    private Path cache;
    private RuleSet rules;
    private RuleSet uncompilable;

    @BeforeEach
    void writeOwnRules() throws IOException {
        cache = folder.resolve("cache");
        Path own = Files.createDirectory(folder.resolve("own"));
        rules = RuleFolder.read(UserRuleFile.alone(own, UserRuleFile.fine("ACME-01")));
        uncompilable = uncompilable(rules.hash());
    }

    private RuleSet uncompilable(String hash) {
        return new RuleSet(List.of(new RuleFile("acme.drl", "acme.drl", "rule")), rules.severities(), hash);
    }

    @Test
    void theShippedRulesAreNotCompiledAgain() {
        assertThat(new RuleStore(null)
                        .get(uncompilable(RuleStore.shippedHash()))
                        .rules())
                .extracting(RuleInfo::id)
                .contains("LAC-GAP-04");
    }

    @Test
    void theRulesInTheFolderAreTheShippedOnes() {
        assertThat(RuleFolder.shipped().hash())
                .isEqualTo(RuleStore.shippedHash())
                .isEqualTo(RuleFolder.read(Path.of("rules")).hash());
    }

    @Test
    void rulesThatWereCompiledOnceComeFromTheCache() {
        new RuleStore(cache).get(rules);

        assertThat(new RuleStore(cache).get(uncompilable).rules())
                .extracting(RuleInfo::id)
                .containsExactly("ACME-01");
    }

    @Test
    void theCacheIsOnlyForItsUser() throws IOException {
        new RuleStore(cache).get(rules);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
    }

    @Test
    void aChangedClassInTheCacheIsNotRun() throws IOException {
        new RuleStore(cache).get(rules);
        Files.write(one(path -> path.toString().endsWith(".class")), new byte[] {1, 2, 3});

        assertThatNothingIsKept();
    }

    @Test
    void aLostClassInTheCacheIsNoticed() throws IOException {
        new RuleStore(cache).get(rules);
        Files.delete(one(path -> path.toString().endsWith(".class")));

        assertThatNothingIsKept();
    }

    @Test
    void aLostIndexInTheCacheIsNoticed() throws IOException {
        new RuleStore(cache).get(rules);
        Files.delete(one(path -> path.endsWith(CompiledRules.INDEX)));

        assertThatNothingIsKept();
    }

    @Test
    void aDamagedCacheIsWrittenAgain() throws IOException {
        new RuleStore(cache).get(rules);
        Files.delete(one(path -> path.endsWith(CompiledRules.INDEX)));

        assertThat(new RuleStore(cache).get(rules).rules()).hasSize(1);
        assertThat(new RuleStore(cache).get(uncompilable).rules()).hasSize(1);
    }

    @Test
    void aCacheThatOthersMayWriteToIsNotRead() throws IOException {
        new RuleStore(cache).get(rules);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxr-x"));

        assertThatNothingIsKept();
    }

    @Test
    void aCacheThatOthersMayWriteToIsNotWritten() throws IOException {
        Files.createDirectory(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));

        assertThat(new RuleStore(cache).get(rules).rules()).hasSize(1);
        assertThat(cache).isEmptyDirectory();
    }

    @Test
    void aPlaceThatCannotBeACacheDoesNotMatter() throws IOException {
        Files.writeString(cache, "A file, not a folder.");

        assertThat(new RuleStore(cache).get(rules).rules()).hasSize(1);
    }

    private void assertThatNothingIsKept() {
        assertThatExceptionOfType(ProblemsException.class).isThrownBy(() -> new RuleStore(cache).get(uncompilable));
    }

    private Path one(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> paths = Files.walk(cache)) {
            return paths.filter(wanted).sorted().findFirst().orElseThrow();
        }
    }
}
