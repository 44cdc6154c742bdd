package dev.lacuna.question.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lacuna.Golden;
import dev.lacuna.Lacuna;
import dev.lacuna.catalog.Catalog;
import dev.lacuna.catalog.Customer;
import dev.lacuna.output.format.Format;
import dev.lacuna.output.format.Formats;
import dev.lacuna.output.format.OutputMedium;
import dev.lacuna.question.QueryException;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.customers.Customers.RankedGap;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.read.load.CatalogFolder;
import dev.lacuna.rule.CustomerFacts.CustomerDetail;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of customers: of an invented platform with all sorts of them, and of the shipped catalog. */
class CustomersReportTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/dev/lacuna/question/customers/nimbus");
    private static final Path SHIPPED = Path.of("catalog");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Golden.Renewable
    @ParameterizedTest
    @CsvSource({
        "src/test/resources/dev/lacuna/question/customers/nimbus, src/test/resources/dev/lacuna/question/customers/nimbus.txt, text",
        "src/test/resources/dev/lacuna/question/customers/nimbus, src/test/resources/dev/lacuna/question/customers/nimbus.json, json",
        "catalog, reports/customers.txt, text",
        "catalog, reports/customers.md, markdown"
    })
    void theCommittedAnswerIsWhatTheCatalogGives(Path catalog, Path golden, String id) throws Exception {
        Format format = Formats.of(id);
        String written = format.write(new CustomersReport(ask(catalog, null)), OutputMedium.PLAIN);
        Golden.hold(golden, written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void weightsOrderAndAreShownOnlyWhereAsked(String id) {
        Customers answer = ask(EXAMPLE, null);
        Format format = Formats.of(id);
        assertThat(format.write(new CustomersReport(answer), OutputMedium.PLAIN))
                .doesNotContainIgnoringCase("weight")
                .doesNotContain("7000");
        assertThat(format.write(
                        new CustomersReport(ask(CatalogFolder.read(EXAMPLE, ""), null, true)), OutputMedium.PLAIN))
                .contains("weight", "7000", "900");
        assertThat(answer.ranking())
                .extracting(RankedGap::gap)
                .as("gamma alone weighs more than acme and beta together")
                .startsWith("C-01:auth.ldap", "C-03:data.copy");
    }

    @Test
    void aCustomerOfAModelThatTheTargetDoesNotHaveIsNotCalledUntouched() {
        AssessedCustomer delta = ask(EXAMPLE, "delta").customers().get(0);
        assertThat(delta.modelCovered()).isFalse();
        assertThat(text(ask(EXAMPLE, "delta"))).contains("Nothing can be said: the target has no model on-site.");
    }

    @Test
    void ofTheShippedCustomersItSaysThatNothingIsRecordedAndNoVerdict() {
        Customers answer = ask(SHIPPED, null);
        assertThat(answer.customers()).hasSize(3).allSatisfy(customer -> {
            assertThat(customer.unrecorded())
                    .containsExactly(CustomerDetail.MODEL, CustomerDetail.USES, CustomerDetail.COMMITMENTS);
            assertThat(customer.exposures()).isEmpty();
        });
        assertThat(answer.unrecorded()).containsExactly("coreweave", "crusoe", "lambda");
        assertThat(text(answer))
                .contains("no commitments recorded", "What is not recorded is not known")
                .doesNotContain("over-promised");
    }

    @Test
    void aCatalogWithoutCustomersSaysSo() {
        Catalog all = CatalogFolder.read(EXAMPLE);
        Catalog none = Catalog.of(all.platform())
                .features(List.copyOf(all.features().values()))
                .targets(List.copyOf(all.targets().values()))
                .build();
        assertThat(text(ask(none, null))).contains("The catalog names no customer, so nothing is said of any.");
    }

    @Test
    void aCustomerThatIsNotThereIsRefusedWithThoseThatAre() {
        assertThatThrownBy(() -> ask(EXAMPLE, "zeta"))
                .isInstanceOf(QueryException.class)
                .hasMessage("There is no customer (zeta) in the catalog.")
                .satisfies(wrong -> assertThat(((QueryException) wrong).maybe())
                        .isEqualTo("Maybe choose one of: acme, beta, delta, epsilon, gamma."));
    }

    /** Each promise of the example takes its state from the plan items that it says. */
    @Test
    void withoutAPlanWhatWasPlannedIsOverPromised() {
        Catalog all = CatalogFolder.read(EXAMPLE);
        Catalog without = Catalog.of(all.platform())
                .features(List.copyOf(all.features().values()))
                .targets(List.copyOf(all.targets().values()))
                .customers(all.customers())
                .build();
        assertThat(states(ask(EXAMPLE, "acme"))).containsExactly("MET -", "PLANNED -", "OVER_PROMISED 2.3");
        assertThat(states(ask(without, "acme"))).containsExactly("MET -", "OVER_PROMISED -", "OVER_PROMISED -");
    }

    private static List<String> states(Customers answer) {
        return answer.customers().get(0).commitments().stream()
                .map(each -> each.state() + " " + (each.keptBy() == null ? "-" : each.keptBy()))
                .toList();
    }

    private static String text(Customers answer) {
        return Formats.of("text")
                .write(new CustomersReport(answer), OutputMedium.PLAIN)
                .replaceAll("\\s+", " ");
    }

    private static Customers ask(Path catalog, @Nullable String customer) {
        return ask(CatalogFolder.read(catalog, ""), customer);
    }

    private static Customers ask(Catalog catalog, @Nullable String customer) {
        return ask(catalog, customer, false);
    }

    private static Customers ask(Catalog catalog, @Nullable String customer, boolean showWeights) {
        assertThat(catalog.customers()).extracting(Customer::id).isSorted();
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(catalog)) {
            return new CustomersQuery(new AssessQuery(null, null, null, DAY, new TreeSet<>()), customer, showWeights)
                    .ask(inquiry, DAY);
        }
    }
}
