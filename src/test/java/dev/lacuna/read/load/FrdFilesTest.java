package dev.lacuna.read.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Frd;
import dev.lacuna.read.Problem;
import dev.lacuna.read.load.FrdFiles.ReadFrds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrdFilesTest {
    private static final String GOOD = "---\nid: %s\ntitle: One\nfeature: ldap\n---\n# Text\n";

    @TempDir
    Path folder;

    @TempDir
    Path beside;

    private SmallCatalog catalog;

    @BeforeEach
    void writeTheCatalog() {
        catalog = new SmallCatalog(folder);
    }

    private Path write(String name, String text) throws IOException {
        Path file = beside.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ReadFrds all(Path... given) {
        return FrdFiles.read(List.of(given), catalog.read(), Path.of("my-catalog"));
    }

    private List<Frd> read(Path... given) {
        return all(given).frds();
    }

    /** What is told of documents that cannot be read. */
    private List<String> told(Path... given) {
        return all(given).problems().stream()
                .map(problem -> Problem.of(problem).toString().replace(beside + "/", ""))
                .toList();
    }

    private List<String> problems(Path... given) {
        Catalog read = catalog.read();
        return ProblemCapture.problems(() -> FrdFiles.read(List.of(given), read, Path.of("my-catalog"))).stream()
                .map(problem -> problem.replace(beside + "/", ""))
                .toList();
    }

    @Test
    void documents_of_the_catalog_are_read_with_it() {
        catalog.with("frds/next/one.md", GOOD.formatted("F-1"));
        assertThat(catalog.read().frds()).singleElement().satisfies(frd -> {
            assertThat(frd.place()).hasToString("frds/next/one.md:1:1");
            assertThat(frd.head().title()).isEqualTo("One");
        });
    }

    @Test
    void their_problems_are_told_with_those_of_the_catalog() {
        catalog.with("frds/one.md", """
                        ---
                        id: F-1
                        title: One
                        feature: lpad
                        release: "1.1"
                        owner: cor
                        facets: {isolatoin: tenant}
                        qualifiers: {Q2: {answer: yes}}
                        ---
                        """)
                .with("frds/two.md", GOOD.formatted("F-1"))
                .with("frds/three.md", "---\nid: F-3\ntitle: x\nfeature: ldap\narea: data\n---\n")
                .with("findings.yaml", "findings: [{id: F1, area: nowhere}]");
        assertThat(catalog.problems())
                .containsExactly(
                        "findings.yaml:1:27: area names an area (nowhere) that is not in the catalog.",
                        "frds/one.md:4:10: feature names a feature (lpad) that is not in the catalog.",
                        "frds/one.md:5:10: release names a release (1.1) that is not in the catalog.",
                        "frds/one.md:6:8: owner names an owner (cor) that is not in the catalog.",
                        "frds/one.md:7:10: facets names a facet (isolatoin) that is not in the catalog.",
                        "frds/one.md:8:14: qualifiers names a qualifier (Q2) that is not in the catalog.",
                        "frds/three.md:5:7: area is (data), but the catalog has the feature (ldap) in another.",
                        "frds/two.md:2:5: The FRD (F-1) is given twice.");
    }

    @Test
    void a_document_of_the_catalog_that_cannot_be_read_is_its_own_problem() {
        catalog.with("frds/bare.md", "# no front matter")
                .with("frds/good.md", GOOD.formatted("F-1"))
                .with("frds/marked.md", "\uFEFF" + GOOD.formatted("F-2") + "a\u200Eb\n")
                .with(
                        "frds/shouting.md",
                        GOOD.formatted("F-3").replace("---\n#", "qualifiers: {Q1: {answer: Yes}}\n---\n#"))
                .with("frds/turned.md", GOOD.formatted("F-4") + "a\u202Eb\n");
        Catalog read = catalog.read();
        assertThat(read.frds()).extracting(Frd::id).containsExactly("F-1", "F-2");
        assertThat(read.frdProblems().stream()
                        .map(problem -> problem.place() + ": " + problem.says())
                        .map(problem -> problem.replace(folder + "/", "")))
                .contains(
                        "frds/bare.md:1:1: The document does not start with front matter.",
                        "frds/shouting.md:5:27: answer is (Yes), which is none of (yes, no, not-applicable).",
                        "frds/turned.md:7:2: The file holds a character (U+202E) that a reader would not see.");
    }

    @Test
    void prose_never_makes_a_catalog_unreadable() {
        catalog.with("frds/one.md", GOOD.formatted("F-1") + "## Cloud design qualifiers\n- [x] Q-NONE: yes\n- ?\n");
        assertThat(catalog.problems()).isEmpty();
    }

    @Test
    void a_change_of_a_document_is_a_change_of_the_catalog() {
        String before =
                catalog.with("frds/one.md", GOOD.formatted("F-1")).read().hash();
        assertThat(catalog.with("frds/one.md", GOOD.formatted("F-1") + "x")
                        .read()
                        .hash())
                .isNotEqualTo(before);
    }

    @Test
    void an_unknown_feature_may_be_new_in_an_area() throws IOException {
        assertThat(told(write("a.md", GOOD.formatted("F-1").replace("ldap", "ldpa"))))
                .containsExactly("a.md:4:10: feature names a feature (ldpa) that is not in the catalog.\n"
                        + "  Maybe write \"ldap\" (my-catalog/features/auth.yaml:3), or add \"area: …\" to the front matter"
                        + " if it is a new feature.");
        assertThat(read(write("a.md", GOOD.formatted("F-1").replace("ldap", "ldpa\narea: auth"))))
                .hasSize(1);
    }

    @Test
    void files_and_folders_are_read_once_each_and_sorted_by_id() throws IOException {
        Path one = write("more/one.md", GOOD.formatted("F-2"));
        write("more/deep/two.md", GOOD.formatted("F-1"));
        write("more/notes.txt", "not looked at");
        write("more/.hidden/three.md", "not looked at");
        assertThat(read(one, beside, beside.resolve("more")))
                .extracting(Frd::id)
                .containsExactly("F-1", "F-2");
    }

    @Test
    void each_document_has_its_own_problems_and_the_others_are_read() throws IOException {
        write("one.md", "# no front matter");
        write("two.md", GOOD.formatted("F-1"));
        write("zwo.md", GOOD.formatted("F-1"));
        assertThat(read(beside)).extracting(Frd::id).containsExactly("F-1");
        assertThat(told(beside).stream()
                        .map(problem -> problem.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "one.md:1:1: The document does not start with front matter.",
                        "zwo.md:2:5: The FRD (F-1) is given twice.");
    }

    @Test
    void a_name_that_leads_to_nothing_ends_it_and_everything_is_told() throws IOException {
        write("one.md", "# no front matter");
        assertThat(problems(beside, beside.resolve("gone.md")).stream()
                        .map(problem -> problem.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "gone.md:1:1: There is neither a file nor a folder of this name.",
                        "one.md:1:1: The document does not start with front matter.");
    }

    @Test
    void looking_at_nothing_is_told() throws IOException {
        Files.createDirectories(beside.resolve("empty"));
        assertThat(problems(beside.resolve("empty")))
                .containsExactly("empty:1:1: The folder holds no document (*.md).\n  Maybe name another one.");
    }

    @Test
    void links_are_not_followed_out(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.md"), "password");
        Files.createDirectories(beside.resolve("in"));
        Files.createSymbolicLink(beside.resolve("in/out.md"), elsewhere.resolve("secret.md"));
        Files.createSymbolicLink(beside.resolve("in/all"), elsewhere);
        Files.createSymbolicLink(beside.resolve("link.md"), elsewhere.resolve("secret.md"));
        assertThat(Stream.of(problems(beside.resolve("in"), beside.resolve("link.md")))
                        .flatMap(List::stream)
                        .map(problem -> problem.lines().findFirst().orElseThrow()))
                .containsExactly(
                        "in/all:1:1: The link leads out of the folder.",
                        "in/out.md:1:1: The link leads out of the folder.",
                        "link.md:1:1: This is a link.");
    }

    @Test
    void problems_carry_no_text_of_files_that_are_not_documents() throws IOException {
        write("key.md", "secret material\n".repeat(3));
        assertThat(told(beside.resolve("key.md"))).hasSize(1).allMatch(problem -> !problem.contains("secret"));
    }
}
