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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Which room may know which others, in the direction of the data; whoever needs a new arrow draws it here. */
    private static final Map<String, String> ARROWS = arrows(
            "catalog:",
            "read: catalog",
            "rule: catalog read",
            "engine: catalog read rule",
            "assessment: catalog rule",
            "lacuna: catalog rule engine assessment",
            "output: catalog rule",
            "question: catalog read rule assessment lacuna output",
            "push: catalog rule output question",
            "cli: catalog read rule engine assessment lacuna output question push");

    @TestFactory
    Stream<DynamicTest> aRoomKnowsOnlyThoseThatItMayKnow() {
        return ARROWS.entrySet().stream()
                .map(arrow -> DynamicTest.dynamicTest(
                        arrow.getKey() + " knows " + arrow.getValue(), () -> hold(arrow.getKey(), arrow.getValue())));
    }

    private static void hold(String from, String to) {
        String[] known = Stream.concat(Stream.of(from), Arrays.stream(to.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(ArchitectureTest::withParts)
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> unknown = resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(known)));
        noClasses()
                .that()
                .resideInAPackage(withParts(from))
                .should()
                .dependOnClassesThat(unknown)
                .because("data flows one way (" + from + " may know: " + to + ")")
                .check(MAIN);
    }

    @Test
    void everyRoomStandsInTheTableAndInTheReadme() throws IOException {
        Set<String> rooms =
                MAIN.stream().map(each -> roomOf(each.getPackageName())).collect(Collectors.toCollection(TreeSet::new));

        assertThat(ARROWS.keySet()).isEqualTo(rooms);
        rooms.remove("lacuna");
        assertThat(roomsOfTheReadme())
                .as("the rooms in the map of README.md, each followed by what is in it")
                .isEqualTo(rooms);
    }

    private static Set<String> roomsOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String map = readme.substring(readme.indexOf("<!-- rooms -->"), readme.indexOf("<!-- end of rooms -->"));
        return Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE)
                .matcher(map)
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** No room, and no part of one, is reached from what it knows. */
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
        onlyIn("read.yaml", resideInAnyPackage("org.snakeyaml..", "org.yaml.."));
    }

    @Test
    void onlyTheReaderOfDocumentsKnowsMarkdown() {
        onlyIn("read.frd", resideInAnyPackage("org.commonmark.."));
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        onlyIn("cli", resideInAnyPackage("picocli.."));
    }

    @Test
    void onlyTheWriterOfSheetsKnowsTheirLibraries() {
        onlyIn("output.spreadsheet", resideInAnyPackage("org.dhatim.."));
    }

    @Test
    void onlyTheWriterOfSheetsAndTheImportOfRequestsKnowTables() {
        DescribedPredicate<JavaClass> tables = resideInAPackage("de.siegmar..");
        noClasses()
                .that()
                .resideOutsideOfPackages(inFull("read.requests"), inFull("output.spreadsheet"))
                .should()
                .dependOnClassesThat(tables)
                .check(MAIN);
        assertThat(users(tables)).isNotEmpty();
    }

    @Test
    void onlyThoseWhoWriteOrReadJsonKnowJackson() {
        DescribedPredicate<JavaClass> jackson =
                resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of("output..", "question.diff", "push..")
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

    @Test
    void noTwoTypesHaveOneName() {
        Map<String, List<String>> byName = new ClassFileImporter()
                .importPackages(ROOT).stream()
                        .filter(type -> !type.getSimpleName().isEmpty()
                                && !type.getSimpleName().equals("package-info"))
                        .collect(Collectors.groupingBy(
                                JavaClass::getSimpleName,
                                TreeMap::new,
                                Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName.values()).as("one name, one thing").allMatch(types -> types.size() == 1);
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

    private static String withParts(String room) {
        return room.equals("lacuna") ? ROOT : ROOT + "." + room + "..";
    }

    private static String roomOf(String inFull) {
        return inFull.equals(ROOT)
                ? "lacuna"
                : inFull.substring(ROOT.length() + 1).split("\\.", -1)[0];
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
