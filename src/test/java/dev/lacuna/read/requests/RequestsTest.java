package dev.lacuna.read.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.random.Seeds;
import dev.lacuna.read.Problems;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.read.yaml.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in an export, rows are accounted for, and what is proposed is a file of a catalog. */
class RequestsTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/lacuna/question/customers/nimbus");
    private static final Catalog CATALOG = CatalogFolder.read(FOLDER);
    private static final Pattern LINE = Pattern.compile("export\\.csv:(\\d+)");
    private static final List<String> PIECES = List.of(
            "Zeta", "é", "名", "😀", " ", "\t", "\n", "\r\n", "\"", "'", ":", "#", "- ", "{", "}", ",", ";", "&a", "*a",
            "!!x", "=1+1", "@x", "|", ">", "%", "\\", "\\n", "\u0000", "\u0007", "\u200E", "\u202E", "\uFEFF", "\u00A0",
            "\u2028", "null", "~", "yes", "1.10");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temporary;

    @Test
    void everyRowIsProposedOrToldAndTheFilesCanBeRead() {
        Seeds.forEach(150, seed -> {
            Random random = Seeds.random(seed);
            String text = "Who,What,Id,Says\n"
                    + Stream.generate(() -> row(random))
                            .limit(1 + random.nextInt(12))
                            .collect(Collectors.joining());
            ImportResult imported = read(text);
            Set<Integer> told = new TreeSet<>();
            imported.bad().forEach(bad -> told.add(bad.place().line()));
            for (ProposedCustomer customer : imported.customers()) {
                String yaml = CustomerYaml.of(customer);
                Problems problems = new Problems();
                Customer written = new YamlReader(problems)
                        .read(yaml.getBytes(StandardCharsets.UTF_8), "customer.yaml", Customer.class);
                assertThat(problems.all()).as("%s", yaml).isEmpty();
                assertThat(Objects.requireNonNull(written).proposed()).isEqualTo(customer.fresh());
                assertThat(written.name()).isEqualTo(customer.name());
                customer.fresh()
                        .forEach(proposal -> proposal.evidence().forEach(evidence -> {
                            Matcher line = LINE.matcher(String.valueOf(evidence.ref()));
                            assertThat(line.find()).isTrue();
                            told.add(Integer.parseInt(line.group(1)));
                        }));
            }
            assertThat(told).as("lines of%n%s", text).hasSize(imported.rows() - imported.blank());
        });
    }

    private ImportResult read(String text) {
        try {
            Path export = Files.writeString(temporary.resolve("export.csv"), text);
            Path mapping = Files.writeString(temporary.resolve("map.yaml"), """
                    columns: {customer: Who, request: What, reference: Id, says: Says}
                    requests: [{text: LDAP, feature: auth.ldap, facet: configuration}]
                    """);
            return RequestImporter.read(CATALOG, FOLDER, mapping, List.of(export), null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String row(Random random) {
        String what = random.nextInt(5) == 0 ? text(random) : "LDAP";
        return quoted(text(random)) + "," + quoted(what) + "," + quoted(text(random)) + "," + quoted(text(random))
                + (random.nextInt(10) == 0 ? ",more" : "") + "\n";
    }

    private static String text(Random random) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(8))
                .collect(Collectors.joining());
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
