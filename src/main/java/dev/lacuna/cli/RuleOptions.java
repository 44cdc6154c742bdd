package dev.lacuna.cli;

import dev.lacuna.Lacuna;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rules. */
final class RuleOptions {
    private static final String RULES = "rules";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A folder of rules. With a severity.yaml it takes the place of the shipped rules, without "
                    + "one it adds to them. Rules are code: name only folders that you trust.")
    private @Nullable Path rules;

    /** Begins to read and compile the rules that are asked for. */
    BackgroundTask<Lacuna> prepare(CommandContext console) {
        return new BackgroundTask<>(
                "preparing the rules", () -> Lacuna.with(read(console.home()), new RuleStore(console.cache())));
    }

    /** The rules that are asked for: a named folder, else those of the installation, else those that were built in. */
    RuleSet read(@Nullable Path home) {
        if (rules != null) {
            return RuleFolder.read(rules);
        }
        Path installed = home == null ? null : home.resolve(RULES);
        return installed != null && Files.isDirectory(installed) ? RuleFolder.read(installed) : RuleFolder.shipped();
    }
}
