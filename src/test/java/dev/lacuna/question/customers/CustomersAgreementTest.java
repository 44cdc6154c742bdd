package dev.lacuna.question.customers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lacuna.Lacuna;
import dev.lacuna.assessment.AssessedCommitment;
import dev.lacuna.assessment.Assessment;
import dev.lacuna.question.assess.AssessQuery;
import dev.lacuna.question.customers.AssessedCustomer.CommitmentCause;
import dev.lacuna.question.customers.AssessedCustomer.CustomerCommitment;
import dev.lacuna.question.customers.AssessedCustomer.CustomerExposure;
import dev.lacuna.random.RandomCustomers;
import dev.lacuna.random.Sample;
import dev.lacuna.random.Seeds;
import dev.lacuna.random.ShippedRules;
import dev.lacuna.reference.ExpectedCustomers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules say of customers what a plain reading of the contract says. */
class CustomersAgreementTest {
    private static final int ROUNDS = 400;

    @Test
    void exposuresAreThoseOfTheContract() {
        Seeds.forEach(ROUNDS, seed -> {
            Sample sample = RandomCustomers.sample(seed);
            ExpectedCustomers expected = new ExpectedCustomers(sample.catalog(), sample.scenario());
            Customers answer = ask(sample);
            assertThat(exposures(answer)).as("%s", sample).isEqualTo(expected.exposures());
            SortedSet<String> differing = new TreeSet<>();
            answer.customers()
                    .forEach(customer -> customer.differing().forEach(gap -> differing.add(customer.id() + " " + gap)));
            assertThat(differing).as("%s", sample).isEqualTo(expected.differing());
        });
    }

    @Test
    void commitmentsStandAsTheContractSays() {
        Map<String, Integer> seen = new HashMap<>();
        Seeds.forEach(ROUNDS, seed -> {
            Sample sample = RandomCustomers.sample(seed);
            List<String> promises = new ArrayList<>();
            for (AssessedCustomer customer : ask(sample).customers()) {
                int entry = 0;
                for (CustomerCommitment each : customer.commitments()) {
                    String word = String.valueOf(each.state())
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-');
                    List<String> then = each.rootCauses().stream()
                            .map(CommitmentCause::feature)
                            .toList();
                    promises.add(customer.id() + " " + entry++ + " " + word + " "
                            + (word.equals("met") ? List.of() : then) + " "
                            + (each.keptBy() == null ? "-" : each.keptBy()));
                    seen.merge(word + (each.keptBy() == null ? "" : " kept later"), 1, Integer::sum);
                }
            }
            assertThat(promises)
                    .as("%s%n%s", sample, sample.catalog().customers())
                    .isEqualTo(new ExpectedCustomers(sample.catalog(), sample.scenario()).promises());
        });
        if (Integer.getInteger("lacuna.rounds", ROUNDS) >= ROUNDS) {
            assertThat(seen).containsKeys("met", "planned", "over-promised", "over-promised kept later");
        }
    }

    @Test
    void anAssessmentSaysTheSameOfCommitmentsWhateverElseItIsAsked() {
        Seeds.forEach(100, seed -> {
            Sample sample = RandomCustomers.sample(seed);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                String last = sample.catalog().platform().releases().get(0).id();
                Assessment answer = inquiry.assess(sample.scenario().withRelease(last));
                List<String> states = new ArrayList<>();
                for (AssessedCommitment each : answer.promises()) {
                    states.add(each.customer() + " " + each.entry() + " "
                            + each.state().word() + " " + each.rootCauses());
                }
                List<String> expected = new ExpectedCustomers(sample.catalog(), sample.scenario())
                        .promises().stream()
                                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                                .toList();
                assertThat(states).as("%s", sample).isEqualTo(expected);
            }
        });
    }

    @Test
    void whomAGapTouchesIsToldOfAnyAssessment() {
        Seeds.forEach(100, seed -> {
            Sample sample = RandomCustomers.sample(seed);
            try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                Assessment answer = inquiry.assess(sample.scenario());
                AffectedCustomers touched = AffectedCustomers.of(inquiry, answer);
                SortedSet<String> expected = new TreeSet<>();
                new ExpectedCustomers(sample.catalog(), sample.scenario())
                        .exposures()
                        .forEach(line -> {
                            String[] parts = line.split(" ", 3);
                            expected.add(parts[2] + " " + parts[0]);
                        });
                SortedSet<String> found = new TreeSet<>();
                touched.gaps().forEach((gap, customers) -> customers.forEach(id -> found.add(gap + " " + id)));
                assertThat(found).as("%s", sample).isEqualTo(expected);
                answer.backlog()
                        .forEach(item -> item.gaps()
                                .forEach(gap -> assertThat(touched.customersOfItem(item.id()))
                                        .containsAll(touched.customersOfGap(gap))));
            }
        });
    }

    @Test
    void askedAboutOneCustomerItSaysWhatItSaysAmongAll() {
        Seeds.forEach(60, seed -> {
            Sample sample = RandomCustomers.sample(seed);
            for (AssessedCustomer among : ask(sample).customers()) {
                try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
                    Customers alone = new CustomersQuery(question(sample), among.id(), false)
                            .ask(inquiry, sample.scenario().day());
                    assertThat(alone.customers()).as("%s", sample).containsExactly(among);
                }
            }
        });
    }

    private static SortedSet<String> exposures(Customers answer) {
        SortedSet<String> lines = new TreeSet<>();
        for (AssessedCustomer customer : answer.customers()) {
            for (CustomerExposure exposure : customer.exposures()) {
                exposure.models().forEach(model -> lines.add(customer.id() + " " + model + " " + exposure.gap()));
            }
        }
        return lines;
    }

    private static Customers ask(Sample sample) {
        try (Lacuna.Inquiry inquiry = ShippedRules.lacuna().open(sample.catalog())) {
            return new CustomersQuery(question(sample), null, false)
                    .ask(inquiry, sample.scenario().day());
        }
    }

    private static AssessQuery question(Sample sample) {
        return new AssessQuery(
                sample.scenario().target(),
                null,
                null,
                sample.scenario().day(),
                sample.scenario().areas());
    }
}
