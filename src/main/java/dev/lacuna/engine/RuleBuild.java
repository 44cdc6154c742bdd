package dev.lacuna.engine;

import dev.lacuna.rule.text.RuleFile;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Called by the build: compiles {@code rules/} into the classes of the program, and puts the rules' text beside them. */
final class RuleBuild {
    private RuleBuild() {}

    /**
     * @param arguments the folder of rules, and the folder of classes
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[1]);
        RuleSet rules = RuleFolder.read(Path.of(arguments[0]));
        RuleCompiler.compile(rules.files(), rules.hash()).writeTo(classes);
        Path texts = classes.resolve(RuleFolder.SHIPPED);
        StringBuilder list = new StringBuilder();
        for (RuleFile file : rules.files()) {
            write(texts.resolve(file.path()), file.text());
            list.append(file.path()).append('\n');
        }
        write(texts.resolve(RuleFolder.SHIPPED_LIST), list.toString());
        write(
                texts.resolve(RuleFolder.SEVERITY_TABLE),
                Files.readString(Path.of(arguments[0]).resolve(RuleFolder.SEVERITY_TABLE)));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
