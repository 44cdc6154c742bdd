package dev.lacuna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Customer;
import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.read.load.CatalogFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers asked for is proposed out of exports: every row is accounted for, and nobody's file is touched. */
class ImportRequestsCommandTest {
    private static final Path FIXTURES = Path.of("src/test/resources/dev/lacuna");
    private static final Path EXPORT = FIXTURES.resolve("read/requests/opportunities.csv");
    private static final String HEADER =
            "Account Name,Feature Request,Opportunity ID,Target Release,Close Date,Description\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What a command left behind. */
    private record ImportCommandRun(int code, String out, String err) {
        String flat() {
            return out.replaceAll("\\s+", " ");
        }
    }

    @BeforeEach
    void anInventedCatalog() throws IOException {
        Path from = FIXTURES.resolve("question/customers/nimbus");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path to = catalog().resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    /** The rows of {@link #EXPORT} that can be understood, on the same lines. */
    private Path understood() {
        try {
            List<String> lines = new ArrayList<>();
            for (String line : Files.readAllLines(EXPORT)) {
                if (!line.matches("(006A4|006A5|006A8|006A9|006B.).*")) {
                    lines.add(line);
                }
            }
            return write("opportunities.csv", String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void everyRowIsProposedKnownLeftOutOrToldWithItsLine() {
        ImportCommandRun run = run(EXPORT);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.flat())
                .startsWith("2 new requests of 2 customers, and 7 things not understood")
                .contains("Read 12 rows of opportunities.csv; 1 request left out")
                .contains("opportunities.csv:6: The row has a request (Time travel) that the mapping does not explain.")
                .contains("opportunities.csv:7: The row has no customer (Account Name).")
                .contains("opportunities.csv:10: The row names a release (Someday) that the mapping does not explain.")
                .contains("opportunities.csv:11: The row has a date (31/5/2026) that is not like M/d/yyyy.")
                .contains("opportunities.csv:12: The row has 4 cells where the header has 6.")
                .contains(
                        "opportunities.csv:14: The customer (zurich re) is not known, and its name is like that of (Zürich Re).")
                .contains("opportunities.csv:15: The customer (???) has no letters to make an id of.");
    }

    @Test
    void aNewCustomerGetsAFileWhoseProposalsCiteTheirRows() throws IOException {
        ImportCommandRun run = run(understood(), "--into", customers().toString());
        assertThat(run.flat()).contains("Written", "zurich-re.yaml");
        assertThat(customers().resolve("zurich-re.yaml")).content().isEqualTo("""
                # Proposed by "lacuna import-requests"; confirmed by nobody. What was promised belongs under
                # commitments, and what is used under uses.
                id: "zurich-re"
                name: "Zürich Re"
                model: unknown
                proposed:
                  - feature: auth.ldap
                    facet: configuration
                    scope: tenant
                    evidence:
                      - {source: "salesforce", ref: "opportunities.csv:4 (006A2)", says: "=HYPERLINK(\\"http://evil.example\\";\\"x\\")", date: 2026-03-10, confidence: low}
                      - {source: "salesforce", ref: "opportunities.csv:5 (006A3)", says: "+1 from their architect", date: 2026-03-11, confidence: low}
                """);
        Customer read = CatalogFolder.read(catalog()).customers().stream()
                .filter(customer -> customer.id().equals("zurich-re"))
                .findFirst()
                .orElseThrow();
        assertThat(read.commitments()).as("what is asked for is no promise").isEmpty();
        assertThat(read.proposed()).hasSize(1);
    }

    @Test
    void whatAPersonWroteIsLeftAndTheDifferenceTold() {
        Map<String, String> before = files();
        ImportCommandRun run = run(understood(), "--into", customers().toString());
        assertThat(run.flat())
                .contains("Left as somebody wrote them: maybe add this under proposed")
                .contains("Acme Bank (acme)", "data.snapshot tenant-scoped, at least in part in configuration by 2.1")
                .contains("1 request is known already.");
        assertThat(files()).containsAllEntriesOf(before).hasSize(before.size() + 1);
    }

    @Test
    void toRunItAgainChangesNothing() {
        run(understood(), "--into", customers().toString());
        Map<String, String> first = files();
        ImportCommandRun again = run(understood(), "--into", customers().toString());
        assertThat(files()).isEqualTo(first);
        assertThat(again.flat()).doesNotContain("Written");
    }

    @Test
    void withoutAFolderNothingIsWritten() {
        Map<String, String> before = files();
        assertThat(run(understood()).flat()).contains("To be written (name a folder with --into)");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void besideTheCatalogWhatItLacksIsWrittenToo() throws IOException {
        Path beside = Files.createDirectory(folder.resolve("beside"));
        run(understood(), "--into", beside.toString());
        assertThat(beside.resolve("acme.yaml")).content().contains("name: \"Acme Bank\"", "data.snapshot");
        assertThat(beside.resolve("beta.yaml"))
                .as("the catalog has its only request")
                .doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8 mark", "UTF-16LE mark", "UTF-16BE mark", "windows-1252"})
    void namesAreReadInEveryEncodingThatIsMarkedOrNamed(String written) throws IOException {
        String text = HEADER + "Café Zürich – Süd,MT-LDAP,1,,,\n";
        boolean mark = written.endsWith(" mark");
        Path file = folder.resolve("e.csv");
        Files.write(file, (mark ? "\uFEFF" + text : text).getBytes(Charset.forName(written.replace(" mark", ""))));
        Path mapping = mapping("encoding: " + (written.equals("windows-1252") ? written : "utf-8") + "\n");
        ImportCommandRun run = runWith(mapping, file);
        assertThat(run.err()).isEmpty();
        assertThat(run.flat()).contains("Café Zürich – Süd (cafe-zurich-sud)");
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithTheLineAndADeed() throws IOException {
        Path file = folder.resolve("e.csv");
        Files.write(file, (HEADER + "Zürich,MT-LDAP,1,,,\n").getBytes(Charset.forName("windows-1252")));
        ImportCommandRun run = run(file, "--into", customers().toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("e.csv:2:1: The file is not UTF-8 from this line on.")
                .contains("Maybe name its encoding in the mapping");
    }

    @Test
    void aDelimiterIsNamedOrFoundOutAndAWrongOneSuspected() throws IOException {
        Path file = write("d.csv", HEADER.replace(',', ';') + "Zeta;MT-LDAP;1;;;\"a;b\"\n");
        assertThat(runWith(mapping("delimiter: \",\"\n"), file).err())
                .contains("Maybe name the delimiter of the file in the mapping.");
        assertThat(runWith(mapping("delimiter: \";\"\n"), file).flat()).contains("Zeta (zeta)", "a;b");
        assertThat(run(file).flat()).contains("Zeta (zeta)", "a;b");
    }

    @Test
    void everythingThatIsWrongInARowIsTold() throws IOException {
        Path file = write("b.csv", HEADER + ",Time travel;Flying,1,Someday,31/5/2026,x\n");
        assertThat(run(file).flat())
                .contains("5 things not understood")
                .contains(
                        "The row has no customer",
                        "release (Someday)",
                        "date (31/5/2026)",
                        "(Time travel)",
                        "(Flying)");
    }

    @Test
    void oneRowThatIsNotUnderstoodKeepsEverythingFromBeingWritten() {
        Map<String, String> before = files();
        ImportCommandRun run = run(EXPORT, "--into", customers().toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.flat())
                .contains("To be written once every row is understood")
                .doesNotContain("Written");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aQuoteThatIsNotClosedIsRefusedWhereItStarts() throws IOException {
        Path file = write("q.csv", HEADER + "Zeta,MT-LDAP,1,,,x\nEta,\"MT-LDAP,1,,,x\nTheta,MT-LDAP,1,,,x\n");
        ImportCommandRun run = run(file, "--into", customers().toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("q.csv:3:1: The quotes of the row that starts here do not match");
        assertThat(customers().resolve("zeta.yaml")).doesNotExist();
    }

    @Test
    void aMappingIsReadAsStrictlyAsACatalog() throws IOException {
        Path mapping = write("map.yaml", """
                columns: {customer: Account Name, request: Feature Request, colour: blue}
                delimiter: "-"
                date: pppp-b
                releases: {Spring: "2.4"}
                requests:
                  - {text: LDAP, feature: auth.ldp, facet: configuration}
                  - {text: ldap, feature: auth.ldap, facet: configuraton, by: "9"}
                """);
        Path latin = folder.resolve("latin.csv");
        Files.write(latin, (HEADER + "Zürich,MT-LDAP,1,,,\n").getBytes(Charset.forName("windows-1252")));
        ImportCommandRun run = runWith(mapping, latin);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("map.yaml:1:", "(colour) that is not known")
                .contains("latin.csv:2:1: The file is not UTF-8 from this line on.")
                .contains("map.yaml:2:12: delimiter holds a value (-) that is not known.")
                .contains("map.yaml:3:7: date holds a pattern (pppp-b) that is none.")
                .contains("releases names a release (2.4) that is not in the catalog.")
                .contains(
                        "feature names a feature (auth.ldp) that is not in the catalog.", "Maybe write \"auth.ldap\".")
                .contains("facet names a facet (configuraton)", "by names a release (9)")
                .contains("The text (ldap) is explained twice.");
    }

    @Test
    void aMissingColumnIsToldWithOneThatItMayBe() throws IOException {
        Path file = write("c.csv", "Acount Name,Feature Request\nZeta,MT-LDAP\n");
        assertThat(runWith(write("m.yaml", """
                columns: {customer: Account Name, request: Feature Request}
                requests: [{text: MT-LDAP, feature: auth.ldap, facet: configuration}]
                """), file).err())
                .contains("c.csv:1:1: The header has no column (Account Name).")
                .contains("Maybe write in the mapping \"Acount Name\".");
    }

    @Test
    void programsGetTheSameAsPeople() {
        assertThat(run(EXPORT, "--format", "json").out())
                .contains(
                        "\"schema\" : \"lacuna/requests/v1\"", "\"place\" : \"opportunities.csv:6\"", "\"rows\" : 12");
    }

    private Path catalog() {
        return folder.resolve("catalog");
    }

    private Path customers() {
        return catalog().resolve("customers");
    }

    private Map<String, String> files() {
        try (Stream<Path> files = Files.list(customers())) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
            return texts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Path mapping(String more) throws IOException {
        return write("mapping.yaml", more + Files.readString(FIXTURES.resolve("read/requests/crm.yaml")));
    }

    private ImportCommandRun run(Path file, String... more) {
        return runWith(FIXTURES.resolve("read/requests/crm.yaml"), file, more);
    }

    private ImportCommandRun runWith(Path mapping, Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "import-requests",
                file.toString(),
                "--map",
                mapping.toString(),
                "--catalog",
                catalog().toString()));
        Collections.addAll(arguments, more);
        return runAll(arguments.toArray(String[]::new));
    }

    private static ImportCommandRun runAll(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandContext console = new CommandContext(
                new PrintWriter(out), new PrintWriter(err), OutputMedium.PLAIN, Clock.systemUTC(), Path.of("."), null);
        int code = Main.run(console, arguments);
        return new ImportCommandRun(code, out.toString(), err.toString());
    }
}
