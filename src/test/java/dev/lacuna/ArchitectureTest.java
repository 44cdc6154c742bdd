package dev.lacuna;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Which package may know which, and who may do what. A rule that matches nothing fails. */
class ArchitectureTest {
    private static final String ROOT = "dev.lacuna";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** In the direction of the data; whoever needs a new arrow draws it here. */
    private static final Map<String, String> ARROWS = arrows(
            "catalog:",
            "problem: catalog",
            "yaml: catalog problem",
            "frd: catalog problem yaml",
            "load: catalog problem yaml frd",
            "lint: catalog",
            "scenario: catalog",
            "fact: catalog scenario",
            "conclusion: catalog fact",
            "rule: catalog problem yaml fact conclusion",
            "engine: catalog problem fact conclusion rule",
            "assessment: catalog scenario fact conclusion",
            "path: catalog scenario fact conclusion assessment",
            "outcome: catalog scenario fact conclusion assessment",
            "promise: catalog scenario fact conclusion assessment outcome",
            "lacuna: catalog scenario fact conclusion rule engine assessment promise",
            "query: catalog scenario assessment path lacuna",
            "document:",
            "check: catalog",
            "sheet: document",
            "report: catalog lint scenario fact conclusion assessment path query document check sheet",
            "explain: catalog yaml scenario fact conclusion assessment lacuna query document report",
            "format: catalog document check sheet report",
            "comparison: catalog problem scenario fact conclusion assessment document report",
            "baseline: catalog problem yaml scenario fact conclusion assessment lacuna query document report",
            "unknown: catalog scenario fact conclusion assessment lacuna query document report",
            "whatif: catalog problem yaml scenario fact conclusion assessment lacuna query document report comparison",
            "customer: catalog scenario fact conclusion assessment outcome promise lacuna query document report",
            "backlog: catalog scenario fact conclusion assessment lacuna query customer document sheet report",
            "request: catalog problem yaml document report",
            "plan: catalog scenario fact conclusion assessment outcome path lacuna query document report",
            "qualification: catalog yaml scenario fact conclusion lacuna query document check report",
            "topology: catalog scenario fact conclusion assessment lacuna query document report",
            "finding: catalog scenario fact conclusion assessment outcome lacuna query document report",
            "brief: catalog scenario fact conclusion assessment lacuna query document report unknown",
            "revision:",
            "wire:",
            "tracker: catalog fact backlog document report wire",
            "jira: backlog tracker wire",
            "github: backlog document tracker wire",
            "cli: catalog problem load lint scenario fact conclusion rule engine assessment path lacuna query document"
                    + " report explain qualification format comparison baseline unknown whatif customer backlog plan"
                    + " request topology finding brief revision wire tracker jira github");

    @TestFactory
    Stream<DynamicTest> aPackageKnowsOnlyThoseThatItMayKnow() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(
                        arrow.getKey() + " knows " + arrow.getValue(), () -> hold(arrow.getKey(), arrow.getValue())));
    }

    private static void hold(String from, String to) {
        String[] known = Stream.concat(Stream.of(from), Arrays.stream(to.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(ArchitectureTest::inFull)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> unknown = resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(known)));
        noClasses()
                .that()
                .resideInAPackage(inFull(from))
                .should()
                .dependOnClassesThat(unknown)
                .because("data flows one way (" + from + " may know: " + to + ")")
                .check(MAIN);
    }

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(MAIN.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        ARROWS.keySet().stream().map(ArchitectureTest::inFull).toList());
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
        slices().matching("dev.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTheEngineKnowsDrools() {
        onlyIn("engine", resideInAnyPackage("org.drools..", "org.kie.."));
    }

    @Test
    void onlyTheReaderOfYamlKnowsItsParser() {
        onlyIn("yaml", resideInAnyPackage("org.snakeyaml..", "org.yaml.."));
    }

    @Test
    void onlyTheReaderOfDocumentsKnowsMarkdown() {
        onlyIn("frd", resideInAnyPackage("org.commonmark.."));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        onlyIn("cli", resideInAnyPackage("picocli.."));
    }

    @Test
    void onlyTheWriterOfSheetsKnowsTheirLibraries() {
        onlyIn("sheet", resideInAnyPackage("org.dhatim.."));
    }

    @Test
    void onlyTheWriterOfSheetsAndTheImportOfRequestsKnowTables() {
        DescribedPredicate<JavaClass> tables = resideInAPackage("de.siegmar..");
        noClasses()
                .that()
                .resideOutsideOfPackages(inFull("request"), inFull("sheet"))
                .should()
                .dependOnClassesThat(tables)
                .check(MAIN);
        assertThat(users(tables)).isNotEmpty();
    }

    @Test
    void onlyThoseWhoWriteOrReadJsonKnowJackson() {
        DescribedPredicate<JavaClass> jackson = resideInAPackage("com.fasterxml.jackson..");
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Stream.of("format", "report", "comparison", "wire", "tracker", "jira", "github")
                                .map(ArchitectureTest::inFull)
                                .toArray(String[]::new))
                .should()
                .dependOnClassesThat(jackson)
                .check(MAIN);
        assertThat(users(jackson)).isNotEmpty();
    }

    @Test
    void onlyTheCommandLinePrintsAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inFull("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("what the rest finds is told by its results")
                .check(MAIN);
    }

    /** The same catalog and the same day give the same answer, whenever it is asked. */
    @Test
    void onlyTheCommandLineLooksAtTheClock() {
        DescribedPredicate<JavaCall<?>> now = DescribedPredicate.describe(
                "asks for the time",
                call -> (call.getTargetOwner().getPackageName().startsWith("java.time")
                                && (call.getName().equals("now")
                                        || call.getName().startsWith("system")))
                        || (call.getTargetOwner().isEquivalentTo(System.class)
                                && List.of("currentTimeMillis", "nanoTime").contains(call.getName())));
        noClasses()
                .that()
                .resideOutsideOfPackage(inFull("cli"))
                .should()
                .callCodeUnitWhere(now)
                .check(MAIN);
        noClasses()
                .should()
                .dependOnClassesThat(nameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)"))
                .check(MAIN);
    }

    @Test
    void nothingIsNamedForWantOfAName() {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Base|Dto|Helper|Util|Utils|Manager)(\\$.*)?")
                .orShould()
                .haveSimpleName("RuleBase")
                .because("a name says what a thing is; a rule base is one")
                .check(MAIN);
    }

    private static void onlyIn(String name, DescribedPredicate<JavaClass> library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(inFull(name))
                .should()
                .dependOnClassesThat(library)
                .check(MAIN);
        assertThat(users(library)).as("users of the library").isNotEmpty();
    }

    private static List<JavaClass> users(DescribedPredicate<JavaClass> library) {
        return MAIN.stream()
                .filter(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> library.test(dependency.getTargetClass())))
                .toList();
    }

    private static String inFull(String name) {
        return name.equals("lacuna") ? ROOT : ROOT + "." + name;
    }

    private static Map<String, String> arrows(String... rows) {
        Map<String, String> arrows = new TreeMap<>();
        for (String row : rows) {
            int colon = row.indexOf(':');
            arrows.put(row.substring(0, colon), row.substring(colon + 1).strip());
        }
        return arrows;
    }
}
