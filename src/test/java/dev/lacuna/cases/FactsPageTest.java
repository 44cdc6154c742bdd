package dev.lacuna.cases;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.lacuna.rule.Conclusion;
import dev.lacuna.rule.Fact;
import dev.lacuna.rule.fact.CatalogFactBuilder;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for rule authors names every fact, conclusion, field and word there is, and nothing else. */
class FactsPageTest {
    private static final Path PAGE = Path.of("docs/facts.md");
    private static final List<JavaClass> FACTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.lacuna").stream()
                    .filter(JavaClass::isRecord)
                    .filter(it -> it.isAssignableTo(Fact.class) || it.isAssignableTo(Conclusion.class))
                    .toList();
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    /** The heading under which the facts and conclusions of each interface of the room stand. */
    private static final Map<String, String> HEADINGS = Map.ofEntries(
            entry("CatalogFacts", "Stated facts"),
            entry("AssessmentConclusions", "Conclusions"),
            entry("ResultFacts", "Results"),
            entry("PlanFacts", "The plan of a release"),
            entry("CommitmentFacts", "Commitments"),
            entry("CustomerFacts", "Customers"),
            entry("TopologyFacts", "Topologies"),
            entry("FindingFacts", "Findings"),
            entry("QualifierFacts", "Qualifiers"));

    @TestFactory
    Stream<DynamicTest> itNamesEveryFactAndConclusionWithItsFields() {
        return HEADINGS.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getValue(),
                        () -> assertThat(written(each.getValue())).isEqualTo(records(each.getKey()))));
    }

    @Test
    void everyGroupOfFactsAndConclusionsHasItsHeading() {
        assertThat(FACTS.stream().map(FactsPageTest::groupOf).distinct())
                .containsExactlyInAnyOrderElementsOf(HEADINGS.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dev.lacuna.catalog.Scope",
                "dev.lacuna.catalog.Level",
                "dev.lacuna.catalog.Topology$Standing",
                "dev.lacuna.rule.Severity",
                "dev.lacuna.rule.Verdict",
                "dev.lacuna.rule.PlanFacts$Timing",
                "dev.lacuna.rule.PlanFacts$PlanState",
                "dev.lacuna.rule.CommitmentFacts$CommitmentState",
                "dev.lacuna.rule.CustomerFacts$CustomerDetail",
                "dev.lacuna.rule.TopologyFacts$Feasibility",
                "dev.lacuna.rule.FindingFacts$FindingState"
            })
    void itNamesEveryWordOf(String type) throws ReflectiveOperationException, IOException {
        Class<?> words = Class.forName(type);
        String line = section("Words")
                .lines()
                .filter(it -> it.startsWith("- `" + words.getSimpleName() + "`:"))
                .findFirst()
                .orElse("");

        assertThat(names(line.substring(0, line.indexOf('.'))).skip(1))
                .containsExactlyElementsOf(Stream.of(words.getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void itIsAboutThisVersion() throws IOException {
        assertThat(Files.readString(PAGE)).contains("version " + CatalogFactBuilder.VERSION + ".");
    }

    private static Map<String, Set<String>> written(String heading) throws IOException {
        Map<String, Set<String>> written = new TreeMap<>();
        for (String record : section(heading).split("\n### ", -1)) {
            String name = record.lines().findFirst().orElse("");
            written.put(
                    name,
                    record.lines()
                            .filter(line -> line.startsWith("- "))
                            .flatMap(line -> names(line.substring(0, line.indexOf(':'))))
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        written.remove("");
        return written;
    }

    private static String section(String heading) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## " + heading + "\n") + heading.length() + 4;
        int end = page.indexOf("\n## ", start);
        return page.substring(start, end);
    }

    private static Stream<String> names(String text) {
        return NAME.matcher(text).results().map((MatchResult name) -> name.group(1));
    }

    private static Map<String, Set<String>> records(String name) {
        return FACTS.stream()
                .filter(it -> groupOf(it).equals(name))
                .collect(Collectors.toMap(
                        JavaClass::getSimpleName,
                        it -> Stream.of(it.reflect().getRecordComponents())
                                .map(RecordComponent::getName)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Gaps and observations are so large that they stand in files of their own. */
    private static String groupOf(JavaClass fact) {
        return fact.getEnclosingClass().map(JavaClass::getSimpleName).orElse("AssessmentConclusions");
    }
}
