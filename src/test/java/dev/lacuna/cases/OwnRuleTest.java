package dev.lacuna.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.engine.RuleBase;
import dev.lacuna.engine.RuleStore;
import dev.lacuna.read.Problems;
import dev.lacuna.read.yaml.YamlReader;
import dev.lacuna.rule.text.RuleFolder;
import dev.lacuna.rule.text.RuleSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of one's own, laid over the shipped ones: the examples on the pages run as they stand there. */
class OwnRuleTest {
    private static final Path FACTS = Path.of("docs/facts.md");

    @TempDir
    Path folder;

    @Test
    void theExampleForRuleAuthorsConcludesWhatItsCaseSays() throws IOException {
        write("acme/owner/owner.drl", block(FACTS, "package acme"));

        assertThat(example().concluded(laidOver(), RuleFolder.shipped().severities()))
                .isEqualTo(example().expected());
    }

    @Test
    void theExampleForExtendersFires() throws IOException {
        write("acme.drl", block(Path.of("docs/extend.md"), "package acme"));

        assertThat(example().concluded(laidOver(), RuleFolder.shipped().severities()))
                .isNotEmpty();
    }

    @Test
    void aFileOfTheSamePathTakesThePlaceOfTheShippedOne() throws IOException {
        String path = "observe/cycles/cycles.drl";
        write(path, Files.readString(CaseFile.RULES.resolve(path)).replace("\"cycle\"", "\"knot\""));

        CaseFile cycle = CaseFile.all().stream()
                .filter(it -> it.fires() && it.rule().equals("LAC-CYCLE-01"))
                .findFirst()
                .orElseThrow();

        assertThat(cycle.concluded(laidOver(), RuleFolder.shipped().severities()))
                .singleElement()
                .asString()
                .startsWith("Observation knot");
    }

    @Test
    void aRuleIsSwitchedOffByItsFileWithoutIt() throws IOException {
        write("observe/cycles/cycles.drl", "package observe.cycles\n// Cycles are wanted here.\n");

        assertThat(laidOver().rules())
                .extracting(rule -> rule.id())
                .contains("LAC-GAP-04")
                .doesNotContain("LAC-CYCLE-01");
    }

    private CaseFile example() throws IOException {
        Problems problems = new Problems();
        RuleCase written = new YamlReader(problems)
                .read(block(FACTS, "fires:").getBytes(StandardCharsets.UTF_8), FACTS.toString(), RuleCase.class);
        problems.throwIfAny();
        return new CaseFile(FACTS, Optional.ofNullable(written).orElseThrow());
    }

    private RuleBase laidOver() {
        RuleSet rules = RuleFolder.read(folder);
        return new RuleStore(null).get(rules);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The first block of code on a page that starts so. */
    private static String block(Path page, String start) throws IOException {
        Matcher blocks = Pattern.compile("```[a-z]*\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page));
        return blocks.results()
                .map((MatchResult block) -> block.group(1))
                .filter(code -> code.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
